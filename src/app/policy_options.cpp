#include "app/policy_options.h"

#include <string>
#include <utility>

#include "base/ascii.h"

namespace article_viewer {
namespace {

bool isGiven(JsonValue value) { return value.exists() && !value.isNull(); }

class PolicyReader {
 public:
  PolicyReader(JsonValue policy, SanitizeOptions& options) : policy_(policy), options_(options) {}

  /// False where there is an error.
  bool read() {
    return readName() && readDroppedElements() && readDroppedAttributes() && readSchemes() && readHosts() &&
           readDataImages() && readLinkTarget() && readLinkRelations() && readEmbedHosts();
  }

  Error error;

 private:
  bool refuse(std::string_view expected, JsonValue found) {
    error = badOption(std::string("policy.") + name_, expected, found);
    return false;
  }

  bool contradict(std::string_view why, JsonValue found) {
    error = {"bad-option", "The option policy.", 0, 0, found.pointer()};
    error.message += name_;
    error.message += why;
    return false;
  }

  /// The value of a key, which errors are about from here on.
  JsonValue take(const char* name) {
    name_ = name;
    return policy_.isObject() ? policy_.find(name) : JsonValue();
  }

  /// Calls `each` with every string of a list, until it returns false.
  template <class Each>
  bool readList(JsonValue list, std::string_view expected, Each each) {
    if (!isGiven(list)) return true;
    if (!list.isArray()) return refuse(expected, list);
    for (const JsonValue value : list.elements()) {
      if (!value.isString()) return refuse(expected, value);
      if (!each(value, value.text())) return false;
    }
    return true;
  }

  [[nodiscard]] bool isDropped(std::string_view element) const {
    return options_.policy.droppedElements.has(*findElement(element, Origin::kContent));
  }

  bool readName() {
    const JsonValue name = policy_.isObject() ? take("name") : policy_;
    name_ = "name";
    if (!isGiven(name)) return true;
    if (name.equals("strict")) options_.policy.droppedElements = elementsOutsideStrict();
    return name.equals("strict") || name.equals("article") || refuse("\"article\" or \"strict\"", name);
  }

  bool readDroppedElements() {
    return readList(take("dropElements"), "a list of element names",
                    [this](JsonValue value, std::string name) {
                      for (char& c : name) c = toAsciiLower(c);
                      const ElementRule* rule = findElement(name, Origin::kContent);
                      if (rule == nullptr)
                        return contradict(" names an element that is never in the output.", value);
                      options_.policy.droppedElements.add(*rule);
                      return true;
                    });
  }

  bool readDroppedAttributes() {
    return readList(take("dropAttributes"), "a list of attribute names",
                    [this](JsonValue value, std::string name) {
                      for (char& c : name) c = toAsciiLower(c);
                      const AttributeSet set = attributeSet(name);
                      if (set == 0)
                        return contradict(" names an attribute that is never in the output.", value);
                      options_.policy.droppedAttributes |= set;
                      return true;
                    });
  }

  bool readSchemes() {
    const JsonValue list = take("schemes");
    if (isGiven(list)) options_.urls.schemes = 0;
    return readList(list, "a list of schemes", [this](JsonValue value, const std::string& name) {
      for (std::size_t i = 0; i < urlSchemes().size(); ++i) {
        if (!equalsIgnoringAsciiCase(urlSchemes()[i].name, name)) continue;
        options_.urls.schemes |= 1U << i;
        return true;
      }
      return contradict(" can only choose from http, https, mailto and tel.", value);
    });
  }

  bool readHostList(JsonValue list, std::vector<std::string>& hosts) {
    return readList(list, "a list of host names", [&](JsonValue value, std::string name) {
      for (char& c : name) {
        c = toAsciiLower(c);
        if (!isAsciiAlphanumeric(c) && c != '.' && c != '-' && c != '_') {
          return refuse("a list of host names in ASCII, without schemes, ports and wildcards", value);
        }
      }
      if (name.empty()) return refuse("a list of host names", value);
      hosts.push_back(std::move(name));
      return true;
    });
  }

  bool readHosts() {
    UrlPolicy& urls = options_.urls;
    const JsonValue allowed = take("hosts");
    if (!readHostList(allowed, urls.hosts)) return false;
    if (isGiven(allowed) && urls.hosts.empty()) return refuse("a list of at least one host name", allowed);
    const JsonValue dropped = take("dropHosts");
    if (!readHostList(dropped, urls.droppedHosts)) return false;
    for (const std::string& host : urls.hosts) {
      for (const std::string& other : urls.droppedHosts) {
        if (isHostOrSubdomain(host, other))
          return contradict(" drops a host that policy.hosts allows.", dropped);
      }
    }
    return true;
  }

  bool readDataImages() {
    const JsonValue value = take("dataImages");
    if (!isGiven(value)) return true;
    if (!value.isBoolean()) return refuse("true or false", value);
    options_.urls.allowsDataImages = value.isTrue();
    return !value.isTrue() || !isDropped("img") ||
           contradict(" asks for pictures, but img is dropped.", value);
  }

  /// What is asked for links needs links.
  bool needsLinks(JsonValue value) {
    return !isDropped("a") || contradict(" is about links, but a is dropped.", value);
  }

  bool readLinkTarget() {
    const JsonValue value = take("linkTarget");
    if (!isGiven(value)) return true;
    if (!value.equals("_blank") && !value.equals("_self") && !value.equals("_top")) {
      return refuse("\"_blank\", \"_self\" or \"_top\"", value);
    }
    options_.policy.linkTarget = value.text();
    return needsLinks(value);
  }

  bool readLinkRelations() {
    const JsonValue value = take("linkRel");
    if (!isGiven(value)) return true;
    if (!value.isString()) return refuse("a string of words such as \"nofollow ugc\"", value);
    const std::string text = value.text();
    std::string_view rest = text;
    while (!(rest = stripAsciiWhitespace(rest)).empty()) {
      const std::string_view word = rest.substr(0, rest.find_first_of(" \t\r\n\f"));
      rest.remove_prefix(word.size());
      if (!addLinkRelation(word)) {
        return contradict(" can only hold nofollow, ugc, sponsored, noopener, noreferrer and external.",
                          value);
      }
    }
    return needsLinks(value);
  }

  bool addLinkRelation(std::string_view word) {
    std::string& relations = options_.policy.linkRelations;
    for (const std::string_view known : linkRelations()) {
      if (!equalsIgnoringAsciiCase(known, word)) continue;
      if (!relations.empty()) relations += ' ';
      relations += known;
      return true;
    }
    return false;
  }

  bool readEmbedHosts() {
    const JsonValue list = take("embedHosts");
    if (!isGiven(list)) return true;
    options_.policy.embedHosts.emplace();
    if (!readHostList(list, *options_.policy.embedHosts)) return false;
    return options_.policy.embedHosts->empty() || needsLinks(list);
  }

  const JsonValue policy_;
  SanitizeOptions& options_;
  const char* name_ = "";
};

}  // namespace

Error badOption(std::string_view name, std::string_view expected, JsonValue found) {
  Error error;
  error.code = "bad-option";
  error.message = "The option ";
  error.message += name;
  error.message += " has to be ";
  error.message += expected;
  error.message += "; it is ";
  if (found.isString()) {
    constexpr std::size_t kMostShown = 40;
    error.message += '"';
    error.message += found.text().substr(0, kMostShown);
    error.message += '"';
  } else {
    error.message += found.kindName();
  }
  error.message += '.';
  error.pointer = found.pointer();
  return error;
}

Error readPolicy(JsonValue policy, SanitizeOptions& options) {
  PolicyReader reader(policy, options);
  if (!isGiven(policy)) return {};
  if (!policy.isString() && !policy.isObject()) return badOption("policy", "a name or an object", policy);
  reader.read();
  return std::move(reader.error);
}

}  // namespace article_viewer
