#include "app/policy_options.h"

#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

bool isGiven(JsonValue value) { return value.exists() && !value.isNull(); }

/// Reads the keys of the policy one after the other. Each reader says what is wrong, or nullptr.
class PolicyReader {
 public:
  explicit PolicyReader(SanitizeOptions& options) : urls_(options.urls), policy_(options.policy) {}

  Error read(JsonValue policy);

 private:
  using Why = const char*;

  struct TextOption {
    const char* key;
    Why (PolicyReader::*take)(std::string& text);
  };
  struct ListOption {
    const char* key;
    Why (PolicyReader::*take)(std::string& item);
  };

  static const TextOption kTexts[];
  static const ListOption kLists[];

  Why takeName(std::string& name);
  Why takeLinkTarget(std::string& target);
  Why takeLinkRelations(std::string& words);

  Why takeElement(std::string& name);
  Why takeAttribute(std::string& name);
  Why takeScheme(std::string& name);
  Why takeHost(std::string& name) { return addHost(name, urls_.hosts); }
  Why takeDroppedHost(std::string& name) { return addHost(name, urls_.droppedHosts); }
  Why takeEmbedHost(std::string& name) { return addHost(name, policy_.embedHosts); }

  static Why addHost(std::string_view name, std::string& hosts);
  Why takeLists(JsonValue policy, JsonValue& at, const char*& key);
  Why findContradiction(JsonValue policy, JsonValue& at, const char*& key);
  [[nodiscard]] bool isDropped(std::string_view element) const {
    return policy_.droppedElements.has(*findElement(element, Origin::kContent));
  }

  UrlPolicy& urls_;
  PolicyOptions& policy_;
};

constexpr PolicyReader::TextOption PolicyReader::kTexts[] = {
    {"name", &PolicyReader::takeName},
    {"linkTarget", &PolicyReader::takeLinkTarget},
    {"linkRel", &PolicyReader::takeLinkRelations},
};

constexpr PolicyReader::ListOption PolicyReader::kLists[] = {
    {"dropElements", &PolicyReader::takeElement},  {"dropAttributes", &PolicyReader::takeAttribute},
    {"schemes", &PolicyReader::takeScheme},        {"hosts", &PolicyReader::takeHost},
    {"dropHosts", &PolicyReader::takeDroppedHost}, {"embedHosts", &PolicyReader::takeEmbedHost},
};

PolicyReader::Why PolicyReader::takeName(std::string& name) {
  if (name == "strict") policy_.droppedElements = elementsOutsideStrict();
  return name == "strict" || name == "article" ? nullptr : "can be article or strict";
}

PolicyReader::Why PolicyReader::takeLinkTarget(std::string& target) {
  policy_.linkTarget = target;
  return target == "_blank" || target == "_self" || target == "_top" ? nullptr
                                                                     : "can be _blank, _self or _top";
}

PolicyReader::Why PolicyReader::takeLinkRelations(std::string& words) {
  std::string_view rest = words;
  while (!(rest = stripAsciiWhitespace(rest)).empty()) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(word.size());
    if (!isOneOf(word, linkRelations()))
      return "can hold nofollow, ugc, sponsored, noopener, noreferrer and external";
    if (!policy_.linkRelations.empty()) policy_.linkRelations += ' ';
    policy_.linkRelations += word;
  }
  return nullptr;
}

PolicyReader::Why PolicyReader::takeElement(std::string& name) {
  const ElementRule* rule = findElement(name, Origin::kContent);
  if (rule == nullptr) return "names an element that is never in the output";
  policy_.droppedElements.add(*rule);
  return nullptr;
}

PolicyReader::Why PolicyReader::takeAttribute(std::string& name) {
  const AttributeSet set = attributeSet(name);
  policy_.droppedAttributes |= set;
  return set != 0 ? nullptr : "names an attribute that is never in the output";
}

PolicyReader::Why PolicyReader::takeScheme(std::string& name) {
  for (std::size_t i = 0; i < urlSchemes().size(); ++i) {
    if (urlSchemes()[i].name != name) continue;
    urls_.schemes |= 1U << i;
    return nullptr;
  }
  return "can choose from http, https, mailto and tel";
}

PolicyReader::Why PolicyReader::addHost(std::string_view name, std::string& hosts) {
  bool isHost = !name.empty();
  for (const char c : name) isHost = isHost && (isAsciiAlphanumeric(c) || c == '.' || c == '-' || c == '_');
  if (!isHost) return "holds host names in ASCII, without schemes, ports and wildcards";
  if (!hosts.empty()) hosts += ' ';
  hosts += name;
  return nullptr;
}

PolicyReader::Why PolicyReader::takeLists(JsonValue policy, JsonValue& at, const char*& key) {
  if (isGiven(policy.find("schemes"))) urls_.schemes = 0;
  if (isGiven(policy.find("embedHosts"))) policy_.embedHosts.clear();
  for (const ListOption& option : kLists) {
    key = option.key;
    at = policy.find(key);
    if (!isGiven(at)) continue;
    if (!at.isArray()) return "has to be a list of strings";
    for (const JsonValue item : at.elements()) {
      at = item;
      if (!item.isString()) return "has to be a list of strings";
      std::string text = item.text();
      for (char& c : text) c = toAsciiLower(c);
      if (const Why why = (this->*option.take)(text)) return why;
    }
  }
  return nullptr;
}

PolicyReader::Why PolicyReader::findContradiction(JsonValue policy, JsonValue& at, const char*& key) {
  const auto isAsked = [&](const char* name) {
    key = name;
    at = policy.find(name);
    return isGiven(at);
  };
  if (isAsked("hosts") && urls_.hosts.empty()) return "has to hold a host name";
  if (isAsked("dropHosts")) {
    std::string_view hosts = urls_.hosts;
    while (!hosts.empty()) {
      if (isHostOf(takeUpTo(hosts, ' '), urls_.droppedHosts)) return "drops a host that policy.hosts allows";
    }
  }
  if (isAsked("dataImages")) {
    if (!at.isBoolean()) return "has to be true or false";
    urls_.allowsDataImages = at.isTrue();
    if (urls_.allowsDataImages && isDropped("img")) return "asks for pictures, but img is dropped";
  }
  const bool asksForFrames = isAsked("embedHosts") && !policy_.embedHosts.empty();
  if (asksForFrames && isDropped("iframe")) return "is about frames, but iframe is dropped";
  if (!isDropped("a")) return nullptr;
  const bool asksForLinks = asksForFrames || isAsked("linkTarget") || isAsked("linkRel");
  return asksForLinks ? "is about links, but a is dropped" : nullptr;
}

Error PolicyReader::read(JsonValue policy) {
  const char* key = "name";
  JsonValue at = policy;
  Why why = nullptr;
  if (policy.isString()) {
    std::string name = policy.text();
    why = takeName(name);
  } else {
    for (const TextOption& option : kTexts) {
      key = option.key;
      at = policy.find(key);
      if (!isGiven(at)) continue;
      std::string text = at.text();
      why = at.isString() ? (this->*option.take)(text) : "has to be a string";
      if (why != nullptr) break;
    }
    if (why == nullptr) why = takeLists(policy, at, key);
    if (why == nullptr) why = findContradiction(policy, at, key);
  }
  Error error;
  if (why == nullptr) return error;
  error.code = Code::kBadOption;
  ((((error.message += "The option policy.") += key) += ' ') += why) += '.';
  error.pointer = at.pointer();
  return error;
}

}  // namespace

Error badOption(std::string_view name, std::string_view expected, JsonValue found) {
  Error error;
  error.code = Code::kBadOption;
  error.message = "The option ";
  error.message += name;
  error.message += " has to be ";
  error.message += expected;
  error.message += "; it is ";
  error.message += found.kindName();
  error.message += '.';
  error.pointer = found.pointer();
  return error;
}

Error readPolicy(JsonValue policy, SanitizeOptions& options) {
  if (!isGiven(policy)) return {};
  if (!policy.isString() && !policy.isObject()) return badOption("policy", "a name or an object", policy);
  return PolicyReader(options).read(policy);
}

}  // namespace article_viewer
