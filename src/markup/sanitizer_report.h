#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "markup/token_observer.h"

namespace article_viewer {

/// Why something is not in the output, or not as it was in the input.
enum class DropReason : std::uint8_t {
  kUnknownElement,    ///< no element that may stand; its tag is gone, its content stays
  kRefusedElement,    ///< never stands; gone with its content
  kDroppedElement,    ///< the caller dropped it; its content stays
  kMisplacedElement,  ///< its tag cannot stand here; its content stays
  kRenamedElement,    ///< another name for the same
  kFrame,             ///< an iframe that became a link
  kNoSource,          ///< a picture or the like without an address that may stand
  kUnknownAttribute,  ///< none that this element may have
  kDroppedAttribute,  ///< the caller dropped it
  kRefusedAddress,    ///< an address that may not stand
  kRefusedValue,      ///< no value that this attribute may have
  kChangedValue,      ///< cleaned, prefixed, resolved or cut down to what may stand
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
  std::string_view element;        ///< as in the input, empty where it is about none
  std::string_view attribute;      ///< empty where it is about the element itself
  std::string_view path;           ///< the open elements around it in the output, `div > p`
  std::size_t offset = kNoOffset;  ///< of the tag in the input, in bytes, where the input was HTML

  static constexpr std::size_t kNoOffset = static_cast<std::size_t>(-1);
};

/// Everything that was dropped or changed, in the order of the input. Only the first limits::kReportEntries
/// are kept; the others are counted.
class SanitizerReport final : public TokenObserver {
 public:
  /// From here on entries are about the tag at this offset, read when one is added; nullptr for none.
  void follow(const std::size_t* offset) { offset_ = offset; }

  /// Whether what is added now is only counted.
  [[nodiscard]] bool isFull() const;

  void add(DropReason reason, std::string_view element, std::string_view attribute, std::string_view path);

  void comment(std::string_view) override { add(DropReason::kComment, {}, {}, {}); }
  void processingInstruction(std::string_view) override {
    add(DropReason::kProcessingInstruction, {}, {}, {});
  }
  void doctype(std::string_view, bool) override { add(DropReason::kDoctype, {}, {}, {}); }
  void nul() override { add(DropReason::kNul, {}, {}, {}); }

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
    std::size_t offset;
  };

  std::uint32_t keep(std::string_view text);

  std::string texts_;
  std::vector<Place> places_;
  std::size_t omitted_ = 0;
  const std::size_t* offset_ = nullptr;
};

}  // namespace article_viewer
