/// Pairs of neighbouring characters.
enum Bigram {
  private static let letters: Kinds = [.ideograph, .latin, .digit]

  /// Calls `body` with each; marks part characters, white space does not.
  static func forEach(in text: some Sequence<Glyph>, _ body: (UInt64) -> Void) {
    var previous: UInt32 = 0
    for glyph in text where glyph.code != 0x20 {
      let isLetter = glyph.kinds.has(letters)
      if isLetter, previous != 0 { body(UInt64(previous) << 32 | UInt64(glyph.code)) }
      previous = isLetter ? glyph.code : 0
    }
  }
}

/// The bigrams of a text, to ask for few of them.
///
/// Open addressing: what is put in by hashing as the library does takes ten times as long.
struct BigramSet: Sendable {
  /// No bigram is 0, for marks part them.
  private var slots: [UInt64]
  private var count = 0

  /// - Parameter usual: how many bigrams there will hardly be more of.
  init(usual: Int) {
    var size = 64
    while size < usual * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  mutating func insert(_ bigram: UInt64) {
    let slot = slot(of: bigram)
    guard slots[slot] != bigram else { return }
    slots[slot] = bigram
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    var wider = BigramSet(usual: slots.count)
    for bigram in slots where bigram != 0 { wider.insert(bigram) }
    self = wider
  }

  func contains(_ bigram: UInt64) -> Bool { slots[slot(of: bigram)] == bigram }

  /// Where a bigram stands, or the empty slot that shows that it does not.
  @inline(__always)
  private func slot(of bigram: UInt64) -> Int {
    // As below.
    var slot = Int(truncatingIfNeeded: (bigram &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != bigram { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

/// Numbers bigrams in the order in which they are first met.
///
/// Open addressing with few entries: nearly every bigram of running text stands in no title, and
/// the first empty slot says so.
struct BigramNumbers: Sendable {
  private var slots: [Int32]
  private var bigrams: [UInt64] = []
  private var screen = PairScreen()

  /// - Parameter most: how many bigrams there will be at the most.
  init(most: Int) {
    var size = 512
    while size < most * 8 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    bigrams.reserveCapacity(most)
  }

  var count: Int { bigrams.count }

  /// Calls `body` with the number of each bigram of a text that has one; of one that the text
  /// repeats, each time.
  ///
  /// Marks need no look: no numbered bigram holds one.
  @inline(__always)
  func forEach(in text: GlyphSlice, _ body: (Int) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      bigrams.withUnsafeBufferPointer { bigrams in
        screen.forEach(in: text, skippingSpaces: true) { first, second in
          let bigram = UInt64(first) << 32 | UInt64(second)
          var slot = BigramNumbers.firstSlot(of: bigram, among: slots.count)
          // A slot is one of as many as a power of two, and holds a bigram's number or -1.
          while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if bigrams[number] == bigram { return body(number) }
            slot = (slot &+ 1) & (slots.count &- 1)
          }
        }
      }
    }
  }

  mutating func insert(_ bigram: UInt64) -> Int {
    let slot = slot(of: bigram)
    if slots[slot] < 0 {
      slots[slot] = Int32(bigrams.count)
      bigrams.append(bigram)
      screen.want(UInt32(bigram >> 32), UInt32(truncatingIfNeeded: bigram))
    }
    return Int(slots[slot])
  }

  /// Where a bigram stands, or the empty slot that shows that it does not.
  @inline(__always)
  private func slot(of bigram: UInt64) -> Int {
    var slot = BigramNumbers.firstSlot(of: bigram, among: slots.count)
    while slots[slot] >= 0, bigrams[Int(slots[slot])] != bigram {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Where the search for a bigram begins.
  @inline(__always)
  private static func firstSlot(of bigram: UInt64, among count: Int) -> Int {
    // The golden ratio's bits spread neighbouring characters over the table (Knuth 1973, 6.4).
    Int(truncatingIfNeeded: (bigram &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count &- 1)
  }
}
