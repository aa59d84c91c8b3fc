import Browser
import Canvas
import Search
import Testing

@Suite struct SearchTests {
  @Test func `every key asks and narrows`() {
    var session = Session()
    session.press("/能源")
    #expect(session.takeEffects() == [.search(Query("能")), .search(Query("能源"))])
    #expect(session.status.hasPrefix("/能源"))
    #expect(session.status.hasSuffix("2 期 3 篇 2 点"))
    #expect(session.lines[1].contains("期 1/2"))
    #expect(session.lines[1].contains("文章 1/2"))
    #expect(session.lines[1].contains("提纲 2/2"))
    #expect(session.browser.draw().cursor == Point(x: 5, y: 23))
  }

  @Test func `text from the clipboard is one question`() {
    var session = Session()
    session.press("/")
    session.send(.pasted("能\n源"))
    #expect(session.takeEffects() == [.search(Query("能 源"))])
  }

  @Test(arguments: ["", "j", "lj", "llGk", "ll<enter>jj", "l<enter>G", "/水<enter>l"])
  func `escape returns exactly to where the reader was`(_ keys: String) {
    var session = Session(height: 10)
    session.press(keys)
    let before = session.lines
    session.press("/能源")
    #expect(session.lines != before)
    session.press("<esc>")
    #expect(session.lines == before)
  }

  @Test func `an answer to an older question is dropped`() {
    var session = Session()
    session.answersSearches = false
    session.press("/能源")
    session.send(.found(naiveResult(Query("能"), in: session.issues)))
    #expect(session.status.hasSuffix("搜索中…"))
    session.send(.found(SearchResult(query: Query("能源"), issues: [], articles: [])))
    #expect(session.status.hasSuffix("没有匹配"))
  }

  @Test func `what is found after the first answer is added and the reader stays where he is`() {
    var session = Session()
    session.answersSearches = false
    session.press("/能源")
    let first = SearchResult(
      query: Query("能源"), issues: [], articles: [], isComplete: false)
    session.send(.found(first))
    #expect(session.status.hasSuffix("搜索中…"))
    session.send(.found(naiveResult(Query("能源"), in: session.issues)))
    #expect(session.status.hasSuffix("2 期 3 篇 2 点"))
    #expect(session.lines[1].contains("期 1/2"))
  }

  @Test func `points may be counted behind the first answer`() {
    var session = Session()
    session.answersSearches = false
    session.press("/能源")
    let counted = naiveResult(Query("能源"), in: session.issues)
    session.send(
      .found(
        SearchResult(
          query: counted.query, issues: counted.issues, articles: counted.articles, pointCount: nil,
          occurrenceCount: nil)))
    #expect(session.status.hasSuffix("2 期 3 篇 … 点"))
    session.send(.found(counted))
    #expect(session.status.hasSuffix("2 期 3 篇 2 点"))
  }

  @Test func `the last answer stays while the next is awaited`() {
    var session = Session()
    session.press("/能")
    session.answersSearches = false
    session.press("源")
    #expect(session.status.hasSuffix("2 期 3 篇 2 点"))
  }

  @Test func `an answer that comes after enter still counts, and so does the n behind it`() {
    var session = Session()
    session.answersSearches = false
    session.press("/能源<enter>n")
    session.send(.found(naiveResult(Query("能源"), in: session.issues)))
    #expect(session.status.contains("第 1/3 篇 第 1/1 处"))
  }

  @Test func `n and N walk the matches across articles and issues`() {
    var session = Session()
    session.press("/能源<enter>")
    let walk = ["n", "n", "n", "n", "N"].map { key in
      session.press(key)
      let wrapped = session.status.contains("已绕回")
      if wrapped { session.press("<c-l>") }
      let number = session.status.split(separator: " ").first { $0.contains("/3") }
      return "\(number ?? "") \(session.lines[1].prefix(6))\(wrapped ? " 绕回" : "")"
    }
    #expect(
      walk == ["1/3 ━ 期 1/", "2/3 ━ 期 1/", "3/3 ━ 期 2/", "1/3 ━ 期 1/ 绕回", "3/3 ━ 期 2/ 绕回"])
  }

  @Test func `a match in the text selects its node, and opens there`() {
    var session = Session(height: 9)
    session.press("/江上的风<enter>n")
    #expect(session.lines[1].contains("提纲 2/2"))
    session.press("ll<enter>")
    #expect(session.lines.contains { $0.contains("能源由江上的") })
  }

  @Test func `matches are lit in panes and text`() {
    var session = Session(width: 200, height: 40)
    session.press("/能源")
    let canvas = session.browser.draw()
    let lit = canvas.cells.filter { $0.style.attributes.contains(.underline) && !$0.isContinuation }
    #expect(lit.map(\.scalar) == ["能", "源", "能", "源"])
  }

  @Test func `escape after enter takes the filter away and keeps the selection`() {
    var session = Session()
    session.press("/图书馆<enter><esc>")
    #expect(session.lines[1].contains("期 2/3"))
    #expect(session.status.contains("已取消筛选"))
  }

  @Test func `deleting all shows everything again`() {
    var session = Session()
    session.press("/图书馆<c-u>")
    #expect(session.lines[1].contains("期 1/3"))
    session.press("<enter>")
    #expect(session.lines == Session().lines)
  }
}
