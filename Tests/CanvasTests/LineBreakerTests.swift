import Canvas
import Testing

@Test(arguments: 1...60)
func `one walk breaks lines where the rules told one by one do`(_ width: Int) {
  for seed in 0..<24 {
    let text =
      switch seed % 3 {
      case 0: MixedText.make(seed: UInt64(seed * 389 + width), length: 120)
      case 1: RandomText.make(RandomText.prose, seed: UInt64(seed * 613 + width), length: 120)
      default: RandomText.make(RandomText.glyphs, seed: UInt64(seed * 977 + width), length: 120)
      }
    let typesetter = Typesetter(
      width: width, firstIndent: seed % 4 * 2, hangingIndent: seed % 5 * 3,
      ambiguous: seed % 4 < 2 ? .narrow : .wide, isHanging: seed % 8 < 4)
    let expected = SlowTypesetter(typesetter, text).lines
    let lines = typesetter.lines(of: text)
    #expect(lines.map(\.range.count) == expected.map(\.bytes), "\(text)")
    #expect(lines.map(\.columns) == expected.map(\.columns), "\(text)")
    #expect(lines.map(\.indent) == expected.map(\.indent), "\(text)")
  }
}
