#include "formats/json_encoding.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "base/utf8.h"

namespace article_viewer {
namespace {

enum class Encoding : std::uint8_t { kUtf8, kUtf16Le, kUtf16Be, kUtf32 };

/// By where the NULs stand in the first four bytes. JSON begins with a character of ASCII, and so does what
/// comes second, unless the document is a string: the text of one may begin with any character.
Encoding encodingByNuls(std::string_view bytes) {
  if (bytes.size() < 2) return Encoding::kUtf8;
  unsigned nuls = 0;
  for (std::size_t i = 0; i < 4; ++i) nuls = nuls << 1U | unsigned{i < bytes.size() && bytes[i] == '\0'};
  const bool isOneCharacter = bytes.size() == 2;
  switch (nuls) {
    case 0b0111:
    case 0b1110: return Encoding::kUtf32;
    case 0b0101: return Encoding::kUtf16Le;
    case 0b1010: return Encoding::kUtf16Be;
    case 0b0100:
    case 0b0110: return isOneCharacter || bytes[0] == '"' ? Encoding::kUtf16Le : Encoding::kUtf8;
    case 0b1000:
    case 0b1001: return isOneCharacter || bytes[1] == '"' ? Encoding::kUtf16Be : Encoding::kUtf8;
    default: return Encoding::kUtf8;
  }
}

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

Encoding encodingOf(std::string_view bytes) {
  const std::string_view mark = bytes.substr(0, 2);
  const std::string_view next = bytes.substr(mark.size(), 2);
  constexpr std::string_view kNuls("\0\0", 2);
  constexpr std::string_view kLittle = "\xFF\xFE";
  constexpr std::string_view kBig = "\xFE\xFF";
  // No JSON begins with a NUL.
  if ((mark == kLittle && next == kNuls) || (mark == kNuls && next == kBig)) return Encoding::kUtf32;
  if (mark == kLittle) return Encoding::kUtf16Le;
  if (mark == kBig) return Encoding::kUtf16Be;
  return encodingByNuls(bytes);
}

/// The code points of a UTF-16 text, without the mark before it.
class Utf16Reader {
 public:
  Utf16Reader(std::string_view bytes, bool isBigEndian) : bytes_(bytes), high_(isBigEndian ? 0 : 1) {
    constexpr char32_t kMark = 0xFEFF;
    if (unitAt(0) == kMark) next_ = 2;
  }

  [[nodiscard]] bool atEnd() const { return next_ == bytes_.size(); }

  /// Only where not atEnd(). Half of a pair is given as the surrogate that it is.
  char32_t next() {
    if (bytes_.size() - next_ == 1) {
      ++next_;
      return kReplacementCharacter;
    }
    const char32_t unit = unitAt(next_);
    next_ += 2;
    if (unit >> 10U != 0xD800U >> 10U || bytes_.size() - next_ < 2) return unit;
    const char32_t trail = unitAt(next_);
    if (trail >> 10U != 0xDC00U >> 10U) return unit;
    next_ += 2;
    return 0x10000U + ((unit & 0x3FFU) << 10U) + (trail & 0x3FFU);
  }

 private:
  [[nodiscard]] char32_t unitAt(std::size_t at) const {
    const auto byte = [this](std::size_t i) { return char32_t{static_cast<unsigned char>(bytes_[i])}; };
    return byte(at + high_) << 8U | byte(at + 1 - high_);
  }

  std::string_view bytes_;
  std::size_t high_;  ///< which byte of a unit counts more
  std::size_t next_ = 0;
};

/// Returns how many bytes of UTF-8 it makes, and writes them where `out` is not null.
std::size_t convert(Utf16Reader reader, char* out) {
  std::size_t size = 0;
  while (!reader.atEnd()) {
    char bytes[kLongestUtf8];
    const std::size_t length = encodeUtf8(reader.next(), bytes);
    if (out != nullptr) std::memcpy(out + size, bytes, length);
    size += length;
  }
  return size;
}

}  // namespace

std::string_view toUtf8(std::string_view bytes, Arena& memory) {
  const Encoding encoding = encodingOf(bytes);
  if (encoding == Encoding::kUtf8 || encoding == Encoding::kUtf32) {
    return bytes.substr(bytes.substr(0, kUtf8Mark.size()) == kUtf8Mark ? kUtf8Mark.size() : 0);
  }
  const Utf16Reader reader(bytes, encoding == Encoding::kUtf16Be);
  const std::size_t size = convert(reader, nullptr);
  auto* const out = static_cast<char*>(memory.take(size));
  convert(reader, out);
  return {out, size};
}

bool isUtf32(std::string_view bytes) { return encodingOf(bytes) == Encoding::kUtf32; }

}  // namespace article_viewer
