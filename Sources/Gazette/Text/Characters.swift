/// Kinds of characters, in their folded form.
enum Characters {
  /// Marks that end a sentence.
  static let sentenceEnds: ScalarSet = "。！？；"
  /// Marks that may stand behind the end of a sentence and belong to it.
  static let closers: ScalarSet = "”’」』）】》〉\"'"
  static let openers: ScalarSet = "“‘「『（【《〈"
  /// What closes an opener.
  static let closings: ScalarSet = "”’」』)】》〉"
  /// Marks after which a paragraph may be complete.
  static let terminals: ScalarSet = "。！？：；…．"
  static let clauseEnds: ScalarSet = "，、；："
  /// Signs that stand before an author's name.
  static let bylineBullets: ScalarSet = "■□◎◆●▲△◇○★☆▪▍◤◥"
  static let chineseDigits: ScalarSet = "一二三四五六七八九十百零〇○两"
  static let dashes: ScalarSet = "—－–―─━"
  static let commas: ScalarSet = "，"
  /// Marks behind which a marker may stand within a paragraph.
  static let markerStops: ScalarSet = "。；：！？…"
  static let clauseBreaks: ScalarSet = "。；：，、！？"
  static let colons: ScalarSet = ":"
  /// Signs that part links in a row, or a name from a task.
  static let dividers: ScalarSet = "|丨/>"
  /// Signs of a date and of a page's number.
  static let headSigns: ScalarSet = "年版"

  static func isIdeograph(_ code: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(code) || (0x3400...0x4DBF).contains(code)
      || (0x20000...0x323AF).contains(code) || code == 0x3007
  }

  static func isDigit(_ code: UInt32) -> Bool { (0x30...0x39).contains(code) }

  static func isLatin(_ code: UInt32) -> Bool {
    (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code)
      || ((0xC0...0x24F).contains(code) && code != 0xD7 && code != 0xF7)
  }

  /// Characters of a word that needs a space where a line ends within a sentence.
  static func isWordPart(_ code: UInt32) -> Bool { isLatin(code) || isDigit(code) }

  /// The width a character has in print, in half ems.
  ///
  /// What UAX #11 calls ambiguous, quotes, dashes, dots, signs and numbers in rings, fills an em there.
  static func width(_ code: UInt32) -> Int {
    switch code {
    case 0xB7, 0xD7, 0xF7: 2
    case ..<0x1100: 1
    case 0x2010...0x2026, 0x2030...0x203B, 0x2103...0x22FF, 0x2460...0x26FF, 0x2E80...: 2
    default: 1
    }
  }
}
