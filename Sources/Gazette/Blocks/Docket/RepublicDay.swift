/// A day as the Republic counts its years: `中華民國106年8月2日`, `民國十九年三月十四日（星期五）`.
enum RepublicDay {
  /// Whether a text is such a day and nothing else.
  static func isDay(_ text: GlyphSlice) -> Bool {
    guard let end = end(of: text) else { return false }
    return text[end...].allSatisfy { rests.contains($0.code) }
  }

  static func opens(_ text: GlyphSlice) -> Bool { end(of: text) != nil }

  /// Where a text's first such day begins.
  static func start(in text: GlyphSlice) -> Int? {
    text.indices.first { text[$0].code == first && end(of: text[$0...]) != nil }
  }

  /// Behind the day that a text begins with.
  private static func end(of text: GlyphSlice) -> Int? {
    guard let word = names.match(in: text, at: text.startIndex) else { return nil }
    var rest = text.dropFirst(word.count).drop { $0.code == 0x20 }
    for sign in signs {
      let number = rest.prefix { $0.kinds.has(.numeral) || $0.code == 0x20 || $0.code == origin }
      // The last sign may be lost: `6月6（星期三）`.
      let isLost =
        sign == signs[2] && number.endIndex < rest.endIndex && rest[number.endIndex].code == 0x28
      guard number.contains(where: { $0.code != 0x20 }), number.endIndex < rest.endIndex,
        isLost || rest[number.endIndex].code == sign
      else { return nil }
      if isLost { return number.endIndex }
      rest = rest[(number.endIndex + 1)...]
    }
    return rest.startIndex
  }

  private static let names: WordList = ["中华民国", "民国"]
  private static let first = Glyph.fold("中")
  private static let origin = Glyph.fold("元")
  private static let signs: [UInt32] = [Glyph.fold("年"), Glyph.fold("月"), Glyph.fold("日")]
  private static let rests: ScalarSet = " ()星期一二三四五六日"
}
