import Browser
import Canvas
import Search
import Testing

/// What is shown as a bar chart, and how it narrows the search.
@Suite struct ChartTests {
  @Test func `what is shown is counted by year, then by newspaper`() {
    var session = Session(width: 60, height: 10)
    session.press("H")
    #expect(
      session.lines.prefix(2) == [
        "┌─ 条形图 · 年份 1/1 ──────────────────────────────────────┐",
        "│›2024  5  ███████████████████████████████████████████████ │",
      ])
    session.press("v")
    #expect(
      session.lines.prefix(4) == [
        "┌─ 条形图 · 报纸 1/2 ──────────────────────────────────────┐",
        "│›江湾日报  3  ███████████████████████████████████████████ │",
        "│ 青石周刊  2  ████████████████████████████▋               │",
        "│                                                          │",
      ])
  }

  @Test func `a bar narrows the search, of which alternatives go into brackets`() {
    var session = Session()
    session.answersSearches = false
    session.press("/能源 | 茶叶<enter>")
    let query = Query("能源 | 茶叶")
    session.send(.found(SearchResult(query: query, issues: [0, 1], articles: [0, 3])))
    _ = session.takeEffects()
    session.press(":chart paper<enter>j<enter>")
    #expect(session.takeEffects().contains(.search(Query("报纸:=\"青石周刊\" (能源 | 茶叶)"))))
    #expect(!session.screen.contains("条形图"))
  }

  @Test func `escape closes the chart, and a wrong facet is told`() {
    var session = Session()
    session.press("H<esc>")
    #expect(!session.screen.contains("条形图"))
    session.press(":chart week<enter>")
    #expect(session.status.contains("chart year|paper|column|person|unit"))
  }

  @Test func `counts of another wish are dropped, and counting shows`() {
    var browser = Session().browser
    _ = browser.update(.key("H"))
    let years = browser.wantedCounts
    _ = browser.update(.key("v"))
    if let years { _ = browser.update(.counted([], for: years)) }
    #expect(browser.wantedCounts?.facet == .paper)
    #expect(browser.draw().lines[1].contains("计数中…"))
  }

  @Test func `the chart is drawn at any size, and in ASCII`() {
    var session = Session()
    session.press(":set borders ascii<enter>H")
    #expect(session.screen.contains("###"))
    for width in 0...60 {
      for height in 0...12 {
        session.send(.resized(Size(width: width, height: height)))
        #expect(session.browser.draw().size == Size(width: width, height: height))
      }
    }
  }
}
