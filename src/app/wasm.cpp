// The exports of article-viewer.wasm, listed in exports.txt. Text crosses as UTF-8 bytes with a length;
// options and everything about a result that is not HTML cross as JSON text.
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include "app/cloud_layout.h"
#include "app/fragment.h"
#include "app/info_json.h"
#include "app/options.h"
#include "app/tags_json.h"
#include "base/text_buffer.h"
#include "view/collect_tags.h"
#include "view/make_view.h"

namespace article_viewer {
namespace {

struct Answer {
  TextBuffer html;
  std::string info;
};

Answer refusal(const Error& error, const Diagnostics& diagnostics = Diagnostics()) {
  return {{}, errorJson(error, diagnostics)};
}

Answer render(std::string_view json, ViewOptions& options) {
  using Detail = SanitizerReport::Detail;
  SanitizerReport report(options.wantsReport ? Detail::kEverything : Detail::kKinds);
  options.sanitize.report = &report;
  Diagnostics diagnostics(options.sanitize.limits.diagnostics);
  const SanitizerReport* const wanted = options.wantsReport ? &report : nullptr;
  Result<View> view = makeView(json, std::move(options), diagnostics);
  if (!view) return refusal(view.error(), diagnostics);
  std::string info = infoJson(view.value(), diagnostics, wanted);
  return {std::move(view.value().html).release(), std::move(info)};
}

Answer fragment(Result<SafeHtml> (*work)(std::string_view, const ViewOptions&), std::string_view input,
                ViewOptions& options) {
  SanitizerReport report;
  if (options.wantsReport) options.sanitize.report = &report;
  Result<SafeHtml> html = work(input, options);
  if (!html) return refusal(html.error());
  return {std::move(html.value()).release(), fragmentInfoJson(input, options.sanitize.report)};
}

Answer sanitizeText(std::string_view html, ViewOptions& options) {
  return fragment(sanitizeFragment, html, options);
}

Answer markdown(std::string_view text, ViewOptions& options) {
  return fragment(markdownFragment, text, options);
}

Answer keywords(std::string_view text, ViewOptions& options) {
  const KeywordOptions& wanted = options.keywords;
  const Stopwords stopwords = findStopwords(wanted.stopwords, wanted.language);
  return {{}, keywordsJson(findKeywords(text, wanted.language, wanted.limit, stopwords))};
}

Answer tags(std::string_view json, ViewOptions& options) {
  Diagnostics diagnostics(options.sanitize.limits.diagnostics);
  std::string info;
  const Error error = collectTags(json, options, diagnostics, [&](const CollectedTags& collected) {
    info = tagsJson(collected, diagnostics);
  });
  if (error.code != Code::kNone) return refusal(error, diagnostics);
  return {{}, std::move(info)};
}

Answer layoutCloud(std::string_view request, ViewOptions& /*options*/) {
  Result<std::string> layout = cloudLayoutJson(request);
  if (!layout) return refusal(layout.error());
  return {{}, std::move(layout.value())};
}

Answer drawCloud(std::string_view request, ViewOptions& options) {
  Result<SafeSvg> svg = cloudSvg(request, options);
  if (!svg) return refusal(svg.error());
  return {std::move(svg.value()).release(), "{}"};
}

Answer* answer(Answer (*work)(std::string_view, ViewOptions&), std::string_view input,
               std::string_view optionsJson) {
  Result<ViewOptions> options = readOptions(optionsJson);
  if (!options) return new (std::nothrow) Answer(refusal(options.error()));
  return new (std::nothrow) Answer(work(input, options.value()));
}

}  // namespace
}  // namespace article_viewer

using article_viewer::Answer;

extern "C" {

/// 0 where there is not enough memory.
char* av_allocate(std::size_t size) { return static_cast<char*>(std::malloc(size)); }

void av_free(char* memory) { std::free(memory); }

/// The workers return a handle for the av_result functions, to be given to av_release(). Where memory
/// runs out in the middle of the work, they trap: the instance is then of no more use.
Answer* av_render(const char* input, std::size_t inputLength, const char* options,
                  std::size_t optionsLength) {
  return article_viewer::answer(article_viewer::render, {input, inputLength}, {options, optionsLength});
}

Answer* av_sanitize(const char* input, std::size_t inputLength, const char* options,
                    std::size_t optionsLength) {
  return article_viewer::answer(article_viewer::sanitizeText, {input, inputLength}, {options, optionsLength});
}

Answer* av_markdown(const char* input, std::size_t inputLength, const char* options,
                    std::size_t optionsLength) {
  return article_viewer::answer(article_viewer::markdown, {input, inputLength}, {options, optionsLength});
}

Answer* av_keywords(const char* input, std::size_t inputLength, const char* options,
                    std::size_t optionsLength) {
  return article_viewer::answer(article_viewer::keywords, {input, inputLength}, {options, optionsLength});
}

Answer* av_tags(const char* input, std::size_t inputLength, const char* options, std::size_t optionsLength) {
  return article_viewer::answer(article_viewer::tags, {input, inputLength}, {options, optionsLength});
}

Answer* av_layout_cloud(const char* input, std::size_t inputLength, const char* options,
                        std::size_t optionsLength) {
  return article_viewer::answer(article_viewer::layoutCloud, {input, inputLength}, {options, optionsLength});
}

Answer* av_cloud_svg(const char* input, std::size_t inputLength, const char* options,
                     std::size_t optionsLength) {
  return article_viewer::answer(article_viewer::drawCloud, {input, inputLength}, {options, optionsLength});
}

const char* av_result_html(const Answer* result) { return result->html.view().data(); }
std::size_t av_result_html_length(const Answer* result) { return result->html.size(); }

const char* av_result_info(const Answer* result) { return result->info.data(); }
std::size_t av_result_info_length(const Answer* result) { return result->info.size(); }

void av_release(Answer* result) { delete result; }
}
