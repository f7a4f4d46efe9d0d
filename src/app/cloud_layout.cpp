#include "app/cloud_layout.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "app/cloud_request.h"
#include "app/json_writer.h"
#include "cloud/cloud_svg.h"
#include "cloud/packed_cloud.h"
#include "markup/sanitize.h"

namespace article_viewer {
namespace {

SafeSvg draw(std::span<const CloudWord> words, const CloudOptions& cloud, const ViewOptions& options) {
  const std::vector<PlacedWord> placed = packCloud(words, cloud);
  return drawSvg(options.sanitize.urls,
                 [&](MarkupSink& sink) { writeCloudSvg(placed, cloud, options.page.strings, sink); });
}

void writePlacedWord(JsonWriter& json, const PlacedWord& placed, std::size_t index) {
  const PackedBox& box = placed.box;
  json.beginArray();
  json.integer(index);
  for (const double number : {box.x, box.y, box.width, box.height, placed.size}) {
    json.decimal(number);
  }
  json.integer(placed.isUpright ? 1 : 0);
  json.endArray();
}

}  // namespace

Result<std::string> cloudLayoutJson(std::string_view request) {
  CloudRequest cloud;
  Error error = readCloudRequest(request, cloud);
  if (error.code != Code::kNone) return error;
  JsonWriter json;
  json.beginObject();
  json.key("words");
  json.beginArray();
  for (const PlacedWord& placed : packCloud(cloud.words, cloud.options)) {
    writePlacedWord(json, placed, static_cast<std::size_t>(placed.word - cloud.words.data()));
  }
  json.endArray();
  json.endObject();
  return json.release();
}

Result<SafeSvg> cloudSvg(std::string_view request, const ViewOptions& options) {
  CloudRequest cloud;
  Error error = readCloudRequest(request, cloud);
  if (error.code != Code::kNone) return error;
  return draw(cloud.words, cloud.options, options);
}

SafeSvg tagsSvg(std::span<const TagTotal> totals, const CloudOptions& cloud, const ViewOptions& options) {
  std::vector<CloudWord> words;
  for (const TagTotal& total : totals) {
    words.push_back({total.tag.name, total.weight.weight, approximateExtent(total.tag.name), total.tag.url});
  }
  return draw(words, cloud, options);
}

}  // namespace article_viewer
