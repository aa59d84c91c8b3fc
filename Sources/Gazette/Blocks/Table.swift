/// Rows of a table drawn with bars: text, but no headline and no sentence.
enum Table {
  /// `| 通路的村 | 312 | 355 |`.
  static func isRow(_ text: [Glyph]) -> Bool {
    text.first?.code == bar && text.last?.code == bar && text.count { $0.code == bar } >= 3
  }

  private static let bar: UInt32 = 0x7C
}
