import Browser
import Canvas
import DeskModel
import Export
import Gazette
import Testing

@Suite struct ResumeTests {
  @Test func `a session opens where the last one ended`() {
    var first = Session()
    first.press("jlljj")
    let left = first.browser.session(of: ["/pages"])
    var next = Session()
    _ = next.browser.restore(left)
    #expect(next.screen == first.screen)
    #expect(left.library == ["/pages"] && left.pane == "outline")
  }

  @Test(arguments: ["jjjj", "jjjjjj", "<pgdn>j", "jjjjhjj"])
  func `the reader opens at the line and the point where it was left`(_ keys: String) {
    var first = Session(height: 12)
    first.press("l<enter>" + keys)
    var left = first.browser.session(of: ["/pages"])
    left.reading = first.browser.lastReading
    var next = Session(height: 12)
    _ = next.browser.restore(left)
    #expect(next.screen == first.screen)
  }

  @Test func `a filter is part of the session`() {
    var first = Session()
    first.press("/能源<enter>")
    let left = first.browser.session(of: [])
    #expect(left.filter == "能源")
    var next = Session()
    let effects = next.browser.restore(left)
    next.obey(effects)
    #expect(next.status == first.status)
  }

  @Test func `a session of a page that is gone opens as without one`() {
    var session = Session()
    let before = session.screen
    let anchor = Anchor(
      source: "/gone.txt", issue: "?", article: ArticleWords(title: "无", opening: ""))
    _ = session.browser.restore(.init(library: [], anchor: anchor, issue: 99, pane: "issues"))
    #expect(session.screen == before)
  }

  @Test func `an article opens where reading stopped`() {
    var session = Session(height: 12)
    session.press("l<enter>jjjj")
    let read = session.lines.dropFirst(2)
    session.press("qj<enter>qk<enter>")
    #expect(session.lines.dropFirst(2) == read)
    let kept = session.effects.compactMap { effect -> [DeskChange]? in
      guard case .keep(let changes, nil) = effect else { return nil }
      return changes
    }
    #expect(kept.count == 2)
  }

  @Test func `what was read in an earlier session is known`() {
    var first = Session(height: 12)
    first.press("l<enter>jjjj")
    let reading = first.browser.lastReading
    var next = Session(height: 12)
    next.send(.readings(reading.map { [$0.anchor: $0] } ?? [:]))
    next.press("l<enter>")
    #expect(next.lines.dropFirst(2) == first.lines.dropFirst(2))
  }

  @Test func `past searches come back in the line`() {
    var session = Session()
    session.press("/能源<enter><esc>/茶<enter><esc>/灯<up>")
    #expect(session.status.hasPrefix("/茶 "))
    session.press("<up>")
    #expect(session.status.hasPrefix("/能源 "))
    session.press("<up><down><down>")
    #expect(session.status.hasPrefix("/灯 "))
  }
}
