#include "app/report_json.h"

#include <cstdint>

#include "formats/place_diagnostics.h"

namespace article_viewer {
namespace {

/// Turns offsets in bytes into offsets in UTF-16 code units; fast where they grow.
class Utf16Offset {
 public:
  explicit Utf16Offset(std::string_view input) : input_(input) {}

  std::uint64_t of(std::size_t offset) {
    if (offset < bytes_) bytes_ = units_ = 0;
    for (; bytes_ < offset && bytes_ < input_.size(); ++bytes_) {
      const auto byte = static_cast<unsigned char>(input_[bytes_]);
      if ((byte & 0xC0U) != 0x80) units_ += byte >= 0xF0 ? 2 : 1;
    }
    return units_;
  }

 private:
  std::string_view input_;
  std::size_t bytes_ = 0;
  std::size_t units_ = 0;
};

}  // namespace

void writeReport(JsonWriter& json, const SanitizerReport& report, std::string_view input,
                 const List<TextCopy>& copies) {
  Utf16Offset offset(input);
  SourceFinder finder(input, copies);
  json.key("report");
  json.beginObject();
  json.key("entries");
  json.beginArray();
  for (std::size_t i = 0; i < report.size(); ++i) {
    const DropEntry entry = report.entry(i);
    json.beginObject();
    json.member("reason", reasonCode(entry.reason));
    json.memberIfAny("element", entry.element);
    json.memberIfAny("attribute", entry.attribute);
    json.memberIfAny("path", entry.path);
    const char* const place = finder.find(entry.place);
    if (place != nullptr) json.member("offset", offset.of(static_cast<std::size_t>(place - input.data())));
    json.endObject();
  }
  json.endArray();
  json.member("omitted", std::uint64_t{report.omitted()});
  json.endObject();
}

}  // namespace article_viewer
