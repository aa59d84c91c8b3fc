import Testing

@testable import Gazette

/// Texts as stretches of a page.
struct GlyphSliceTests {
  private let text = glyphs("修渠 引水，村村通水")

  private func string(_ text: GlyphSlice) -> String {
    String(String.UnicodeScalarView(text.compactMap { Unicode.Scalar($0.code) }))
  }

  @Test func `a part keeps the whole's indices and begins at 0 once it is rebased`() {
    let part = text[3..<6]
    #expect(part.indices == 3..<6)
    #expect(part[5].code == 0xFF0C || part[5].code == 0x2C)
    #expect(part.rebased.indices == 0..<3)
    #expect(part.rebased == part)
    #expect(string(part.rebased.dropFirst().rebased) == string(text[4..<6]))
  }

  @Test(arguments: [0..<0, 0..<1, 2..<7, 9..<10, 10..<10])
  func `a part reads like the same part of an array`(_ range: Range<Int>) {
    let array = Array(text)
    #expect(Array(text[range]) == Array(array[range]))
    #expect(text[range].kinds == array[range].kinds)
    #expect(text[range].last == array[range].last)
    #expect(text[range].reversed() == array[range].reversed())
    #expect(
      text[range].filter { $0.code != 0x20 }.elementsEqual(
        array[range].filter { $0.code != 0x20 }))
  }

  @Test func `what stands in one stretch is not copied, and what does not is kept`() {
    #expect(text.filter { _ in true } == text)
    #expect(string(text.filter { $0.code != 0x20 }) == string(text[..<2]) + string(text[3...]))
    #expect(string(text[6...] + text[..<2]) == "村村通水修渠")
    #expect(string([] + text[..<2] + []) == "修渠")
    #expect(GlyphSlice.joined([]).isEmpty)
    #expect(string(.joined([[], text[..<2], [], text[3..<5]])) == "修渠引水")
  }

  @Test func `texts stay as they are while more are kept`() {
    let store = GlyphStore(text)
    let kept = (1...400).map { store.keep(text.prefix($0 % 11)) }
    #expect(kept.indices.allSatisfy { kept[$0] == text.prefix(($0 + 1) % 11) })
    withExtendedLifetime(store) {}
  }
}
