/// How the numbers of a page run past a piece: a count that goes on below it (`二、` above, `三、` below) holds
/// one text together; one that begins anew opens another.
struct PieceSeries: Sendable {
  /// The piece bears a number itself.
  var isNumbered = false
  /// The kind of number that goes on past the piece, from 1; 0 for none.
  var goesOn: UInt32 = 0
  /// The kind of number that begins anew behind the piece, from 1; 0 for none.
  var restarts: UInt32 = 0
  /// A bit for each kind of number that begins behind a piece without one, and stood nowhere above.
  var opens: UInt64 = 0

  /// Those of all pieces of a page.
  static func all(of pieces: [Piece]) -> [PieceSeries] {
    let numbers = pieces.map { number(of: $0.text) }
    var series = numbers.map { PieceSeries(isNumbered: $0 != nil) }
    guard numbers.contains(where: { $0 != nil }) else { return series }
    for kind in 1..<UInt32(kinds) {
      var below: [Int] = Array(repeating: 0, count: numbers.count)
      var next = 0
      for index in numbers.indices.reversed() {
        if let number = numbers[index], number.kind == kind { next = number.value }
        below[index] = next
      }
      var above = 0
      for index in numbers.indices {
        let next = below[index]
        if above > 0, next == above + 1 { series[index].goesOn = kind }
        if above > 0, next == 1 { series[index].restarts = kind }
        if above == 0, next == 1, numbers[index] == nil { series[index].opens |= 1 << UInt64(kind) }
        if let number = numbers[index], number.kind == kind { above = number.value }
      }
    }
    return series
  }

  /// `一、`, `（一）`, `1.`, `（1）`, `第一，`, `其一，`.
  private static let kinds = 7

  private static func number(of text: GlyphSlice) -> (kind: UInt32, value: Int)? {
    guard let first = text.first(where: { $0.code != 0x20 }), firsts.contains(first.code) else {
      return nil
    }
    let begin = text.prefix(longest).closedUp.drop { $0.code == 0x23 || $0.code == 0x2A }
    guard let sign = begin.first else { return nil }
    let isBracketed = sign.code == 0x28
    let isNamed = sign.code == nth || sign.code == its
    let start = begin.startIndex + (isBracketed || isNamed ? 1 : 0)
    guard let found = Numeral.either(begin, start), found.end < begin.endIndex else { return nil }
    let isArabic = Characters.isDigit(begin[start].code)
    let mark = begin[found.end].code
    if isNamed { return commas.contains(mark) ? (sign.code == nth ? 5 : 6, found.value) : nil }
    if isBracketed { return mark == 0x29 ? (isArabic ? 4 : 2, found.value) : nil }
    guard stops.contains(mark) else { return nil }
    if isArabic, found.end + 1 < begin.endIndex, Characters.isDigit(begin[found.end + 1].code) {
      return nil
    }
    return (isArabic ? 3 : 1, found.value)
  }

  private static let longest = 10
  private static let nth = Glyph.fold("第")
  private static let its = Glyph.fold("其")
  private static let firsts: ScalarSet = "#*(第其一二三四五六七八九十0123456789"
  private static let stops: ScalarSet = "、."
  private static let commas: ScalarSet = "，、。"
}
