/// Turns away most pairs of neighbouring characters that are none of some wanted ones.
///
/// By a character's low bits it tells what a wanted pair may have it for, its first or its second.
/// Both are asked in one: each question alone has no answer that a processor could foresee.
struct PairScreen: Sendable {
  private var parts = Array(repeating: UInt8(0), count: 4096)
  private static let first: UInt8 = 1
  private static let second: UInt8 = 2
  private static let space: UInt8 = 4

  init() { parts[PairScreen.place(of: 0x20)] = PairScreen.space }

  mutating func want(_ first: UInt32, _ second: UInt32) {
    parts[PairScreen.place(of: first)] |= PairScreen.first
    parts[PairScreen.place(of: second)] |= PairScreen.second
  }

  /// Calls `body` with each pair of a text that may be a wanted one; spaces part nothing where they
  /// are skipped.
  @inline(__always)
  func forEach(in text: GlyphSlice, skippingSpaces: Bool, _ body: (UInt32, UInt32) -> Void) {
    let skipped = skippingSpaces ? PairScreen.space : 0
    text.withUnsafeBufferPointer { text in
      parts.withUnsafeBufferPointer { parts in
        var previous: UInt32 = 0
        var previousPart: UInt8 = 0
        for glyph in text {
          // There are as many parts as places.
          let part = parts[PairScreen.place(of: glyph.code)]
          // Few characters are spaces or may be the second of a pair, so both are asked in one.
          if (previousPart << 1 | skipped) & part != 0 {
            if skippingSpaces, glyph.code == 0x20 { continue }
            if previousPart << 1 & part & PairScreen.second != 0 { body(previous, glyph.code) }
          }
          previous = glyph.code
          previousPart = part
        }
      }
    }
  }

  @inline(__always)
  private static func place(of code: UInt32) -> Int { Int(code & 4095) }
}
