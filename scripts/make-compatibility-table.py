#!/usr/bin/env python3
"""Make Sources/Gazette/Text/CompatibilityTable.swift from Debian's package unicode-data.

PDF readers hand out Kangxi radicals and compatibility ideographs where ordinary characters were
printed. The table maps each of the two blocks, one character to one, to the ordinary ones.

    scripts/make-compatibility-table.py > Sources/Gazette/Text/CompatibilityTable.swift
"""
import re

FOLDER = "/usr/share/unicode/"
plain = {}
for line in open(FOLDER + "UnicodeData.txt", encoding="utf-8"):
    fields = line.split(";")
    parts = fields[5].split()
    if parts and parts[0].startswith("<"):
        parts = parts[1:]
    if len(parts) == 1:
        plain[int(fields[0], 16)] = int(parts[0], 16)
for line in open(FOLDER + "EquivalentUnifiedIdeograph.txt", encoding="utf-8"):
    found = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([0-9A-F]+)", line)
    if found:
        first, last, to = found.groups()
        for code in range(int(first, 16), int(last or first, 16) + 1):
            plain.setdefault(code, int(to, 16))
version = re.search(r"-([\d.]+)\.txt", open(FOLDER + "EquivalentUnifiedIdeograph.txt").readline()).group(1)


def table(name, first, last, meaning):
    print(f"  /// {meaning}; 0 stands for a character that is left alone.")
    print(f"  static let {name}: [UInt16] = [")
    codes = [plain.get(code, 0) for code in range(first, last + 1)]
    codes = [code if code <= 0xFFFF else 0 for code in codes]
    for at in range(0, len(codes), 14):
        print("    " + ", ".join(str(code) for code in codes[at:at + 14]) + ",")
    print("  ]")


print(f"""// Made by scripts/make-compatibility-table.py from UnicodeData.txt and EquivalentUnifiedIdeograph.txt
// of the Unicode Character Database {version}; do not edit.
// swift-format-ignore-file

/// One-to-one mappings of radicals and compatibility ideographs to ordinary ideographs.
enum CompatibilityTable {{""")
table("radicals", 0x2E80, 0x2FDF, "U+2E80 to U+2FDF, CJK radicals supplement and Kangxi radicals")
print()
table("ideographs", 0xF900, 0xFAFF, "U+F900 to U+FAFF, compatibility ideographs")
print("}")
