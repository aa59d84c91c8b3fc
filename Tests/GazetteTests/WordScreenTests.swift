import Testing

@testable import Gazette

@Test(
  arguments: [
    ("水", true), ("山", true), ("◆", true), ("渠", false), ("田", false), ("，", false),
  ] as [(Unicode.Scalar, Bool)])
func `a screen holds what its words begin with and the signs beside them`(
  _ sign: Unicode.Scalar, _ isHeld: Bool
) {
  let screen = WordScreen(firstsOf: [["水渠", "水闸"], ["山田"]], and: "◆")
  #expect(screen.mayHold(Glyph.fold(sign)) == isHeld)
}

@Test(
  arguments: [
    ("渠", true), ("闸", true), ("田", true), ("水", false), ("山", false),
  ] as [(Unicode.Scalar, Bool)])
func `a screen holds what its words end with`(_ sign: Unicode.Scalar, _ isHeld: Bool) {
  let screen = WordScreen(lastsOf: [["水渠", "水闸"], ["山田"]])
  #expect(screen.mayHold(Glyph.fold(sign)) == isHeld)
}

@Test(arguments: [("天地玄黄", false), ("天地水", true), ("山", true), ("", false), ("渠田", false)])
func `a screen finds a character in a text`(_ text: String, _ isFound: Bool) {
  let screen = WordScreen(firstsOf: [["水渠"], ["山田"]])
  #expect(screen.mayHoldAny(of: glyphs(text)) == isFound)
}

@Test(
  arguments: ["", "天", "天地", "天地玄", "天地玄黄宇宙洪荒，。；：", "一二三四五六七八九十百千"] as [ScalarSet])
func `a set is found in a text where one of its members stands`(_ set: ScalarSet) {
  let text = glyphs("天地玄黄宇宙洪荒日月盈昃一二，。；：AZ09 水渠山田")
  for index in text.indices {
    let isMember = set.codes.contains(text[index].code)
    #expect(set.contains(text[index].code) == isMember)
    #expect(text[index...index].contains(anyOf: set) == isMember)
  }
  #expect(text.contains(anyOf: set) == !set.codes.isEmpty)
}
