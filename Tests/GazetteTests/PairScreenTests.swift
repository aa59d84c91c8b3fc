import Testing

@testable import Gazette

@Test(
  arguments: [
    ("天地玄黄", true, ["天地"]), ("天 地玄黄宇 宙", true, ["天地", "宇宙"]),
    ("天 地玄黄宇 宙", false, []), ("地天宙宇", true, []), ("", true, []), ("天", true, []),
  ] as [(String, Bool, [String])])
func `a screen lets every wanted pair through`(
  _ text: String, _ skipsSpaces: Bool, _ expected: [String]
) {
  let wanted = ["天地", "宇宙"]
  var screen = PairScreen()
  for pair in wanted {
    let codes = glyphs(pair).map(\.code)
    screen.want(codes[0], codes[1])
  }
  var met: [String] = []
  screen.forEach(in: glyphs(text)[...], skippingSpaces: skipsSpaces) { first, second in
    met += wanted.filter { glyphs($0).map(\.code) == [first, second] }
  }
  #expect(met == expected)
}
