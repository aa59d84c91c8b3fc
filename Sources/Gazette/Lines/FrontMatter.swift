/// The YAML block that static site generators put on top of a page.
enum FrontMatter {
  /// The scalar behind the closing `---`, or nil when the file has no such block.
  static func end(in scalars: [Unicode.Scalar]) -> Int? {
    var index = 0
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    guard isRule(scalars, at: index) else { return nil }
    index += 3
    let limit = min(scalars.count, index + 20_000)
    while index < limit {
      if scalars[index].value == 0x0A, isRule(scalars, at: index + 1) { return index + 4 }
      index += 1
    }
    return nil
  }

  /// The value of `key: value`, without quotes and brackets; nil when the line has another key.
  static func value(of key: Word, in line: ArraySlice<Glyph>) -> ArraySlice<Glyph>? {
    guard line.hasPrefix(key), line.count > key.count + 1 else { return nil }
    let rest = line[(line.startIndex + key.count)...]
    guard rest.first?.code == 0x3A else { return nil }
    let value = rest.dropFirst().trimming { unwanted.contains($0) }
    return value.isEmpty ? nil : value
  }

  private static let unwanted: ScalarSet = " \"'[]"

  private static func isRule(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 3 < scalars.count else { return false }
    let isDashes = (0..<3).allSatisfy { scalars[index + $0].value == 0x2D }
    return isDashes && (scalars[index + 3].value == 0x0A || scalars[index + 3].value == 0x0D)
  }
}
