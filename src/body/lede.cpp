#include "body/lede.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/split.h"
#include "body/placement.h"
#include "body/start_tag.h"

namespace article_viewer {
namespace {

constexpr std::string_view kDashes[] = {"\u2014", "\u2013", "\u2015", "- ", "--", ":"};

/// A date between the place and the dash is not longer than this.
constexpr std::size_t kLongestDate = 32;

/// Elements that may stand before the first paragraph and have text that is not the story's.
bool isAside(std::string_view name, Placement placement) {
  return placement == Placement::kHeading || placement == Placement::kTable ||
         placement == Placement::kPreformatted || placement == Placement::kDropContent ||
         isOneOf(name, "figure aside header footer nav blockquote ul ol dl address details audio video");
}

/// Whether a tag of the element ends the paragraph around it.
bool endsParagraph(Placement placement) {
  return !isPhrasing(placement) && placement < Placement::kDropContent;
}

/// A dash, or nothing more: the end of a dateline within a text run.
bool isDatelineEnd(std::string_view text) {
  text = stripLeadingAsciiWhitespace(text);
  return text.empty() || text == "-" ||
         std::any_of(std::begin(kDashes), std::end(kDashes),
                     [text](std::string_view dash) { return text.starts_with(dash); });
}

/// ", March 1" without what follows it: the agency or a dash. The text itself where neither follows.
std::string_view skipDate(std::string_view text) {
  const std::string_view date = text.substr(0, kLongestDate);
  for (std::string_view end : {"(", " - ", "\u2014", "\u2013"}) {
    const std::size_t at = date.find(end);
    if (at != std::string_view::npos) return text.substr(at);
  }
  return text;
}

}  // namespace

bool Dateline::startsText(std::string_view text) const {
  text = stripLeadingAsciiWhitespace(text);
  if (place.empty()) {
    if (!text.starts_with('(')) return false;
    text.remove_prefix(1);
  }
  const std::string_view first = place.empty() ? agency : place;
  if (!equalsIgnoringAsciiCase(text.substr(0, first.size()), first)) return false;
  text = stripLeadingAsciiWhitespace(text.substr(first.size()));
  if (place.empty()) return text.starts_with(')');
  if (text.starts_with(',')) text = skipDate(text);
  if (text.starts_with('(')) text.remove_prefix(std::min(text.find(')'), text.size() - 1) + 1);
  return isDatelineEnd(text);
}

void Dateline::write(MarkupSink& furniture) const {
  const OpenTag span(furniture, "span part=dateline");
  furniture.text(place);
  if (!agency.empty()) {
    furniture.text(place.empty() ? "(" : " (");
    writeTag(furniture, "span part=agency", agency);
    furniture.text(")");
  }
  furniture.text(" \u2014");
}

void Dateline::writeParagraph(MarkupSink& furniture) const {
  const OpenTag paragraph(furniture, "p part=lede");
  write(furniture);
}

void LedeFilter::start(std::string_view name, std::span<const Attribute> attributes) {
  if (state_ == State::kDone) return content_.start(name, attributes);
  const Placement placement = placementOf(name);
  if (state_ == State::kInLede) {
    if (endsParagraph(placement)) endLede();
    return content_.start(name, attributes);
  }
  if (state_ == State::kHolding) {
    if (placement <= Placement::kLink && !held_.full()) return held_.hold(name, attributes);
    held_.release(0, content_);
    state_ = State::kLooking;
  }
  if (asideDepth_ == 0 && name == "p") {
    state_ = State::kHolding;
    return held_.hold(name, attributes);
  }
  if (isAside(name, placement)) ++asideDepth_;
  content_.start(name, attributes);
}

void LedeFilter::end(std::string_view name) {
  if (state_ == State::kDone) return content_.end(name);
  const Placement placement = placementOf(name);
  if (state_ == State::kInLede) {
    if (endsParagraph(placement)) endLede();
    if (name != "p") content_.end(name);
    return;
  }
  if (state_ == State::kHolding) {
    if (name != "p" && held_.dropLast(name)) return;
    held_.release(0, content_);
    state_ = State::kLooking;
  }
  if (asideDepth_ != 0 && isAside(name, placement)) --asideDepth_;
  content_.end(name);
}

void LedeFilter::text(std::string_view text) {
  if (state_ == State::kInLede || state_ == State::kDone || asideDepth_ != 0) return content_.text(text);
  if (isBlank(text)) return state_ == State::kHolding ? void() : content_.text(text);
  text = stripLeadingAsciiWhitespace(text);
  if (state_ == State::kHolding) return beginLede(text);
  // Text outside of any paragraph.
  if (!dateline_.empty() && !dateline_.startsText(text)) writeDateline();
  state_ = State::kDone;
  content_.text(text);
}

/// The paragraph that is held has text. It becomes furniture, so of its attributes only those come along
/// that content may have and furniture does not read otherwise.
void LedeFilter::beginLede(std::string_view text) {
  HeldTags::Tag paragraph;
  held_.read(0, paragraph);
  StartTag start("p part=lede");
  for (const Attribute& attribute : paragraph.span()) {
    for (const char* name : {"id", "lang", "dir"}) {
      if (attribute.name == name) start.set(name, attribute.value);
    }
  }
  start.writeTo(furniture_);
  if (!dateline_.empty() && !dateline_.startsText(text)) writeDateline();
  state_ = State::kInLede;
  held_.release(1, content_);
  content_.text(text);
}

void LedeFilter::writeDateline() {
  dateline_.write(furniture_);
  furniture_.text(" ");
}

void LedeFilter::endLede() {
  furniture_.end("p");
  state_ = State::kDone;
}

void LedeFilter::finish() {
  if (state_ == State::kInLede) return endLede();
  if (state_ == State::kHolding) held_.release(0, content_);
}

}  // namespace article_viewer
