/// How much of a short line the text near it says again.
struct SharedPairs {
  private let pieces: [Piece]
  /// The line's pairs by open addressing, and the places where one stands that was found near it.
  private var slots = Array(repeating: UInt64(0), count: SharedPairs.slotCount)
  private var isFound = Array(repeating: false, count: SharedPairs.slotCount)
  /// The taken ones among the slots.
  private var taken: [Int] = []
  private var screen = PairScreen()

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Longer pieces are not asked about.
  private static let longest = 90
  /// More than twice the pairs that a line may have.
  private static var slotCount: Int { 256 }
  /// Characters of text that are looked at on either side, and the pieces they may stand in.
  private static let reach = 300
  private static let mostPieces = 7

  /// The shares, in sixths, of a piece's pairs of characters that stand below and above.
  mutating func shares(of index: Int) -> (below: UInt32, above: UInt32) {
    let text = pieces[index].text
    guard text.count <= SharedPairs.longest else {
      return (PieceTraits.unasked, PieceTraits.unasked)
    }
    for slot in taken { slots[slot] = 0 }
    taken.removeAll(keepingCapacity: true)
    screen = PairScreen()
    Bigram.forEach(in: text) { pair in
      let slot = SharedPairs.slot(of: pair, in: slots)
      guard slots[slot] == 0 else { return }
      slots[slot] = pair
      taken.append(slot)
      screen.want(UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
    }
    guard !taken.isEmpty else { return (0, 0) }
    let end = min(pieces.endIndex, index + 1 + SharedPairs.mostPieces)
    let below = share(of: text, inEach: stride(from: index + 1, to: end, by: 1))
    let start = max(0, index - SharedPairs.mostPieces)
    return (below, share(of: text, inEach: stride(from: index - 1, through: start, by: -1)))
  }

  private mutating func share(
    of line: GlyphSlice, inEach places: some Sequence<Int>
  ) -> UInt32 {
    for slot in taken { isFound[slot] = false }
    var found = 0
    var left = SharedPairs.reach
    for place in places where left > 0 && found < taken.count {
      let piece = pieces[place]
      // A headline printed twice says nothing of its text.
      if piece.kind == .furniture
        || piece.text.count == line.count
          && piece.text.elementsEqual(line, by: { $0.code == $1.code })
      {
        continue
      }
      screen.forEach(in: piece.text.prefix(left), skippingSpaces: true) { first, second in
        let slot = SharedPairs.slot(of: UInt64(first) << 32 | UInt64(second), in: slots)
        guard slots[slot] != 0, !isFound[slot] else { return }
        isFound[slot] = true
        found += 1
      }
      left -= piece.text.count
    }
    return UInt32(found * 6 / taken.count)
  }

  /// Where a pair stands, or the empty slot that shows that it does not.
  @inline(__always)
  private static func slot(of pair: UInt64, in slots: [UInt64]) -> Int {
    // As in `BigramSet`.
    var slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slotCount - 1)
    while slots[slot] != 0, slots[slot] != pair { slot = (slot + 1) & (slotCount - 1) }
    return slot
  }
}
