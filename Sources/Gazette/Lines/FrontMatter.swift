/// The YAML block that static site generators put on top of a page.
enum FrontMatter {
  /// The scalar behind the closing `---`, or nil when the file has no such block.
  static func end(in scalars: [Unicode.Scalar]) -> Int? {
    var index = 0
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    guard var place = endOfRule(in: scalars, at: index) else { return nil }
    let limit = min(scalars.count, index + longest)
    while place < limit {
      if isLineEnd(scalars[place]), let end = endOfRule(in: scalars, at: place + 1) { return end }
      place += 1
    }
    return nil
  }

  /// The value of `key: value`, without quotes and brackets; nil when the line has another key.
  static func value(of key: Word, in line: GlyphSlice) -> GlyphSlice? {
    guard line.hasPrefix(key), line.count > key.count + 1 else { return nil }
    let rest = line[(line.startIndex + key.count)...]
    let mark = rest.drop { $0.code == 0x20 }
    guard let first = mark.first, first.code == 0x3A || first.code == 0x3D else { return nil }
    let value = mark.dropFirst().trimming { unwanted.contains($0) }
    return value.isEmpty ? nil : value
  }

  private static let unwanted: ScalarSet = " \"'[]"

  private static let longest = 20_000

  /// Where a line ends that is `---` or `+++` and nothing else that shows; nil of any other line.
  private static func endOfRule(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    var dashes = 0
    var pluses = 0
    var index = start
    while index < scalars.count, !isLineEnd(scalars[index]) {
      if scalars[index].value == 0x2D {
        dashes += 1
      } else if scalars[index].value == 0x2B {
        pluses += 1
      } else if !scalars[index].properties.isWhitespace, scalars[index].value != 0x200B {
        return nil
      }
      index += 1
    }
    return max(dashes, pluses) == 3 && min(dashes, pluses) == 0 && index < scalars.count
      ? index : nil
  }

  /// Of any kind: a page from another system, or one that a printer's form feeds part.
  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    (0x0A...0x0D).contains(scalar.value)
  }
}
