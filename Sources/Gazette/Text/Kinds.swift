/// What a character is, one bit for each kind.
///
/// A glyph carries its kinds along, so a pass over the text asks a whole set of questions with one
/// mask, where a `ScalarSet` answers one.
struct Kinds: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  // MARK: - Of folded characters

  static let ideograph = Kinds(rawValue: 1 << 0)
  static let digit = Kinds(rawValue: 1 << 1)
  static let latin = Kinds(rawValue: 1 << 2)
  /// 。！？； and what folds to them.
  static let sentenceEnd = Kinds(rawValue: 1 << 3)
  /// Marks behind which a text may stop.
  static let terminal = Kinds(rawValue: 1 << 4)
  /// Quotes and brackets that may stand behind the end of a sentence.
  static let closer = Kinds(rawValue: 1 << 5)
  /// Quotes and brackets within which no sentence ends.
  static let opener = Kinds(rawValue: 1 << 6)
  /// What closes an opener.
  static let closing = Kinds(rawValue: 1 << 7)
  /// The first character of a marker, as 一, 第, (, ①, and the comma behind a parallel head.
  static let markerStart = Kinds(rawValue: 1 << 8)
  /// Marks behind which a point may begin.
  static let markerStop = Kinds(rawValue: 1 << 9)
  static let comma = Kinds(rawValue: 1 << 10)
  /// Marks that end a clause, and so the search for its first word.
  static let clauseBreak = Kinds(rawValue: 1 << 11)
  static let space = Kinds(rawValue: 1 << 12)
  /// 一 to 九, 十, 百, 零 and what else numbers are written with.
  static let chineseDigit = Kinds(rawValue: 1 << 13)
  static let colon = Kinds(rawValue: 1 << 14)
  /// | 丨 / >: what parts links, names and tasks on one line.
  static let divider = Kinds(rawValue: 1 << 15)
  /// 年 and 版, by one of which a page's head is known.
  static let headSign = Kinds(rawValue: 1 << 16)
  /// What decoding left where bytes were no character.
  static let replacement = Kinds(rawValue: 1 << 17)
  /// A digit of either kind.
  static let numeral: Kinds = [.digit, .chineseDigit]
  static let wordPart: Kinds = [.latin, .digit]

  // MARK: - Of the source's characters

  /// In UTF-8 one byte more than ASCII's, or two, or with both three.
  static let oneMoreByte = Kinds(rawValue: 1 << 22)
  static let twoMoreBytes = Kinds(rawValue: 1 << 23)
  /// An em wide in print.
  static let wide = Kinds(rawValue: 1 << 24)
  static let lineEnd = Kinds(rawValue: 1 << 25)
  /// White space within a line.
  static let blank = Kinds(rawValue: 1 << 26)
  /// White space of any kind, line ends included.
  static let white = Kinds(rawValue: 1 << 27)
  /// Takes no room.
  static let invisible = Kinds(rawValue: 1 << 28)
  /// Has another folded form.
  static let foldable = Kinds(rawValue: 1 << 29)
  /// May be markup.
  static let markup = Kinds(rawValue: 1 << 30)
  /// What stays the source's when a character is folded.
  static let printed: Kinds = [.wide, .oneMoreByte, .twoMoreBytes]
}

extension Kinds {
  /// The kinds of any scalar, folded or not.
  static func of(_ code: UInt32) -> Kinds { KindTable.shared[code] }

  /// How many bytes the source's character takes in UTF-8.
  var byteWidth: Int { 1 + Int(rawValue >> 22 & 3) }

  /// The width in print, in half ems.
  var printWidth: Int { has(.wide) ? 2 : 1 }

  func has(_ other: Kinds) -> Bool { rawValue & other.rawValue != 0 }
}
