/// Rows of a table drawn with bars: text, but no headline and no sentence.
enum Table {
  /// `| 通路的村 | 312 | 355 |`.
  static func isRow(_ text: GlyphSlice) -> Bool {
    text.first?.code == bar && text.last?.code == bar && text.count { $0.code == bar } >= 3
  }

  /// `| 某某在会上讲话。 |`: a table of one cell, in which a site sets a picture's caption.
  static func isCell(_ text: GlyphSlice) -> Bool {
    (shortestCell...longestRow).contains(text.count) && text.first?.code == bar
      && text.last?.code == bar
      && text.count { $0.code == bar } == 2
  }

  /// `表2：某某的数量`, with the heads of its columns run into the line.
  static func isCaption(_ text: GlyphSlice) -> Bool {
    guard text.has(sign: "表", at: 0), text.count > 4 else { return false }
    let number = text[1...].prefix { $0.kinds.has(.numeral) }
    return !number.isEmpty && number.endIndex < text.count
      && (text[number.endIndex].code == 0x3A || text[number.endIndex].code == 0x20)
  }

  /// `2008年  $ 5,000,000.00`: a row of an account, without bars.
  static func isFigures(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestRow, text.contains(where: { $0.kinds.has(.numeral) }) else {
      return false
    }
    let words = text.count { Characters.isIdeograph($0.code) }
    return (1...mostWords).contains(words) && text.count { Characters.isDigit($0.code) } > words * 3
  }

  /// In fewer characters a site names a column.
  private static let shortestCell = 12
  private static let longestRow = 60
  private static let mostWords = 3
  private static let bar: UInt32 = 0x7C
}
