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

/// Numbers bigrams in the order in which they are first met.
///
/// Open addressing with few entries: nearly every bigram of running text stands in no title, and
/// the first empty slot says so.
struct BigramNumbers: Sendable {
  private var slots: [Int32]
  private var bigrams: [UInt64] = []
  /// By a character's low bits what a bigram may have it for, its first or its second: most pairs
  /// of running text are turned away by it.
  private var parts = Array(repeating: UInt8(0), count: 4096)
  private static let first: UInt8 = 1
  private static let second: UInt8 = 2

  /// - Parameter most: how many bigrams there will be at the most.
  init(most: Int) {
    var size = 512
    while size < most * 8 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  var count: Int { bigrams.count }

  /// Calls `body` with the number of each bigram of a text that has one; of one that the text
  /// repeats, each time.
  ///
  /// Marks need no look: no numbered bigram holds one.
  func forEach(in text: ArraySlice<Glyph>, _ body: (Int) -> Void) {
    text.withUnsafeBufferPointer { text in
      parts.withUnsafeBufferPointer { parts in
        var previous: UInt32 = 0
        var previousPart: UInt8 = 0
        for glyph in text where glyph.code != 0x20 {
          // There are as many parts as values of these bits.
          let part = parts[Int(glyph.code & 4095)]
          // Asked in one: of two questions in turn the processor would guess each wrong too often.
          if previousPart << 1 & part & BigramNumbers.second != 0,
            let number = self[UInt64(previous) << 32 | UInt64(glyph.code)]
          {
            body(number)
          }
          previous = glyph.code
          previousPart = part
        }
      }
    }
  }

  subscript(_ bigram: UInt64) -> Int? {
    let number = slots[slot(of: bigram)]
    return number < 0 ? nil : Int(number)
  }

  mutating func insert(_ bigram: UInt64) -> Int {
    let slot = slot(of: bigram)
    if slots[slot] < 0 {
      slots[slot] = Int32(bigrams.count)
      bigrams.append(bigram)
      parts[Int(bigram >> 32 & 4095)] |= BigramNumbers.first
      parts[Int(bigram & 4095)] |= BigramNumbers.second
    }
    return Int(slots[slot])
  }

  /// Where a bigram stands, or the empty slot that shows that it does not.
  @inline(__always)
  private func slot(of bigram: UInt64) -> Int {
    // The golden ratio's bits spread neighbouring characters over the table (Knuth 1973, 6.4).
    var slot = Int(truncatingIfNeeded: (bigram &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] >= 0, bigrams[Int(slots[slot])] != bigram {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
