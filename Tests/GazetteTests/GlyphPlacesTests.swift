import Testing

@testable import Gazette

@Test(
  arguments: [
    ("天地玄黄", "玄", 0, 4, 2), ("天地玄黄", "玄", 3, 4, 4), ("天地玄黄", "玄", 0, 2, 2),
    ("天地玄黄", "天", 0, 4, 0), ("", "天", 0, 0, 0), ("天", "天", 1, 1, 1),
  ] as [(String, Unicode.Scalar, Int, Int, Int)])
func `a character is found from one place to another`(
  _ text: String, _ sign: Unicode.Scalar, _ start: Int, _ end: Int, _ place: Int
) {
  #expect(glyphs(text).place(of: Glyph.fold(sign), from: start, to: end) == place)
}

@Test(
  arguments: [
    ("天地，玄黄。", .comma, 0, 2), ("天地，玄黄。", .comma, 3, 6), ("天地，玄黄。", [.comma, .sentenceEnd], 3, 5),
    ("", .comma, 0, 0), ("，", .comma, 1, 1), ("天地玄黄宇宙洪荒，", .comma, 0, 8), ("天地玄黄，", .comma, 1, 4),
    ("天地玄黄宇宙", .comma, 0, 6), ("天地玄黄宇宙，洪", .comma, 0, 6),
  ] as [(String, Kinds, Int, Int)])
func `a kind of character is found from a place on`(
  _ text: String, _ kinds: Kinds, _ start: Int, _ place: Int
) {
  #expect(glyphs(text).place(of: kinds, from: start) == place)
}
