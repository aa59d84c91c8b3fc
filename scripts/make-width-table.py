#!/usr/bin/env python3
"""Writes Sources/Canvas/Width/WidthTable.swift from Debian's package unicode-data.

    apt-get install unicode-data && scripts/make-width-table.py
"""

import pathlib
import re
import subprocess

UNICODE = pathlib.Path("/usr/share/unicode")
TARGET = pathlib.Path(__file__).parent.parent / "Sources/Canvas/Width/WidthTable.swift"
LAST = 0x10FFFF
# Conjoining vowels and finals: they join the leading consonant's two columns.
JAMO = [(0x1160, 0x11FF), (0xD7B0, 0xD7FF)]
SOFT_HYPHEN = 0xAD


def properties(path, wanted):
    """Code points whose second field is one of `wanted`."""
    found = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if match and match[3] in wanted:
            first = int(match[1], 16)
            found.update(range(first, int(match[2] or match[1], 16) + 1))
    return found


def ranges(points):
    """Sorted code points as a list of closed ranges."""
    result = []
    for point in sorted(points):
        if result and result[-1][1] == point - 1:
            result[-1][1] = point
        else:
            result.append([point, point])
    return result


def literal(name, comment, points):
    pairs = [f"0x{first:X}, 0x{last:X}" for first, last in ranges(points)]
    rows = [", ".join(pairs[i:i + 5]) for i in range(0, len(pairs), 5)]
    body = "".join(f"    {row},\n" for row in rows)
    return f"  /// {comment}\n  static let {name}: [UInt32] = [\n{body}  ]\n"


def main():
    east_asian = UNICODE / "EastAsianWidth.txt"
    category = UNICODE / "extracted/DerivedGeneralCategory.txt"
    version = re.search(r"-([\d.]+)\.txt", east_asian.read_text(encoding="utf-8"))[1]
    package = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "unicode-data"],
        check=True, capture_output=True, text=True).stdout
    zero = properties(category, {"Mn", "Me", "Cf"}) - {SOFT_HYPHEN}
    for first, last in JAMO:
        zero.update(range(first, last + 1))
    wide = properties(east_asian, {"W", "F"}) - zero
    ambiguous = properties(east_asian, {"A"}) - zero
    private = properties(category, {"Co"})
    tables = [
        literal("zero", "Marks, format characters and joining jamo.", zero),
        literal("wide", "East Asian wide and full-width.", wide),
        literal("ambiguous", "East Asian ambiguous, without private use.", ambiguous - private),
    ]
    TARGET.write_text(
        "// Made by scripts/make-width-table.py; do not edit.\n"
        f"// Source: EastAsianWidth.txt and DerivedGeneralCategory.txt of Unicode {version},\n"
        f"// from Debian's package unicode-data {package}.\n\n"
        "// swift-format-ignore-file\n\n"
        "/// Closed ranges of scalars as pairs of first and last, in order.\n"
        "enum WidthTable {\n" + "\n".join(tables) + "}\n", encoding="utf-8")


main()
