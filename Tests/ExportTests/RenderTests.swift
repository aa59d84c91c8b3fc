import Export
import Foundation
import Gazette
import Testing

private func path(_ text: String) -> OutlinePath {
  OutlinePath(text) ?? OutlinePath([])
}

@Test func `an outline in Markdown is a list that keeps the printed markers`() {
  #expect(
    Fixture.render(.outline, as: .markdown) == #"""
      # 小城\*大事\*

      来源：小城日报，2024-05-06，第3版  
      作者：甲一（小城大学）、乙二  
      摄影：丙三

      - 修好路网

        路通才能业兴。

        - **一是** 先修断头路

          今年完成三条。
        - **二是** 再修步道

          沿河布置。
      - 管好水源

        定期检测\<浊度\>\&余氯。

      """#)
}

@Test func `an article in Markdown is its paragraphs with the sections as headings`() {
  #expect(
    Fixture.render(.article, as: .markdown) == #"""
      # 小城\*大事\*

      来源：小城日报，2024-05-06，第3版  
      作者：甲一（小城大学）、乙二  
      摄影：丙三

      近年来，小城发展很快。

      ## 修好路网

      路通才能业兴。一是先修断头路。今年完成三条。二是再修步道；

      沿河布置。

      ## 管好水源

      定期检测\<浊度\>\&余氯。

      """#)
}

@Test func `an outline in plain text is numbered by level`() {
  #expect(
    Fixture.render(.outline, as: .text) == """
      小城*大事*
      来源：小城日报，2024-05-06，第3版
      作者：甲一（小城大学）、乙二
      摄影：丙三

      一、修好路网
      路通才能业兴。
      （一）先修断头路
      今年完成三条。
      （二）再修步道
      沿河布置。
      二、管好水源
      定期检测<浊度>&余氯。

      """)
}

@Test func `a node in plain text comes alone with its source`() {
  #expect(
    Fixture.render(.node(path("1.2")), as: .text) == """
      小城*大事*
      来源：小城日报，2024-05-06，第3版
      作者：甲一（小城大学）、乙二
      摄影：丙三

      一、再修步道
      沿河布置。

      """)
}

@Test func `an article without outline, title or people is its paragraphs`() {
  let expected = "来源：小城日报，2024-05-06，第3版\n\n只有一段。\n"
  #expect(Fixture.render(.article, article: 1, as: .text) == expected)
  #expect(Fixture.render(.article, article: 1, as: .markdown) == expected)
}

@Test func `an article in OPML has every node as an outline and the text in notes`() {
  #expect(
    Fixture.render(.article, as: .opml) == """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>小城*大事*</title>
          <ownerName>甲一、乙二</ownerName>
        </head>
        <body>
          <outline text="小城*大事*" _note="来源：小城日报，2024-05-06，第3版&#10;\
      作者：甲一（小城大学）、乙二&#10;摄影：丙三&#10;近年来，小城发展很快。">
            <outline text="修好路网" _note="路通才能业兴。">
              <outline text="一是先修断头路" _note="今年完成三条。"/>
              <outline text="二是再修步道" _note="沿河布置。"/>
            </outline>
            <outline text="管好水源" _note="定期检测&lt;浊度&gt;&amp;余氯。"/>
          </outline>
        </body>
      </opml>

      """)
}

@Test func `a node in JSON is as in the schema, with its own text and its source`() {
  #expect(
    Fixture.render(.node(path("1.1")), as: .json) == """
      {
        "source": {"newspaper": "小城日报", "date": "2024-05-06", "page": "3", "file": "small.txt"},
        "title": "小城*大事*",
        "subtitle": null,
        "people": [
          {"name": "甲一", "role": "author", "affiliation": "小城大学"},
          {"name": "乙二", "role": "author", "affiliation": null},
          {"name": "丙三", "role": "photographer", "affiliation": null}
        ],
        "outline": [
          {"kind": "point", "role": null, "marker": "一是", "heading": "先修断头路", "paragraph": 1, \
      "span": [73, 94], "confidence": 1, "text": "今年完成三条。", "children": []}
        ]
      }

      """)
}

@Test(arguments: Format.allCases)
func `what is not there gives nothing`(_ format: Format) {
  #expect(Fixture.render(.node(path("7")), as: format) == "")
  #expect(Fixture.render(.outline, article: 9, as: format) == "")
}

@Test(arguments: Format.allCases, [Scope.outline, .article, .node(OutlinePath([0]))])
func `a control character never leaves as it is`(_ format: Format, _ scope: Scope) {
  var article = Fixture.article
  article.title = "小城\u{1B}[31m\u{7}大事"
  article.paragraphs[0].text = "近年\u{1B}来\u{0}。"
  article.paragraphs[1].text = "修好路网。路\u{9B}通\u{8}。"
  let issue = Issue(
    id: "1", source: Source(path: "-", encoding: .utf8, bytes: 1), articles: [article])
  let output = render(Extract(issue: issue, article: 0, scope: scope), as: format)
  #expect(!output.isEmpty)
  let isControl = { (scalar: Unicode.Scalar) in
    scalar.properties.generalCategory == .control && scalar != "\n"
  }
  #expect(!output.unicodeScalars.contains(where: isControl))
}

@Test(arguments: [
  ("# 号", "\\# 号"), ("1. 路", "1\\. 路"), ("2024年", "2024年"), ("- 水", "\\- 水"),
  ("a_b*c", "a\\_b\\*c"), ("[甲](乙)", "\\[甲\\](乙)"), ("`码`", "\\`码\\`"), ("3.5倍", "3\\.5倍"),
])
func `Markdown's own signs are kept from meaning anything`(_ text: String, _ expected: String) {
  let article = Article(id: "1", paragraphs: [Paragraph(text: text)])
  let issue = Issue(
    id: "1", source: Source(path: "-", encoding: .utf8, bytes: 1), articles: [article])
  let output = render(Extract(issue: issue, article: 0, scope: .article), as: .markdown)
  #expect(output == expected + "\n")
}

@Test func `levels are numbered down to the circled figures and past ten`() {
  let passage = Passage(start: Fixture.place(0), end: Fixture.place(0))
  func node(_ heading: String, _ children: [OutlineNode] = []) -> OutlineNode {
    OutlineNode(
      kind: .point, heading: heading, paragraph: 0, span: 0..<1, passage: passage,
      children: children)
  }
  let deep = node("甲", [node("乙", [node("丙", [node("丁", [node("戊", [node("己")])])])])])
  let outline = [deep] + (2...21).map { node("子\($0)") }
  let issue = Issue(
    id: "1", source: Source(path: "-", encoding: .utf8, bytes: 1),
    articles: [Article(id: "1", outline: outline)])
  let lines = render(Extract(issue: issue, article: 0, scope: .outline), as: .text)
    .split(separator: "\n")
  #expect(lines.prefix(6) == ["一、甲", "（一）乙", "1.丙", "（1）丁", "①戊", "①己"])
  #expect(lines.suffix(12).first == "十、子10")
  #expect(lines.suffix(2) == ["二十、子20", "二十一、子21"])
}

@Test(arguments: [
  ("甲报：路怎么修？", "路怎么修", ""),
  ("一 是 修 路。明年开工。", "一是修路", "明年开工。"),
  ("另一句话。", "修路", "另一句话。"),
])
func `a heading is not said twice`(_ text: String, _ heading: String, _ note: String) {
  let node = OutlineNode(
    kind: .question, heading: heading, paragraph: 0, span: 0..<1,
    passage: Passage(start: Fixture.place(0), end: Fixture.place(1)))
  let article = Article(id: "1", paragraphs: [Paragraph(text: text)], outline: [node])
  let issue = Issue(
    id: "1", source: Source(path: "-", encoding: .utf8, bytes: 1), articles: [article])
  let output = render(Extract(issue: issue, article: 0, scope: .outline), as: .text)
  #expect(output == "一、\(heading)\n" + (note.isEmpty ? "" : note + "\n"))
}
