/// `第八案：`: what a motion in a gazette is called.
enum DocketTitle {
  static func isTitle(_ text: [Glyph]) -> Bool {
    let label = text[...].trimming { $0 == 0x3A || $0 == 0x20 }
    guard (3...6).contains(label.count), label.has(sign: "第", at: label.startIndex),
      ends.endsAny(label)
    else {
      return false
    }
    return ChineseNumber.value(label.dropFirst().dropLast()) != nil
  }

  /// `案由：…`: the first words of a motion that has no number of its own.
  static func opensCase(_ text: [Glyph]) -> Bool { text[...].hasPrefix("案由:") }

  private static let ends: WordList = ["案", "號", "号"]
}
