#pragma once

#include <optional>
#include <utility>

#include "base/diagnostic.h"

namespace article_viewer {

/// Why an input gave no result.
using Error = Diagnostic;

/// A value, or the Error that stands in its place. Errors travel as values because the core is
/// compiled without exceptions.
template <typename Value>
class [[nodiscard]] Result {
 public:
  Result(Value value) : value_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Error error) : error_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }

  /// Only where ok().
  [[nodiscard]] Value& value() { return *value_; }
  [[nodiscard]] const Value& value() const { return *value_; }

  /// Only where not ok().
  [[nodiscard]] Error& error() { return error_; }
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  // Not a variant: its tables of moves and destructors cost kilobytes for each type of value.
  std::optional<Value> value_;
  Error error_;
};

}  // namespace article_viewer
