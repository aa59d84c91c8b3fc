/// Whether a sentence runs over the end of a line, by the characters on both sides.
///
/// A pair of characters that stands side by side elsewhere on the page is likely one word or phrase
/// cut in two. Pairs are kept as a set of hashes: a rare collision costs less than a table of words.
struct Cohesion: Sendable {
  /// How often, up to a few times.
  private var seen: [UInt8]
  private let mask: UInt32
  private static let often: UInt8 = 3

  /// Learns the pairs within lines; of no lines nothing is ever seen.
  init(_ texts: [ArraySlice<Glyph>]) {
    let count = texts.reduce(0) { $0 + $1.count }
    var size = 1024
    while size < count * 32, size < 1 << 22 { size *= 2 }
    seen = Array(repeating: 0, count: texts.isEmpty ? 0 : size)
    mask = UInt32(size - 1)
    for text in texts {
      for (one, two) in zip(text, text.dropFirst()) {
        let slot = slot(one.code, two.code)
        seen[slot] = min(Cohesion.often, seen[slot] + 1)
      }
    }
  }

  /// The odds, as a logarithm, that the lines belong together.
  func odds(_ above: ArraySlice<Glyph>, _ below: ArraySlice<Glyph>) -> Double {
    guard let last = above.last?.code, let first = below.first?.code else { return 0 }
    if Characters.isDigit(last), Characters.isDigit(first) || dateUnits.contains(first) {
      return 8
    }
    if clauseMarks.contains(last) || Characters.openers.contains(last)
      || clauseMarks.contains(first) || Characters.closers.contains(first)
    {
      return 8
    }
    if linkers.contains(last) || suffixes.contains(first) { return 4 }
    let times = seen.isEmpty ? 0 : seen[slot(last, first)]
    return times == 0 ? -0.4 : times < Cohesion.often ? 1.5 : 3
  }

  private func slot(_ one: UInt32, _ two: UInt32) -> Int {
    let mixed = (one &* 0x9E37_79B1) ^ (two &* 0x85EB_CA77)
    return Int((mixed ^ mixed >> 15) & mask)
  }
}

private let dateUnits: ScalarSet = "年月日时版期%"
private let clauseMarks: ScalarSet = "，、；,;"
/// No headline ends with these, and no text begins with those.
private let linkers: ScalarSet = "的和与及或把被與"
private let suffixes: ScalarSet = "的了着们地得們摄攝"
