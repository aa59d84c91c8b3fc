import Gazette
import Search
import Testing

private func found(_ pattern: String, in text: String) -> [String] {
  let article = Article(id: "1", paragraphs: [Paragraph(text: text)])
  let matches = Query("/" + pattern + "/").matches(in: article) ?? []
  return matches.flatMap(\.spans).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
}

@Test(
  arguments: [
    ("水.桥", "水上桥，水桥", ["水上桥"]),
    ("水.*桥", "水上桥，水桥", ["水上桥，水桥"]),
    ("水.*?桥", "水上桥，水桥", ["水上桥", "水桥"]),
    ("水.{0,1}桥", "水上桥，水桥，水上大桥", ["水上桥", "水桥"]),
    ("水{2,}", "水水水桥水", ["水水水"]),
    ("(水|桥)+", "水桥桥路桥", ["水桥桥", "桥"]),
    ("水|水桥", "水桥", ["水"]),
    ("第[一二三0-9]+条", "第一条、第２3条、第四条", ["第一条", "第２3条"]),
    ("[^，]+", "水桥，路", ["水桥", "路"]),
    ("[]a]", "]b", ["]"]),
    ("^水", "水与水", ["水"]),
    ("水$", "水与水", ["水"]),
    ("\\bgdp\\b", "GDP与xgdp、gdp2、Gdp", ["GDP", "Gdp"]),
    ("\\d{4}", "2024年与２０２５年", ["2024", "２０２５"]),
    ("（[一二]）", "（一）与(二)", ["（一）", "(二)"]),
    ("\\(一\\)", "（一）与(一)", ["（一）", "(一)"]),
    ("重慶[A-Z]", "重庆a、重慶Ｂ", ["重庆a", "重慶Ｂ"]),
    ("[A-Z]+", "abc与ＤE", ["abc", "ＤE"]),
    ("a\\sb", "a b", ["a b"]),
    ("水 桥", "水 桥", ["水 桥"]),
    ("\\w+", "水，a1。", ["水", "a1"]),
    ("(?:水)?桥", "水桥", ["水桥"]),
    ("水*", "桥", []),
    ("(水*)*", "水水桥", ["水水"]),
    ("(水|)+桥", "水水桥", ["水水桥"]),
  ] as [(String, String, [String])])
func `a pattern finds`(_ pattern: String, _ text: String, _ expected: [String]) {
  #expect(found(pattern, in: text) == expected)
}

@Test(arguments: [
  "(", ")", "[", "[]", "[a", "a{2", "a{2,1}", "a{", "a{99999}", "((a{900}){900}){900}", "*", "a**",
  "|*", "\\",
  "\\1", "(a)\\1", "(?=a)", "(?<n>a)", "[z-a]", "[\\D]", "\\q", "[a-\\d]", "?", "{2}",
])
func `what is no pattern is nil`(_ source: String) {
  #expect(Pattern(source) == nil)
}

@Test(arguments: ["(水+水+)+火", "(水*)*火", "(水|水)*火", "(.*)(.*)(.*)(.*)(.*)火", "(水?){500}水{500}"])
func `no pattern takes for ever`(_ source: String) {
  #expect(found(source, in: String(repeating: "水", count: 2000)).count <= 4)
}

@Test func `nothing typed crashes`() {
  let letters = Array("(|)[]^-\\*+?{1,2}水a.$bd]")
  var random = Random(seed: 7)
  for _ in 0..<3000 {
    let source = String(
      random.letters(count: 1 + random.below(12), below: letters.count).map { letters[$0] })
    _ = found(source, in: "水a1水水b")
  }
}

@Test(
  arguments: [
    ("水桥", ["水桥"]), ("水.桥", ["水", "桥"]), ("水+桥?路*", ["水"]), ("(水桥)路", ["水桥路"]), ("水|桥", []),
    ("重慶A\\b", ["重庆a"]), ("水 桥", ["水", "桥"]), ("(水桥){2}", ["水桥"]), ("第[0-9]条", ["第", "条"]),
    ("\\(水", ["（水"]),
  ] as [(String, [String])])
func `what every match must hold is known`(_ source: String, _ expected: [String]) {
  let required = Pattern(source)?.required ?? []
  #expect(required.map(\.scalars) == expected.map { $0.unicodeScalars.map(\.value) })
}
