#!/usr/bin/env python3
"""Writes named_references.inc: the named character references of the HTML Standard (section 13.5),
taken from Python's copy of that list (html.entities.html5), packed for a small download.

The names, without "&" and ";", stand one after the other, ordered by what they mean: most meanings are
one code point more than the one before, so they cost next to nothing, and names of like characters, which
are much alike, come to stand where a compressor sees it. Between names stand bytes from 0x80 up:
    bits 0-3  a hexadecimal digit that is added to the meaning
    bits 4-5  its place, 0 for the last one
    bit  6    set where the standard also allows the following name without the semicolon
At least one byte stands before each name and one behind the last. The byte kSecond adds nothing: the
meaning so far becomes the second code point of all names that follow, and the meaning begins again at 0.

Run: python3 src/markup/make_named_references.py > src/markup/named_references.inc
"""

from html.entities import html5

BETWEEN, LEGACY, SECOND = 0x80, 0x40, 0x90


def c_string(data: bytes) -> str:
    """The bytes as C string literals, 96 columns a line, in octal escapes where needed."""
    lines, line = [], ""
    for byte in data:
        piece = chr(byte) if byte < BETWEEN else f"\\{byte:03o}"
        if len(line) + len(piece) > 96:
            lines.append(line)
            line = ""
        line += piece
    return "\n".join(f'    "{text}"' for text in [*lines, line])


def add(number: int, *, always: bool) -> bytes:
    """The bytes that add the number; where `always`, one byte also for 0."""
    if number > 0xFFFF:
        return bytes([BETWEEN | 0x3F]) + add(number - 0xF000, always=always)
    digits = [(place, number >> 4 * place & 0xF) for place in (3, 2, 1, 0)]
    written = [BETWEEN | place << 4 | digit for place, digit in digits if digit]
    return bytes(written or [BETWEEN] * always)


def main() -> None:
    names = {name.rstrip(";") for name in html5}
    meanings = {name: [ord(c) for c in html5.get(name + ";") or html5[name]] for name in names}

    def order(name: str) -> tuple[int, int, int, str]:
        first, second = (meanings[name] + [0])[:2]
        return second, first, -len(name), name

    data, first, second = bytearray(), 0, 0
    for name in sorted(names, key=order):
        meaning = meanings[name]
        if meaning[1:] not in ([], [second]):
            second = meaning[1]
            data += bytes([SECOND]) + add(second, always=False) + bytes([SECOND])
            first = 0
        data += add(meaning[0] - first, always=True)
        first = meaning[0]
        if name in html5:
            data[-1] |= LEGACY
        data += name.encode()
    data.append(BETWEEN)

    print("// Made by make_named_references.py; do not edit.")
    print("// clang-format off")
    print(f"constexpr std::size_t kNamedReferences = {len(names)};")
    print("constexpr char kNames[] =\n" + c_string(bytes(data)) + ";")
    print("// clang-format on")


main()
