import Gazette
import Search
import Testing

private func snippet(_ query: String, _ article: Article, width: Int) -> Snippet? {
  let matches = Query(query).matches(in: article) ?? []
  return Hit(issue: 0, article: 0, matches: matches).best(in: article, width: width)
}

@Test(arguments: [
  (100, "甲乙丙丁路戊己庚辛", 12..<15),
  (9, "甲乙丙丁路戊己庚辛", 12..<15),
  (5, "…丙丁路戊己…", 9..<12),
  (7, "…乙丙丁路戊己庚…", 12..<15),
  (1, "…路…", 3..<6),
  (0, "…路…", 3..<6),
])
func `a snippet shows the match in the middle of its width`(
  _ width: Int, _ text: String, _ span: Range<Int>
) {
  let article = Library.article("甲乙丙丁路戊己庚辛")
  #expect(
    snippet("路", article, width: width) == Snippet(field: "text", text: text, spans: [span]))
}

@Test(arguments: [
  ("路甲乙丙丁戊", 4, "路甲乙丙…", [0..<3]),
  ("甲乙丙丁戊路", 4, "…丙丁戊路", [12..<15]),
  ("路甲路乙丙丁路", 4, "路甲路乙…", [0..<3, 6..<9]),
])
func `a match near an end leaves its room to the other side`(
  _ text: String, _ width: Int, _ expected: String, _ spans: [Range<Int>]
) {
  let found = snippet("路", Library.article(text), width: width)
  #expect(found == Snippet(field: "text", text: expected, spans: spans))
}

@Test func `a title says more than a heading and a heading more than the text`() {
  var article = Library.article("修路")
  #expect(snippet("修路", article, width: 9)?.field == "text")
  article.outline = [Library.node("一是", "修路")]
  #expect(snippet("修路", article, width: 9)?.field == "outline")
  article.title = "修路"
  #expect(snippet("修路", article, width: 9)?.field == "title")
}

@Test func `a character of several scalars is never cut`() {
  let article = Library.article("甲👩‍🌾路e\u{301}乙")
  #expect(snippet("e", article, width: 1)?.text == "…e\u{301}…")
  #expect(snippet("路", article, width: 3)?.text == "…👩‍🌾路e\u{301}…")
}

@Test(arguments: [
  (2, ["乙丙|路|丁路", "路丁|路|戊"]), (0, ["|路|", "|路|"]), (9, ["甲乙丙|路|丁路戊", "甲乙丙路丁|路|戊"]),
])
func `a concordance shows every match with its surroundings`(_ reach: Int, _ expected: [String]) {
  let article = Library.article("甲乙丙路丁路戊")
  let matches = Query("路").matches(in: article) ?? []
  let contexts = matches.flatMap { $0.contexts(in: article.text(of: $0.field) ?? "", reach: reach) }
  #expect(contexts.map { "\($0.before)|\($0.match)|\($0.after)" } == expected)
}

@Test func `a context never cuts a character`() {
  let match = Match(field: .title, spans: [1..<2, 90..<99])
  let context = Context(before: "甲", match: "e\u{301}", after: "乙")
  #expect(Match(field: .title, spans: [3..<4]).contexts(in: "甲e\u{301}乙", reach: 1) == [context])
  #expect(match.contexts(in: "ab", reach: 1) == [Context(before: "a", match: "b", after: "")])
}
