import Browser
import Canvas
import Gazette
import Testing

/// A page of two articles, the second of which is doubtful in title and people.
private let issue = Issue(
  id: "f", newspaper: "江湾日报", date: "2024-03-18", page: "6",
  source: Source(path: "pages/jiangwan.txt", encoding: .utf8, bytes: 400),
  articles: [
    Article(
      id: "f1", title: "让山里的茶叶走出山门", people: [Person(name: "陆小满", role: .author)],
      paragraphs: [
        Paragraph(text: "山里有好茶，却少有人知道。", line: 3, start: 50),
        Paragraph(text: "先把路修好。", line: 4, start: 100),
      ]),
    Article(
      id: "f2", title: "旧码头怎样变样", people: [Person(name: "石望", role: .author)],
      paragraphs: [
        Paragraph(text: "码头停用已经九年。", line: 9, start: 200),
        Paragraph(text: "一是拆墙。三是装灯。", line: 10, start: 240),
      ],
      confidence: Article.Confidence(title: 0.3, people: 0.4, bounds: 0.9)),
  ],
  diagnostics: [
    Finding(
      .doubtfulTitle(title: "旧码头怎样变样", rival: nil), line: 7, column: 1, span: 150..<171,
      article: 1),
    Finding(
      .ordinalGap(after: "一是", missing: 2), line: 10, column: 1, span: 240..<246, article: 1),
    Finding(
      .unassignedText(characters: 40), severity: .note, line: 12, column: 1, span: 300..<420),
  ])

@Suite struct FindingsTests {
  @Test func `what is doubtful has a mark, and the header counts it`() {
    let session = Session(width: 72, height: 8, issues: [issue])
    #expect(
      session.screen == """
         江湾日报 · 2024-03-18 · 第6版 · 疑点 3                    jiangwan.txt
        ─ 期 1/1 ───────┬━ 文章 1/2 ────────────┬─ 提纲 ────────────────────────
        ?江湾日报 03-18 │ 让山里的茶叶走出山门  │ 没有提纲，按 Enter 读正文
                        │?旧码头怎样变样   石望 │
                        │                       │
                        │                       │
                        │                       │
         Enter 打开  / 搜索  e 导出  y 复制  ? 帮助  q 退出
        """)
  }

  @Test func `the findings of an issue are listed, the selected one in full`() {
    var session = Session(width: 60, height: 12, issues: [issue])
    session.press("!j")
    #expect(session.screen.contains("疑点 2/3"))
    #expect(session.screen.contains(" 7  警告  标题“旧码头怎样变样”与正文不大相合"))
    #expect(session.screen.contains("12  提示  有 40 个字不属于任何文章"))
    session.press("<esc>")
    #expect(!session.screen.contains("疑点 2/3"))
  }

  @Test(arguments: [("!<enter>", "旧码头"), ("!j<enter>", "一是拆墙"), ("!G<enter>", "一是拆墙")])
  func `a finding leads to its place in the reader`(_ keys: String, _ shown: String) {
    var session = Session(width: 80, height: 12, issues: [issue])
    session.press(keys)
    #expect(session.lines[1].contains("正文"))
    #expect(session.lines.contains { $0.contains("旧码头怎样变样 ?") })
    #expect(session.screen.contains(shown))
    session.press("q")
    #expect(session.lines[1].contains("文章 2/2"))
  }

  @Test func `the list is drawn at any size`() {
    var session = Session(issues: [issue])
    session.press("!jj")
    for width in 0...100 {
      for height in 0...20 {
        session.send(.resized(Size(width: width, height: height)))
        #expect(session.browser.draw().size == Size(width: width, height: height))
      }
    }
  }

  @Test func `a finding that a search hides is shown all the same`() {
    var session = Session(width: 80, height: 12, issues: [issue])
    session.press("/茶叶<enter>!j<enter>")
    #expect(session.screen.contains("一是拆墙"))
  }

  @Test func `where nothing is doubtful a line says so`() {
    var session = Session(width: 80, height: 12)
    session.press("!")
    #expect(session.status == " 本期没有疑点")
  }

  @Test func `a double press of the mouse goes to the place`() {
    var session = Session(issues: [issue])
    session.press("!")
    let row = session.lines.firstIndex { $0.contains(" 10  ") } ?? 0
    session.send(.mouse(MouseEvent(.press, at: Point(x: 30, y: row))))
    #expect(session.screen.contains("疑点 2/3"))
    session.send(.mouse(MouseEvent(.doublePress, at: Point(x: 30, y: row))))
    #expect(session.lines[0].contains("› 旧码头怎样变样"))
  }
}
