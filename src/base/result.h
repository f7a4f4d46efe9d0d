#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace article_viewer {

/// Why an input gave no result. Codes are kebab-case and stable: callers compare them, people read
/// the message. `line` and `column` are 1-based (columns count bytes) and 0 where the failure has no
/// place in the input; `pointer` is a JSON Pointer (RFC 6901), empty for the whole document.
struct Error {
  std::string code;
  std::string message;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string pointer;
};

/// A value, or the Error that stands in its place. Errors travel as values because the core is
/// compiled without exceptions.
template <typename Value>
class [[nodiscard]] Result {
 public:
  Result(Value value) : state_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return std::holds_alternative<Value>(state_); }
  explicit operator bool() const { return ok(); }

  /// Only where ok().
  [[nodiscard]] Value& value() { return held(std::get_if<Value>(&state_)); }
  [[nodiscard]] const Value& value() const { return held(std::get_if<Value>(&state_)); }

  /// Only where not ok().
  [[nodiscard]] Error& error() { return held(std::get_if<Error>(&state_)); }
  [[nodiscard]] const Error& error() const { return held(std::get_if<Error>(&state_)); }

 private:
  /// The contract "only where ok()", said to the compiler: it need not think of a null pointer.
  template <typename Held>
  static Held& held(Held* pointer) {
    if (pointer == nullptr) __builtin_unreachable();
    return *pointer;
  }

  std::variant<Value, Error> state_;
};

}  // namespace article_viewer
