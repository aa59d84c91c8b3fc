/// Numbers as written in Chinese or Arabic digits.
enum ChineseNumber {
  /// The value of `12`, `十二`, `二十`, `二〇二五`; nil when the text is no number.
  static func value(_ text: some Collection<Glyph>) -> Int? {
    var total = 0
    var current = 0
    var hasTen = false
    for glyph in text {
      if let digit = digit(of: glyph.code) {
        current = current * 10 + digit
      } else if glyph.code == ten {
        total += max(current, 1) * 10
        current = 0
        hasTen = true
      } else if glyph.code == hundred {
        total += max(current, 1) * 100
        current = 0
        hasTen = true
      } else {
        return nil
      }
      guard current < 100_000 else { return nil }
    }
    let value = total + current
    return text.isEmpty || (hasTen && value == 0) ? nil : value
  }

  /// The digit of a number from 1 to 9.
  static func digit(_ number: Int) -> Character? {
    (1...9).contains(number) ? Unicode.Scalar(digits[number]).map { Character($0) } : nil
  }

  /// What a digit counts, in whichever way it is written; nil for any other character.
  private static func digit(of code: UInt32) -> Int? {
    switch code {
    case 0x30...0x39: Int(code - 0x30)
    case Glyph.fold("〇"), Glyph.fold("○"), Glyph.fold("零"): 0
    case Glyph.fold("一"): 1
    case Glyph.fold("二"), Glyph.fold("两"): 2
    case Glyph.fold("三"): 3
    case Glyph.fold("四"): 4
    case Glyph.fold("五"): 5
    case Glyph.fold("六"): 6
    case Glyph.fold("七"): 7
    case Glyph.fold("八"): 8
    case Glyph.fold("九"): 9
    default: nil
    }
  }

  private static let digits: [UInt32] = "〇一二三四五六七八九".unicodeScalars.map(\.value)
  private static let ten = Glyph.fold("十")
  private static let hundred = Glyph.fold("百")
}
