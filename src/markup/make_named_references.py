#!/usr/bin/env python3
"""Writes named_references.inc: the named character references of the HTML Standard (section 13.5),
taken from Python's copy of that list (html.entities.html5), packed for a small download.

Names are sorted, without "&" and ";", and front coded. Each entry is one byte
    bits 0-5  how many characters it shares with the name before it
    bit  6    set where the standard also allows it without the semicolon
then the rest of the name, the last character with bit 7 set. Names are cut into buckets by their first
character; the first name of a bucket shares nothing. Values stand in a string of their own, UTF-8, each
closed by a byte with bit pattern 0xFF, in the same order.

Run: python3 src/markup/make_named_references.py > src/markup/named_references.inc
"""

from html.entities import html5


def c_string(data: bytes) -> str:
    """The bytes as C string literals, 96 columns a line, in octal escapes where needed."""
    lines, line = [], ""
    for byte in data:
        printable = 0x20 <= byte < 0x7F and chr(byte) not in '"\\?'
        piece = chr(byte) if printable else f"\\{byte:03o}"
        if len(line) + len(piece) > 96:
            lines.append(line)
            line = ""
        line += piece
    return "\n".join(f'    "{text}"' for text in [*lines, line])


def main() -> None:
    names = sorted({name.rstrip(";") for name in html5})
    names_blob, values_blob, buckets = bytearray(), bytearray(), {}
    previous = ""
    for name in names:
        if name[0] not in buckets:
            buckets[name[0]] = (len(names_blob), len(values_blob))
            previous = ""
        shared = 0
        while shared < min(len(previous), len(name)) and previous[shared] == name[shared]:
            shared += 1
        # The first character of a bucket is known, and a later name always shares it.
        rest = name[max(shared, 1):].encode()
        if not rest:
            raise ValueError("a name of one character does not fit the coding")
        names_blob.append(max(shared, 1) | (0x40 if name in html5 else 0))
        names_blob += rest[:-1] + bytes([rest[-1] | 0x80])
        value = html5.get(name + ";") or html5[name]
        values_blob += value.encode() + b"\xff"
        previous = name

    letters = [chr(c) for c in [*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)]]
    rows = [buckets[letter] for letter in letters] + [(len(names_blob), len(values_blob))]
    print("// Made by make_named_references.py; do not edit.")
    print("// clang-format off")
    print("constexpr char kNames[] =\n" + c_string(bytes(names_blob)) + ";")
    print("constexpr char kValues[] =\n" + c_string(bytes(values_blob)) + ";")
    print("/// Where the names and values of each first letter begin: A to Z, a to z, end.")
    print("constexpr Bucket kBuckets[] = {")
    for row in rows:
        print(f"    {{{row[0]}, {row[1]}}},")
    print("};")
    print("// clang-format on")


main()
