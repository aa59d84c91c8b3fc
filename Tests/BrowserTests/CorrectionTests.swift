import Browser
import Catalogue
import Gazette
import Search
import Testing

private let place = SourcePlace(0)

/// The sample library with places in a source: paragraphs begin at thousands.
private let issues = SampleLibrary.issues.map { issue in
  var issue = issue
  for article in issue.articles.indices {
    for paragraph in issue.articles[article].paragraphs.indices {
      issue.articles[article].paragraphs[paragraph].start = 10000 * article + 1000 * paragraph
    }
    issue.articles[article].outline = issue.articles[article].outline.map {
      $0.placed(after: 10000 * article)
    }
  }
  return issue
}

extension OutlineNode {
  fileprivate func placed(after start: Int) -> OutlineNode {
    var node = self
    let first = start + 1000 * paragraph + passage.start.offset
    node.span = first..<(first + 3)
    node.children = children.map { $0.placed(after: start) }
    return node
  }
}

@Suite struct CorrectionTests {
  @Test(arguments: [
    ("ljJ", Change<SourcePlace>.join(SourcePlace(10000))),
    ("lT<c-u>新题目<enter>", .title("新题目", place)), ("lT<c-u><enter>", .title(nil, place)),
    ("lT<back>去<enter>", .title("让山里的茶叶走出山去", place)),
    (
      "lP<enter>",
      .people([Person(name: "陆小满", role: .author, affiliation: "江湾农业学校茶学系")], place)
    ),
    (
      "lP<c-u>甲 乙（某校、某系）、摄影：丙；editor: 丁<enter>",
      .people(
        [
          Person(name: "甲 乙", role: .author, affiliation: "某校、某系"),
          Person(name: "丙", role: .photographer), Person(name: "丁", role: .editor),
        ], place)
    ),
    ("lP<c-u><enter>", .people([], place)),
    ("llj<", .level(1, SourcePlace(1018))), ("lljj>", .level(3, SourcePlace(1108))),
    ("lljX", .drop(SourcePlace(1018))), ("lS<enter>", .split(SourcePlace(1000))),
    ("lSG<enter>", .split(SourcePlace(3123))),
    ("llA<enter><enter>", .add(level: nil, SourcePlace(1000, words: "先把路修好"))),
    ("lA<c-u>茶农说<enter>", .add(level: nil, SourcePlace(0, words: "茶农说"))),
  ])
  func `keys say what is wrong`(_ keys: String, _ change: Change<SourcePlace>) {
    var session = Session(issues: issues)
    let keys = keys.hasPrefix("lA<c-u>") ? "lA<home><enter><c-u>茶农说<enter>" : keys
    session.press(keys)
    #expect(session.effects == [.correct(change, issue: 0)])
  }

  @Test(arguments: [
    ("lJ", "上面没有文章可并"), ("U", "这次没有作过更正"), ("jjllX", "没有选中条目"), ("ll<", "不能再移"),
    ("ll>", "不能再移"), ("jjlS", "这篇文章只有一段"),
  ])
  func `what cannot be is told`(_ keys: String, _ words: String) {
    var session = Session(issues: issues)
    session.press(keys)
    #expect(session.status.contains(words))
    #expect(session.effects.isEmpty)
  }

  @Test(arguments: ["lT", "lP", "lS", "lA", "lA<enter>"])
  func `escape leaves everything as it was`(_ keys: String) {
    var session = Session(issues: issues)
    session.press("l")
    let before = session.lines
    session.press(String(keys.dropFirst()) + "<esc>")
    #expect(session.lines == before)
    #expect(session.effects.isEmpty)
  }

  @Test func `the page read anew takes the old one's place, and the reader stays`() {
    var session = Session(issues: issues)
    session.press("llj<")
    var page = issues[0]
    page.articles[0].title = "茶叶的三件事"
    let change = Change.level(1, Quote("一是修通"))
    session.send(
      .corrected(
        page, at: 0, in: catalogue(page), .written(change, path: "pages/jiangwan.jianyan.yaml")))
    #expect(session.screen.contains("茶叶的三件事"))
    #expect(session.status.contains("已更正（条目层级），写入 jiangwan.jianyan.yaml；U 撤销"))
    #expect(session.lines.contains { $0.contains("提纲 2/") })
    session.press("U")
    #expect(session.effects.last == .takeBack(change, issue: 0))
    session.send(
      .corrected(issues[0], at: 0, in: catalogue(issues[0]), .takenBack(change, path: "a")))
    #expect(session.screen.contains("让山里的茶叶走出山门"))
    session.press("U")
    #expect(session.status.contains("这次没有作过更正"))
  }

  @Test func `a correction that is gone from its file does not stand before the others`() {
    var session = Session(issues: issues)
    for text in ["甲", "乙"] {
      session.send(
        .corrected(
          issues[0], at: 0, in: catalogue(issues[0]), .written(.drop(Quote(text)), path: "a")))
    }
    session.press("U")
    session.send(
      .correctionRefused(
        Complaint(chinese: "a：已没有这条更正", english: "a: does not hold this correction any more")))
    session.press("U")
    #expect(session.effects.last == .takeBack(.drop(Quote("甲")), issue: 0))
  }

  @Test func `the reader follows the text into another article`() {
    var session = Session(issues: issues)
    session.press("lj")
    var page = issues[0]
    let moved = page.articles.remove(at: 1)
    page.articles[0].paragraphs += moved.paragraphs
    session.send(
      .corrected(page, at: 0, in: catalogue(page), .written(.join(Quote("码头")), path: "a")))
    #expect(session.lines.contains { $0.contains("文章 1/2") })
  }

  @Test func `while a correction is written no other is taken`() {
    var session = Session(issues: issues)
    session.press("ljJJ")
    #expect(session.effects.count == 1)
    #expect(session.status.contains("上一处更正还在写"))
    session.send(.correctionRefused(Complaint(chinese: "磁盘已满", english: "disk full")))
    #expect(session.status.contains("未能保存：磁盘已满"))
    session.press("J")
    #expect(session.effects.count == 2)
  }

  @Test func `a search is asked again, for articles may have moved`() {
    var session = Session(issues: issues)
    session.press("l/能源<enter>")
    _ = session.takeEffects()
    session.send(
      .corrected(
        issues[0], at: 0, in: catalogue(issues[0]), .written(.drop(Quote("一是")), path: "a")))
    guard case .search(let query)? = session.effects.first else {
      Issue.record("no search")
      return
    }
    #expect(query.text == "能源")
    #expect(session.status.contains("已更正") || session.status.contains("能源"))
  }

  @Test func `a correction that fits nothing is told`() {
    var session = Session(issues: issues)
    var page = issues[0]
    page.diagnostics = [
      Finding(.staleCorrection(quote: "甲", origin: nil, misfit: .noNode), line: 1)
    ]
    session.send(
      .corrected(page, at: 0, in: catalogue(page), .written(.drop(Quote("甲")), path: "a")))
    #expect(session.status.contains("对不上正文"))
  }

  @Test(arguments: [(80, 24), (120, 40), (30, 10), (20, 5)])
  func `the list of places fits the screen`(_ width: Int, _ height: Int) {
    var session = Session(width: width, height: height, issues: issues)
    session.press("llS")
    #expect(session.lines.contains { $0.contains("›") })
    session.press("G<home><enter>")
    #expect(session.effects == [.correct(.split(SourcePlace(1000)), issue: 0)])
  }

  /// The library with its first page read anew.
  private func catalogue(_ page: Gazette.Issue) -> Catalogue {
    Catalogue(of: [page] + issues.dropFirst())
  }
}
