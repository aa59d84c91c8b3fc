/// What an item of a digest begins with, before its headline or its text: `3、`, `（三）`, `【3】`,
/// `NO.3`, `03 `, `③`, `08:10`.
///
/// By itself such a sign says nothing; several of one form that count on are a series.
struct ItemSign: Equatable {
  enum Form: CaseIterable {
    /// `3、`, `3.`, `（3）`: the usual ones, with which points are numbered too.
    case point
    /// `【3】`, `[3]`.
    case box
    /// `③`, `❸`, `⑶`, `⒊`.
    case circle
    /// `NO.3`.
    case named
    /// `03 `.
    case padded
    /// `3丨`, `3/`.
    case bar
    /// `三、`, `第三条 `.
    case chinese
    /// `（三）`.
    case chineseBracket
    /// `08:10`.
    case clock

    /// With these the sections of any text are numbered.
    var isStructural: Bool { self == .chinese || self == .chineseBracket }
  }

  var form: Form
  /// What it counts; 0 for a clock.
  var value: Int
  /// Behind the sign and the mark that parts it from what follows.
  var end: Int

  /// The sign that stands at a text's beginning, with something behind it.
  static func read(_ text: GlyphSlice) -> ItemSign? {
    guard let first = text.first, text.count > 3 else { return nil }
    let sign: ItemSign?
    if Characters.isDigit(first.code) {
      sign = digits(text)
    } else if first.kinds.has(.opener) {
      sign = enclosed(text)
    } else if first.kinds.has(.chineseDigit) || first.code == nth {
      sign = structural(text, .chinese)
    } else if first.code | 0x20 == letterN {
      sign = named(text)
    } else if let value = circle(first.code) {
      sign = ItemSign(form: .circle, value: value, end: text.startIndex + 1)
    } else {
      sign = nil
    }
    return sign.flatMap { $0.end < text.endIndex ? $0 : nil }
  }

  /// Whether signs in their order count on from one, or begin anew at one.
  static func count(_ signs: [ItemSign]) -> Bool {
    guard let first = signs.first, first.form == .clock || first.value == 1 else { return false }
    return zip(signs, signs.dropFirst()).allSatisfy { one, next in
      one.form == next.form
        && (one.form == .clock || next.value == one.value + 1 || next.value == 1)
    }
  }

  // MARK: - Forms

  private static func digits(_ text: GlyphSlice) -> ItemSign? {
    let start = text.startIndex
    if Enumeration.isNumbered(text) { return point(text, from: start) }
    let number = text.prefix { Characters.isDigit($0.code) }
    guard (1...2).contains(number.count), number.endIndex + 1 < text.endIndex else { return nil }
    let value = value(of: number)
    let mark = text[number.endIndex].code
    if mark == 0x3A, let end = clockEnd(text, hour: value, colon: number.endIndex) {
      return ItemSign(form: .clock, value: 0, end: end)
    }
    // `1/3的人`, `1丨题目`.
    if bars.contains(mark), !text[number.endIndex + 1].kinds.has(.numeral) {
      return ItemSign(form: .bar, value: value, end: number.endIndex + 1)
    }
    let isPadded = number.count == 2 && (mark == 0x20 || mark == 0x2E)
    return isPadded ? ItemSign(form: .padded, value: value, end: number.endIndex + 1) : nil
  }

  private static func point(_ text: GlyphSlice, from start: Int) -> ItemSign? {
    let number = text[start...].prefix { Characters.isDigit($0.code) }
    guard number.endIndex < text.endIndex else { return nil }
    return ItemSign(form: .point, value: value(of: number), end: number.endIndex + 1)
  }

  /// Behind `08:10`.
  private static func clockEnd(_ text: GlyphSlice, hour: Int, colon: Int) -> Int? {
    let minutes = text[(colon + 1)...].prefix { Characters.isDigit($0.code) }
    guard hour < 24, minutes.count == 2, value(of: minutes) < 60 else { return nil }
    return minutes.endIndex
  }

  private static func enclosed(_ text: GlyphSlice) -> ItemSign? {
    let start = text.startIndex
    if text[start].code == 0x28 {
      return Enumeration.isNumbered(text)
        ? point(text, from: start + 1) : structural(text, .chineseBracket)
    }
    let number = text.dropFirst().prefix { Characters.isDigit($0.code) }
    guard (1...2).contains(number.count), number.endIndex < text.endIndex,
      text[number.endIndex].kinds.has(.closer)
    else { return nil }
    return ItemSign(form: .box, value: value(of: number), end: number.endIndex + 1)
  }

  private static func structural(_ text: GlyphSlice, _ form: Form) -> ItemSign? {
    guard let end = StructuralMarker.end(in: text) else { return nil }
    let number = text[..<end].filter { $0.kinds.has(.numeral) }
    return ChineseNumber.value(number).map { ItemSign(form: form, value: $0, end: end) }
  }

  private static func named(_ text: GlyphSlice) -> ItemSign? {
    let start = text.startIndex
    guard start + 2 < text.endIndex, text[start + 1].code | 0x20 == letterO else { return nil }
    let mark = text[start + 2].code == 0x2E ? 1 : 0
    let number = text[(start + 2 + mark)...].prefix { Characters.isDigit($0.code) }
    guard (1...2).contains(number.count) else { return nil }
    return ItemSign(form: .named, value: value(of: number), end: number.endIndex)
  }

  private static func circle(_ code: UInt32) -> Int? {
    guard (0x2460...0x277F).contains(code) else { return nil }
    return Numeral.circled(code) ?? Numeral.bracketed(code) ?? Numeral.dotted(code)
  }

  private static func value(of digits: GlyphSlice) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1.code) - 0x30 }
  }

  private static let nth = Glyph.fold("第")
  private static let letterN: UInt32 = 0x6E
  private static let letterO: UInt32 = 0x6F
  private static let bars: ScalarSet = "丨|/"
}
