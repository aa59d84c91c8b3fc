/// Turns away most characters that no word of several lists begins with, or ends with.
///
/// Each list is asked for by a call; where a line is asked for a dozen of them, one such question
/// before them answers all.
struct WordScreen: Sendable {
  /// A bit for each value of the characters' low ten bits, as a `WordList` has them.
  private var seen: [UInt64]

  /// Of words' first characters, and of some others.
  init(firstsOf lists: [WordList], and others: ScalarSet = "") {
    seen = lists.reduce(into: WordScreen.none) { WordScreen.add($1.firsts, to: &$0) }
    for code in others.codes { seen[Int(code >> 6 & 15)] |= 1 << UInt64(code & 63) }
  }

  init(lastsOf lists: [WordList]) {
    seen = lists.reduce(into: WordScreen.none) { WordScreen.add($1.lasts, to: &$0) }
  }

  @inline(__always)
  func mayHold(_ code: UInt32) -> Bool { seen[Int(code >> 6 & 15)] & 1 << UInt64(code & 63) != 0 }

  /// Whether one of a text's characters may be one of these.
  func mayHoldAny(of text: GlyphSlice) -> Bool {
    seen.withUnsafeBufferPointer { seen in
      text.withUnsafeBufferPointer { text in
        // There are sixteen words.
        text.contains { seen[Int($0.code >> 6 & 15)] & 1 << UInt64($0.code & 63) != 0 }
      }
    }
  }

  private static let none = [UInt64](repeating: 0, count: 16)

  private static func add(_ bits: [UInt64], to seen: inout [UInt64]) {
    for word in seen.indices { seen[word] |= bits[word] }
  }
}
