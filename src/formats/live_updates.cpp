#include "formats/live_updates.h"

#include <string>

#include "formats/mapping.h"

namespace article_viewer {

std::string_view readableMoment(FormatContext& context, JsonValue date) {
  constexpr std::size_t kDay = std::string_view("2026-03-01").size();
  constexpr std::size_t kMinute = std::string_view("2026-03-01T10:05").size();
  std::string_view moment;
  readAnyDate(context, date, moment);
  if (moment.size() < kMinute) return moment;
  std::string text(moment.substr(0, kMinute));
  text[kDay] = ' ';
  const std::size_t zone = moment.find_first_of("Z+-", kMinute);
  if (zone != std::string_view::npos) {
    text += " (UTC";
    if (moment[zone] != 'Z') text += moment.substr(zone);
    text += ')';
  }
  return context.keep(text, date);
}

void addUpdateHeader(FlowBuilder& body, std::string_view headline, JsonValue date) {
  body.wrapped(FlowKind::kHeading2, headline);
  body.wrapped(FlowKind::kParagraph, readableMoment(body.context(), date));
}

}  // namespace article_viewer
