/// Turns away most pairs of neighbouring characters that are none of some wanted ones.
///
/// By a character's low bits it tells what a wanted pair may have it for, its first or its second.
/// Both are asked in one: each question alone has no answer that a processor could foresee.
struct PairScreen: Sendable {
  private var parts = Array(repeating: UInt8(0), count: 4096)
  private static let first: UInt8 = 1
  private static let second: UInt8 = 2

  mutating func want(_ first: UInt32, _ second: UInt32) {
    parts[PairScreen.place(of: first)] |= PairScreen.first
    parts[PairScreen.place(of: second)] |= PairScreen.second
  }

  /// Calls `body` with each pair of a text that may be a wanted one.
  ///
  /// Characters of the kinds to skip part nothing.
  @inline(__always)
  func forEach(in text: GlyphSlice, skipping kinds: Kinds, _ body: (UInt32, UInt32) -> Void) {
    text.withUnsafeBufferPointer { text in
      parts.withUnsafeBufferPointer { parts in
        var previous: UInt32 = 0
        var previousPart: UInt8 = 0
        for glyph in text where !glyph.kinds.has(kinds) {
          // There are as many parts as places.
          let part = parts[PairScreen.place(of: glyph.code)]
          if previousPart << 1 & part & PairScreen.second != 0 { body(previous, glyph.code) }
          previous = glyph.code
          previousPart = part
        }
      }
    }
  }

  @inline(__always)
  private static func place(of code: UInt32) -> Int { Int(code & 4095) }
}
