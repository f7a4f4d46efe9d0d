#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "markup/sink.h"
#include "markup/token_observer.h"

namespace article_viewer {

/// Why something is not in the output, or not as it was in the input.
enum class DropReason : std::uint8_t {
  kUnknownElement,     ///< no element that may stand; its tag is gone, its content stays
  kRefusedElement,     ///< never stands; gone with its content
  kDroppedElement,     ///< the caller dropped it; its content stays
  kMisplacedElement,   ///< its tag cannot stand here; its content stays
  kRenamedElement,     ///< another name for the same
  kFrame,              ///< an iframe that became a link
  kNoSource,           ///< a picture or the like without an address that may stand
  kNoAlternative,      ///< a picture without `alt`, which it got, empty
  kUnknownAttribute,   ///< none that this element may have
  kDroppedAttribute,   ///< the caller dropped it
  kRefusedAddress,     ///< an address that may not stand
  kRefusedValue,       ///< no value that this attribute may have
  kChangedValue,       ///< cleaned, prefixed, resolved or cut down to what may stand
  kOutputFull,         ///< the output is as long as it may get; what comes next is gone
  kTooManyAttributes,  ///< more than Limits::attributes; the others are gone
  kComment,
  kProcessingInstruction,
  kDoctype,
  kNul,  ///< a NUL character
};

/// The reason as users meet it, such as `unknown-element`.
std::string_view reasonCode(DropReason reason);

/// One thing that was dropped or changed. The texts are views into the report.
struct DropEntry {
  DropReason reason = DropReason::kUnknownElement;
  std::string_view element;     ///< as in the input, empty where it is about none
  std::string_view attribute;   ///< empty where it is about the element itself
  std::string_view path;        ///< the open elements around it in the output, `div > p`
  const char* place = nullptr;  ///< where its tag begins in the text that was read; null where not known
  bool isValue = false;         ///< `place` is the text of a field of the article, which is all of it
};

/// What was dropped or changed, in the order of the input: every single thing, or the first of each kind.
/// Keeps no more than limits::kReportEntries (limits::kReportKinds of kinds) and counts the others.
class SanitizerReport final : public TokenObserver {
 public:
  enum class Detail : bool { kKinds, kEverything };

  explicit SanitizerReport(Detail detail = Detail::kEverything) : detail_(detail) {}

  /// Whether what is added now needs no path: it is only counted, or paths are not asked for.
  [[nodiscard]] bool needsPath() const;

  /// `place`, where given, stands for the place that at() told.
  void add(DropReason reason, std::string_view element, std::string_view attribute, std::string_view path,
           const char* place = nullptr);

  void at(const char* place) override { place_ = place; }
  [[nodiscard]] const char* place() const { return place_; }

  /// From here on places in `copy` mean those of the text that it was made of by leaving out lines and by
  /// adding characters; it has to last until endCopy().
  void beginCopy(std::string_view copy, std::string_view original) { copies_.push_back({copy, original}); }
  void endCopy() { copies_.pop_back(); }
  /// The place in the original of one in a copy; others are what they are.
  [[nodiscard]] const char* originalOf(const char* place);

  void tooManyAttributes() override { add(DropReason::kTooManyAttributes, {}, {}, {}); }
  void comment(std::string_view) override { add(DropReason::kComment, {}, {}, {}); }
  void processingInstruction(std::string_view) override {
    add(DropReason::kProcessingInstruction, {}, {}, {});
  }
  void doctype(std::string_view, bool) override { add(DropReason::kDoctype, {}, {}, {}); }
  void nul() override { add(DropReason::kNul, {}, {}, {}); }

  [[nodiscard]] bool hasEverything() const { return detail_ == Detail::kEverything; }
  [[nodiscard]] std::size_t size() const { return places_.size(); }
  /// Needs index < size().
  [[nodiscard]] DropEntry entry(std::size_t index) const;
  /// How many are not kept.
  [[nodiscard]] std::size_t omitted() const { return omitted_; }

 private:
  /// An entry whose texts stand one after the other in texts_.
  struct Place {
    DropReason reason;
    std::uint32_t begin;
    std::uint32_t elementEnd;
    std::uint32_t attributeEnd;
    std::uint32_t pathEnd;
    const char* place;
    bool isValue;
  };

  struct Copy {
    std::string_view text;
    std::string_view original;
    std::size_t from = 0;  ///< in the original: what comes next mostly stands behind it
  };

  std::uint32_t keep(std::string_view text);
  bool isNewKind(DropReason reason, std::string_view name, const char* place);

  Detail detail_;
  std::string texts_;
  std::vector<Place> places_;
  std::vector<Copy> copies_;
  std::size_t omitted_ = 0;
  const char* place_ = nullptr;
  std::vector<std::uint32_t> kinds_;  ///< hashes of the kinds that are known
};

/// The report that is told of what this sink drops; null where nobody wants one.
SanitizerReport* reportOf(const MarkupSink& sink);

/// As long as it lives, places in `copy` are told as places in the text that it was made of.
class CopyInReport {
 public:
  /// Does nothing where the copy is empty, because none was needed.
  CopyInReport(SanitizerReport* report, std::string_view copy, std::string_view original)
      : report_(copy.empty() ? nullptr : report) {
    if (report_ != nullptr) report_->beginCopy(copy, original);
  }
  ~CopyInReport() {
    if (report_ != nullptr) report_->endCopy();
  }
  CopyInReport(const CopyInReport&) = delete;
  CopyInReport& operator=(const CopyInReport&) = delete;

 private:
  SanitizerReport* report_;
};

}  // namespace article_viewer
