extension Encoding {
  /// Reads a name as people write it, whatever its case, hyphens and underscores: `utf8`, `GBK`.
  ///
  /// The older and narrower names mean the encoding that contains them: GB2312 and GBK are read as
  /// GB18030, Big5-HKSCS and CP950 as Big5. `utf-16` is little-endian unless a mark says otherwise.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    guard let encoding = Self.byPlainName[plain] else { return nil }
    self = encoding
  }

  private static let byPlainName: [String: Encoding] = [
    "utf8": .utf8, "utf8sig": .utf8, "ascii": .utf8, "usascii": .utf8,
    "utf16": .utf16LittleEndian, "utf16le": .utf16LittleEndian, "ucs2": .utf16LittleEndian,
    "unicode": .utf16LittleEndian, "utf16be": .utf16BigEndian,
    "gb18030": .gb18030, "gbk": .gb18030, "gb2312": .gb18030, "cp936": .gb18030,
    "windows936": .gb18030, "euccn": .gb18030,
    "big5": .big5, "big5hkscs": .big5, "cp950": .big5, "big5eten": .big5,
  ]
}
