// The tokenizer sends the same events for an input in pieces as for the whole, and after finish() it is as
// good as new.
#include "markup/tokenizer.h"

#include <cstddef>
#include <string>

#include "support/input.h"
#include "support/law.h"

using namespace article_viewer;
using namespace article_viewer::fuzz;

namespace {

using Model = HtmlTokenizer::ContentModel;

/// Keeps every event as a line of text; runs of text are joined, since they may come in any pieces.
class EventList final : public MarkupSink, public TokenObserver {
 public:
  EventList() : tokenizer_(*this) { tokenizer_.observe(this); }

  HtmlTokenizer& tokenizer() { return tokenizer_; }
  [[nodiscard]] const std::string& events() const { return events_; }
  void clear() {
    events_.clear();
    inText_ = false;
  }

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override {
    begin("start ", name);
    for (const Attribute& attribute : attributes) {
      events_.append("\n ").append(attribute.name).append("=").append(attribute.value);
    }
    if (tokenizer_.isSelfClosing()) events_ += "\n /";
  }
  void end(std::string_view name) override { begin("end ", name); }
  void text(std::string_view run) override {
    if (run.empty()) return;
    if (!inText_) begin("text ", {});
    inText_ = true;
    events_ += run;
  }
  void comment(std::string_view data) override { begin("comment ", data); }
  void processingInstruction(std::string_view data) override { begin("instruction ", data); }
  void doctype(std::string_view data, bool isClosed) override {
    begin(isClosed ? "doctype " : "open doctype ", data);
  }
  void nul() override { begin("nul", {}); }

 private:
  void begin(std::string_view kind, std::string_view data) {
    inText_ = false;
    events_.append("\n").append(kind).append(data);
  }

  HtmlTokenizer tokenizer_;
  std::string events_;
  bool inText_ = false;
};

struct Start {
  bool actsOnTags;
  Model model;
  std::string_view lastStartTag;
};

constexpr Start kStarts[] = {{true, Model::kData, ""},          {false, Model::kData, ""},
                             {false, Model::kRcData, "title"},  {false, Model::kRawText, "style"},
                             {false, Model::kScript, "script"}, {false, Model::kPlainText, "plaintext"},
                             {false, Model::kCdata, ""}};

std::string eventsOf(const Start& start, std::string_view text, std::size_t firstPiece, std::size_t piece) {
  EventList list;
  if (!start.actsOnTags) list.tokenizer().beginIn(start.model, start.lastStartTag);
  list.tokenizer().feed(text.substr(0, firstPiece));
  for (std::size_t at = firstPiece; at < text.size(); at += piece)
    list.tokenizer().feed(text.substr(at, piece));
  list.tokenizer().finish();
  expect(list.tokenizer().openRawText().empty(), "finish() ends raw text", text);
  const char* const place = list.tokenizer().tagPlace();
  expect(place == nullptr || (place >= text.data() && place < text.data() + text.size()),
         "tags stand within the input", text);
  return list.events();
}

std::string eventsAfter(std::string_view before, std::string_view text) {
  EventList list;
  list.tokenizer().feed(before);
  list.tokenizer().finish();
  list.clear();
  list.tokenizer().feed(text);
  list.tokenizer().finish();
  return list.events();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  const Start& start = kStarts[input.choice() % std::size(kStarts)];
  const std::size_t first = input.choice();
  const std::size_t piece = input.choice() % 16U + 1U;
  const std::string_view text = input.text();

  const std::string whole = eventsOf(start, text, text.size(), 1);
  if (first < text.size()) {
    expectEqual(eventsOf(start, text, first, piece), whole, "pieces give the events of the whole");
    expectEqual(eventsOf(start, text, first, text.size()), whole, "two pieces give the events of the whole");
    const std::string_view rest = text.substr(first);
    expectEqual(eventsAfter(text.substr(0, first), rest), eventsOf(kStarts[0], rest, rest.size(), 1),
                "a finished tokenizer is as good as new");
  }
  return 0;
}
