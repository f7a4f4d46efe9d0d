#include "support/policy_choice.h"

namespace article_viewer::fuzz {
namespace {

void drop(SanitizeOptions& options, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    options.policy.droppedElements.add(*findElement(name, Origin::kContent));
  }
}

void chooseAddresses(SanitizeOptions& options, unsigned bits) {
  if ((bits & 1U) != 0) options.urls.base = "https://example.org/news/2024/story?page=1#top";
  if ((bits & 2U) != 0) options.urls.hosts = "example.com youtube.com";
  if ((bits & 4U) != 0) options.urls.droppedHosts = "bad.example.com";
  if ((bits & 8U) != 0) options.urls.schemes = 0b0110;
  if ((bits & 16U) != 0) options.urls.allowsDataImages = true;
  if ((bits & 32U) != 0) options.policy.linkTarget = "_blank";
  if ((bits & 64U) != 0) options.policy.linkRelations = "nofollow ugc";
  if ((bits & 128U) != 0) options.idPrefix = "x";
}

void chooseElements(SanitizeOptions& options, unsigned bits) {
  if ((bits & 1U) != 0) options.policy.droppedElements = elementsOutsideStrict();
  if ((bits & 2U) != 0) drop(options, {"div", "blockquote", "h2"});
  if ((bits & 4U) != 0) drop(options, {"table", "td"});
  if ((bits & 8U) != 0) drop(options, {"p", "li", "b", "code"});
  if ((bits & 16U) != 0) options.policy.droppedAttributes = attributeSet("id") | attributeSet("title");
  if ((bits & 32U) != 0) options.policy.droppedAttributes |= attributeSet("loading") | attributeSet("href");
  if ((bits & 64U) != 0) options.policy.embedHosts = "video.example.com";
}

}  // namespace

SanitizeOptions chooseOptions(Input& input) {
  SanitizeOptions options;
  chooseAddresses(options, input.choice());
  chooseElements(options, input.choice());
  return options;
}

}  // namespace article_viewer::fuzz
