import Export
import Foundation
import FoundationXML
import Gazette
import Testing

private let compilation: Compilation = {
  let first = Extract(issue: Fixture.issue, article: 0, scope: .node(OutlinePath([0])))
  let other = Citation(newspaper: "海边*日报", title: "渔港")
  let entries = first.clippings.map {
    Compilation.Entry(
      level: $0.level, title: $0.title, text: $0.text, citation: first.citation ?? Citation())
  }
  return Compilation(
    title: "摘编",
    entries: entries + [
      .init(level: 1, title: "# 港", text: [], citation: other),
      .init(level: 0, title: "<完>", text: ["一", "二"], citation: Citation()),
    ])
}()

@Test func `a compilation in Markdown names the source of each point once`() {
  #expect(
    render(compilation, as: .markdown) == ##"""
      # 摘编

      - 修好路网

        路通才能业兴。

        *《小城\*大事\*》，甲一、乙二，小城日报，2024-05-06，第3版*

        - 先修断头路

          今年完成三条。
        - 再修步道

          沿河布置。
        - \# 港

          *《渔港》，海边\*日报*
      - \<完\>

        一

        二

      """##)
}

@Test func `a compilation in plain text is numbered anew`() {
  #expect(
    render(compilation, as: .text) == """
      摘编

      一、修好路网
      路通才能业兴。
      （《小城*大事*》，甲一、乙二，小城日报，2024-05-06，第3版）
      （一）先修断头路
      今年完成三条。
      （二）再修步道
      沿河布置。
      （三）# 港
      （《渔港》，海边*日报）
      二、<完>
      一
      二

      """)
}

@Test func `a compilation in OPML nests as it does`() {
  #expect(
    render(compilation, as: .opml) == """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>摘编</title>
        </head>
        <body>
          <outline text="修好路网" _note="路通才能业兴。&#10;《小城*大事*》，甲一、乙二，小城日报，2024-05-06，第3版">
            <outline text="先修断头路" _note="今年完成三条。"/>
            <outline text="再修步道" _note="沿河布置。"/>
            <outline text="# 港" _note="《渔港》，海边*日报"/>
          </outline>
          <outline text="&lt;完&gt;" _note="一&#10;二"/>
        </body>
      </opml>

      """)
}

@Test func `a compilation in JSON has the whole source of every point`() throws {
  let data = Data(render(compilation, as: .json).utf8)
  let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  let entries = try #require(object["entries"] as? [[String: Any]])
  let children = try #require(entries.first?["children"] as? [[String: Any]])
  let source = try #require(children.first?["source"] as? [String: Any])
  #expect(entries.count == 2 && children.count == 3)
  #expect(source["newspaper"] as? String == "小城日报" && source["page"] as? String == "3")
}

@Test(arguments: [
  (0, Scope.article, ["0 小城*大事*", "1 修好路网", "2 先修断头路", "2 再修步道", "1 管好水源"]),
  (0, .outline, ["0 修好路网", "1 先修断头路", "1 再修步道", "0 管好水源"]),
  (0, .node(OutlinePath([0, 1])), ["0 再修步道"]), (1, .article, ["0 只有一段。"]),
  (1, .node(OutlinePath([0])), []), (2, .article, []),
])
func `an extract falls into its points`(article: Int, scope: Scope, points: [String]) {
  let extract = Extract(issue: Fixture.issue, article: article, scope: scope)
  #expect(extract.clippings.map { "\($0.level) \($0.title)" } == points)
}
