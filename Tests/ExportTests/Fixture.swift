import Export
import Gazette

/// A small page of our own making: two sections, of which the first has two points.
enum Fixture {
  static let paragraphs = [
    Paragraph(text: "近年来，小城发展很快。"),
    Paragraph(text: "修好路网。路通才能业兴。一是先修断头路。今年完成三条。二是再修步道；", line: 2),
    Paragraph(text: "沿河布置。", line: 3),
    Paragraph(text: "管好水源。", role: .heading, line: 4),
    Paragraph(text: "定期检测<浊度>&余氯。", line: 5),
  ]

  static func place(_ paragraph: Int, _ text: String = "") -> Passage.Position {
    Passage.Position(paragraph: paragraph, offset: text.utf8.count)
  }

  static let outline = [
    OutlineNode(
      kind: .section, role: .proposal, heading: "修好路网", paragraph: 1, span: 34..<46,
      passage: Passage(start: place(1), end: place(3)), confidence: 0.98,
      children: [
        OutlineNode(
          kind: .point, marker: "一是", heading: "先修断头路", paragraph: 1, span: 73..<94,
          passage: Passage(
            start: place(1, "修好路网。路通才能业兴。"),
            end: place(1, "修好路网。路通才能业兴。一是先修断头路。今年完成三条。"))),
        OutlineNode(
          kind: .point, marker: "二是", heading: "再修步道", paragraph: 1, span: 118..<136,
          passage: Passage(
            start: place(1, "修好路网。路通才能业兴。一是先修断头路。今年完成三条。"), end: place(3))),
      ]),
    OutlineNode(
      kind: .section, heading: "管好水源", paragraph: 3, span: 160..<172,
      passage: Passage(start: place(3), end: place(5))),
  ]

  static let article = Article(
    id: "a-1", title: "小城*大事*", column: "建言",
    people: [
      Person(name: "甲一", role: .author, affiliation: "小城大学"),
      Person(name: "乙二", role: .author),
      Person(name: "丙三", role: .photographer),
    ],
    paragraphs: paragraphs, outline: outline,
    confidence: Article.Confidence(title: 0.97, people: 0.99, bounds: 1))

  static let issue = Issue(
    id: "00ff", newspaper: "小城日报", date: "2024-05-06", page: "3", themes: ["小城论坛"],
    source: Source(path: "pages/small.txt", encoding: .utf8, bytes: 400),
    articles: [article, Article(id: "a-2", paragraphs: [Paragraph(text: "只有一段。")])],
    blocks: [
      Block(role: .title, article: 0, spans: [0..<12]),
      Block(role: .furniture, spans: [12..<20, 24..<30]),
    ],
    diagnostics: [
      Finding(.ordinalGap(after: "一是", missing: 2), line: 2, column: 3, span: 73..<79, article: 0)
    ])

  static func render(_ scope: Scope, article: Int = 0, as format: Format) -> String {
    Export.render(Extract(issue: issue, article: article, scope: scope), as: format)
  }
}
