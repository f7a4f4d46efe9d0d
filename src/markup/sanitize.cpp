#include "markup/sanitize.h"

#include <cstddef>

#include "markup/html_writer.h"
#include "markup/nesting.h"
#include "markup/sanitizer.h"
#include "markup/sanitizer_report.h"
#include "markup/svg_filter.h"
#include "markup/tokenizer.h"

namespace article_viewer {

namespace {

/// One side of the door: puts the sender's name on every event.
class Side final : public MarkupSink {
 public:
  Side(Sanitizer& sanitizer, const SanitizeOptions& options, Origin origin)
      : sanitizer_(sanitizer), options_(options), origin_(origin) {}

  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override {
    sanitizer_.start(name, attributes, origin_);
  }
  void end(std::string_view name) override { sanitizer_.end(name, origin_); }
  void text(std::string_view text) override { sanitizer_.text(text, origin_); }
  [[nodiscard]] const SanitizeOptions* options() const override { return &options_; }

 private:
  Sanitizer& sanitizer_;
  const SanitizeOptions& options_;
  Origin origin_;
};

class OpenDoor final : public Door {
 public:
  OpenDoor(Sanitizer& sanitizer, Nesting& nesting, const SanitizeOptions& options)
      : sanitizer_(sanitizer),
        nesting_(nesting),
        content_(sanitizer, options, Origin::kContent),
        furniture_(sanitizer, options, Origin::kFurniture) {}

  MarkupSink& content() override { return content_; }
  MarkupSink& furniture() override { return furniture_; }
  void observe(TextObserver* observer) override { nesting_.observe(observer); }
  void limitOutput(std::uint64_t bytes) override { sanitizer_.limitOutput(bytes); }
  void refuseMore() override { sanitizer_.limitOutput(0); }
  [[nodiscard]] bool isFull() const override { return sanitizer_.isFull(); }

 private:
  Sanitizer& sanitizer_;
  Nesting& nesting_;
  Side content_;
  Side furniture_;
};

}  // namespace

/// The only friend of the writer, of SafeHtml and of SafeSvg: what it returns went through a policy and the
/// writer, because it builds them itself.
class SafeHtmlMaker {
 public:
  static SafeHtml make(const SanitizeOptions& options, FunctionRef<void(Door&)> producer) {
    HtmlWriter writer;
    Nesting nesting(writer);
    Sanitizer sanitizer(options, nesting);
    OpenDoor door(sanitizer, nesting, options);
    producer(door);
    nesting.finish();
    return SafeHtml(std::move(writer.out_));
  }

  static SafeSvg draw(const UrlPolicy& urls, FunctionRef<void(MarkupSink&)> producer) {
    HtmlWriter writer;
    SvgFilter filter(writer, urls);
    producer(filter);
    filter.finish();
    return SafeSvg(std::move(writer.out_));
  }
};

SafeHtml sanitize(const SanitizeOptions& options, FunctionRef<void(Door&)> producer) {
  return SafeHtmlMaker::make(options, producer);
}

SafeSvg drawSvg(const UrlPolicy& urls, FunctionRef<void(MarkupSink&)> producer) {
  return SafeHtmlMaker::draw(urls, producer);
}

SafeHtml sanitizeHtml(const SanitizeOptions& options, std::string_view html) {
  return sanitize(options, [&](Door& door) {
    HtmlTokenizer tokenizer(door.content());
    tokenizer.feed(html);
    tokenizer.finish();
  });
}

}  // namespace article_viewer
