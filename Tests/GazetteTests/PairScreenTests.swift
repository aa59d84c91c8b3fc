import Testing

@testable import Gazette

@Test(
  arguments: [
    ("天地玄黄", .space, ["天地"]), ("天 地玄黄宇 宙", .space, ["天地", "宇宙"]),
    ("天 地玄黄宇 宙", [], []), ("地天宙宇", .space, []), ("", .space, []), ("天", .space, []),
  ] as [(String, Kinds, [String])])
func `a screen lets every wanted pair through`(
  _ text: String, _ skipped: Kinds, _ expected: [String]
) {
  let wanted = ["天地", "宇宙"]
  var screen = PairScreen()
  for pair in wanted {
    let codes = glyphs(pair).map(\.code)
    screen.want(codes[0], codes[1])
  }
  var met: [String] = []
  screen.forEach(in: glyphs(text)[...], skipping: skipped) { first, second in
    met += wanted.filter { glyphs($0).map(\.code) == [first, second] }
  }
  #expect(met == expected)
}
