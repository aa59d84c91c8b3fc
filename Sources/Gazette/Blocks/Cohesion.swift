/// Whether a sentence runs over the end of a line, by the characters on both sides.
///
/// A pair of characters that stands side by side elsewhere on the page is likely one word or phrase
/// cut in two. Pairs are known by hashes: a rare collision costs less than a table of words. Only
/// those are counted that some line's end parts, which are few.
struct Cohesion: Sendable {
  /// The hashes asked for, in a table with open addressing that is mostly empty.
  private var hashes: [Int32]
  /// How often each was seen, up to a few times.
  private var seen: [UInt8]
  private let mask: UInt32
  private static let often: UInt8 = 3

  /// Learns how often pairs stand within texts that are parted by the ends of lines; of no texts
  /// nothing is ever seen.
  init(_ texts: [GlyphSlice], atEndsOf lines: [GlyphSlice]) {
    let count = texts.reduce(0) { $0 + $1.count }
    var hashCount = 1024
    while hashCount < count * 32, hashCount < 1 << 22 { hashCount *= 2 }
    mask = UInt32(hashCount - 1)
    var size = 64
    while size < lines.count * 4 { size *= 2 }
    hashes = Array(repeating: -1, count: texts.isEmpty ? 0 : size)
    seen = []
    guard !texts.isEmpty else { return }
    var screen = PairScreen()
    for (above, below) in zip(lines, lines.dropFirst()) {
      guard let last = above.last, let first = below.first else { continue }
      screen.want(last.code, first.code)
      let hash = hash(last.code, first.code)
      hashes[Cohesion.slot(of: hash, in: hashes.span)] = hash
    }
    seen = tallied(texts, screen)
  }

  /// How often each hash stands in some texts.
  private func tallied(_ texts: [GlyphSlice], _ screen: PairScreen) -> [UInt8] {
    var seen = hashes.map { _ in UInt8(0) }
    for text in texts {
      screen.forEach(in: text, skippingSpaces: false) { one, two in
        let slot = Cohesion.slot(of: hash(one, two), in: hashes.span)
        if hashes[slot] >= 0, seen[slot] < Cohesion.often { seen[slot] += 1 }
      }
    }
    return seen
  }

  /// The odds, as a logarithm, that the lines belong together.
  func odds(_ above: GlyphSlice, _ below: GlyphSlice) -> Double {
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
    let times = seen.isEmpty ? 0 : seen[Cohesion.slot(of: hash(last, first), in: hashes.span)]
    return times == 0 ? -0.4 : times < Cohesion.often ? 1.5 : 3
  }

  private func hash(_ one: UInt32, _ two: UInt32) -> Int32 {
    let mixed = (one &* 0x9E37_79B1) ^ (two &* 0x85EB_CA77)
    return Int32(truncatingIfNeeded: (mixed ^ mixed >> 15) & mask)
  }

  /// Where a hash stands, or the empty slot that shows that it was not asked for.
  @inline(__always)
  private static func slot(of hash: Int32, in hashes: Span<Int32>) -> Int {
    var slot = Int(hash) & (hashes.count - 1)
    while hashes[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }
}

private let dateUnits: ScalarSet = "年月日时版期%"
private let clauseMarks: ScalarSet = "，、；"
/// No headline ends with these, and no text begins with those.
private let linkers: ScalarSet = "的和与及或把被"
private let suffixes: ScalarSet = "的了着们地得摄"
