/// A way of numbering points; each is one row of the table in `Family.all`.
///
/// Shapes, counts and traps are those of a survey of 72 government work reports, 16 congress
/// reports and two newspaper pages.
struct Family: Sendable {
  var kind: Kind
  /// Where the marker may stand.
  var place: Place
  /// Higher stands deeper unless the document's own use says otherwise.
  var rank: Int
  /// Reads the marker at an index: its ordinal and the index behind it.
  var read: @Sendable (ArraySlice<Glyph>, Int) -> Reading?

  struct Reading: Sendable {
    var ordinal: Int
    /// Behind the marker and its comma, where the heading begins.
    var end: Int
    /// Behind the marker as printed, without the comma.
    var markerEnd: Int
  }

  enum Kind: Sendable, Hashable, CaseIterable {
    case chapter, lawSection, clause, comma, bracket, dot, parenthesis, circled
    case ordinalIs, ordinal, among, sequence, aspects, must, kinds, rule, frame
  }

  enum Place: Sendable {
    /// Only where a paragraph starts.
    case paragraph
    /// Also behind 。；： within a paragraph.
    case sentence
    /// Also behind a comma.
    case anywhere
  }

  /// True for points within running text, which hang on the heading before them.
  var isInline: Bool { rank >= Family.inlineRank }

  static let inlineRank = 20
  static let innerRank = 21
}

extension Family {
  static let all: [Family] = [
    Family(kind: .chapter, place: .paragraph, rank: 0) { Shape.numbered($0, $1, by: "章") },
    Family(kind: .lawSection, place: .paragraph, rank: 1) { Shape.numbered($0, $1, by: "节") },
    Family(kind: .comma, place: .paragraph, rank: 4, read: Shape.comma),
    Family(kind: .clause, place: .paragraph, rank: 5) { Shape.numbered($0, $1, by: "条") },
    Family(kind: .bracket, place: .sentence, rank: 6, read: Shape.bracket),
    Family(kind: .dot, place: .paragraph, rank: 9, read: Shape.dot),
    Family(kind: .parenthesis, place: .sentence, rank: 10, read: Shape.parenthesis),
    Family(kind: .circled, place: .anywhere, rank: 11, read: Shape.circled),
    Family(kind: .ordinalIs, place: .anywhere, rank: inlineRank) { Shape.verbed($0, $1, by: "是") },
    Family(kind: .ordinal, place: .sentence, rank: inlineRank, read: Shape.ordinal),
    Family(kind: .among, place: .sentence, rank: inlineRank, read: Shape.among),
    Family(kind: .sequence, place: .anywhere, rank: inlineRank, read: Shape.sequence),
    Family(kind: .must, place: .anywhere, rank: inlineRank) { Shape.verbed($0, $1, by: "要") },
    Family(kind: .rule, place: .sentence, rank: inlineRank) { Shape.verbed($0, $1, by: "则") },
    Family(kind: .aspects, place: .anywhere, rank: innerRank, read: Shape.aspects),
    Family(kind: .kinds, place: .anywhere, rank: innerRank, read: Shape.kinds),
  ]
}

/// How the markers of the families look.
private enum Shape {
  typealias Reading = Family.Reading

  static let comma: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    guard let number = chinese(text, start), number.end < text.endIndex,
      text[number.end].code == listComma || text[number.end].code == point,
      StructuralMarker.starts(text[start...]) || text[number.end].code == point
    else { return nil }
    return Reading(ordinal: number.value, end: number.end + 1, markerEnd: number.end + 1)
  }

  static let bracket: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    if let value = parenthesised.firstIndex(of: text[start].code) {
      return Reading(ordinal: value + 1, end: start + 1, markerEnd: start + 1)
    }
    guard text[start].code == 0x28, let number = chinese(text, start + 1),
      number.end < text.endIndex,
      text[number.end].code == 0x29
    else { return nil }
    return Reading(ordinal: number.value, end: number.end + 1, markerEnd: number.end + 1)
  }

  static let dot: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    guard let number = arabic(text, start), number.end + 1 < text.endIndex else { return nil }
    let mark = text[number.end].code
    guard mark == 0x2E || mark == listComma || mark == point,
      !Characters.isDigit(text[number.end + 1].code)
    else { return nil }
    return Reading(ordinal: number.value, end: number.end + 1, markerEnd: number.end + 1)
  }

  static let parenthesis: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    let isOpened = text[start].code == 0x28
    guard let number = arabic(text, isOpened ? start + 1 : start), number.end < text.endIndex,
      text[number.end].code == 0x29
    else { return nil }
    return Reading(ordinal: number.value, end: number.end + 1, markerEnd: number.end + 1)
  }

  static let circled: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    let code = text[start].code
    guard (0x2460...0x2473).contains(code) else { return nil }
    return Reading(ordinal: Int(code - 0x2460) + 1, end: start + 1, markerEnd: start + 1)
  }

  /// `第三章`, `第十二条`.
  static func numbered(_ text: ArraySlice<Glyph>, _ start: Int, by sign: Word) -> Reading? {
    guard text[start].code == nth, let number = chinese(text, start + 1) ?? arabic(text, start + 1),
      text.has(sign, at: number.end)
    else { return nil }
    let end = number.end + 1
    return Reading(ordinal: number.value, end: end, markerEnd: end)
  }

  /// `一是`, `二要`, `一则`.
  static func verbed(_ text: ArraySlice<Glyph>, _ start: Int, by verb: Word) -> Reading? {
    guard let number = chinese(text, start), text.has(verb, at: number.end),
      !notVerbs.contains(where: { text.has($0, at: number.end) })
    else { return nil }
    let markerEnd = number.end + verb.count
    return Reading(ordinal: number.value, end: skipPause(text, markerEnd), markerEnd: markerEnd)
  }

  /// `第一，`, `第二、`, `第三是`.
  static let ordinal: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    guard text[start].code == nth, let number = chinese(text, start + 1), number.end < text.endIndex
    else { return nil }
    let isVerb = text.has("是", at: number.end)
    guard isVerb || pauses.contains(text[number.end].code) else { return nil }
    let markerEnd = isVerb ? number.end + 1 : number.end
    return Reading(ordinal: number.value, end: number.end + 1, markerEnd: markerEnd)
  }

  /// `其一，`.
  static let among: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    guard text.has("其", at: start), let number = chinese(text, start + 1),
      number.end < text.endIndex,
      pauses.contains(text[number.end].code) || text.has("是", at: number.end)
    else { return nil }
    let isVerb = text.has("是", at: number.end)
    return Reading(
      ordinal: number.value, end: number.end + 1, markerEnd: isVerb ? number.end + 1 : number.end)
  }

  /// `首先，` `其次，` `再次，` `最后，`; the last closes a chain of any length.
  static let sequence: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    for (word, ordinal) in steps where text.has(word, at: start) {
      let end = start + word.count
      guard end < text.endIndex,
        pauses.contains(text[end].code) || text.has("要", at: end) || text.has("是", at: end)
      else { return nil }
      let isPause = pauses.contains(text[end].code)
      return Reading(ordinal: ordinal, end: isPause ? end + 1 : end, markerEnd: end)
    }
    return nil
  }

  /// `一方面，` and `另一方面，`, also `一方面，…一方面，…`.
  static let aspects: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    let isSecond = text.has("另一方面", at: start)
    guard isSecond || text.has("一方面", at: start) else { return nil }
    let end = start + (isSecond ? 4 : 3)
    return Reading(ordinal: isSecond ? 2 : 1, end: skipPause(text, end), markerEnd: end)
  }

  /// `一种是`, `另一种是`, `一类是`.
  static let kinds: @Sendable (ArraySlice<Glyph>, Int) -> Reading? = { text, start in
    let openers: [(Word, Int)] = [("另一", 2), ("还有一", 3), ("一", 1)]
    for (word, ordinal) in openers where text.has(word, at: start) {
      let sign = start + word.count
      guard text.has("种是", at: sign) || text.has("类是", at: sign) else { continue }
      return Reading(ordinal: ordinal, end: sign + 2, markerEnd: sign + 2)
    }
    return nil
  }

  // MARK: - Numbers

  private static func chinese(_ text: ArraySlice<Glyph>, _ start: Int) -> (value: Int, end: Int)? {
    var end = start
    while end < text.endIndex, end - start < 4, ordinals.contains(text[end].code) { end += 1 }
    guard end > start, let value = ChineseNumber.value(text[start..<end]), (1...199).contains(value)
    else { return nil }
    return (value, end)
  }

  private static func arabic(_ text: ArraySlice<Glyph>, _ start: Int) -> (value: Int, end: Int)? {
    var end = start
    while end < text.endIndex, end - start < 3, Characters.isDigit(text[end].code) { end += 1 }
    guard end > start, let value = ChineseNumber.value(text[start..<end]), (1...99).contains(value)
    else { return nil }
    return (value, end)
  }

  private static func skipPause(_ text: ArraySlice<Glyph>, _ index: Int) -> Int {
    index < text.endIndex && pauses.contains(text[index].code) ? index + 1 : index
  }

  private static let listComma = Glyph.fold("、")
  private static let point = Glyph.fold("．")
  private static let nth = Glyph.fold("第")
  private static let pauses: ScalarSet = "，、：,:"
  private static let ordinals: ScalarSet = "一二三四五六七八九十百"
  private static let notVerbs: [Word] = ["是否", "要务", "要素", "要点", "要件", "则是"]
  private static let parenthesised: [UInt32] = (0x3220...0x3229).map { $0 }
  private static let steps: [(Word, Int)] = [("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", 9)]
}
