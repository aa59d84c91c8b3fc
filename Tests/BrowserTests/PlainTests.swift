import Browser
import Canvas
import Testing

/// What a screen reader is given: no borders, one pane, the cursor where the selection is.
@Suite struct PlainTests {
  @Test func `one pane stands alone, without lines`() {
    let session = session()
    #expect(
      session.lines.prefix(5) == [
        " 江湾日报 · 2024-03-18 · 第6版", "期 1/3", " 江湾日报                          2024-03-18 6版",
        " 青石周刊                           2024-04 A05版", " unknown-page.txt",
      ])
    #expect(!session.screen.contains("─") && !session.screen.contains("│"))
  }

  @Test func `the cursor stands on the selection, and a move changes the title's line alone`() {
    var session = session()
    #expect(session.browser.draw().cursor == Point(x: 0, y: 2))
    session.press("l")
    let before = session.browser.draw()
    session.press("j")
    let after = session.browser.draw()
    #expect(after.cursor == Point(x: 0, y: 3))
    let changed = (0..<24).filter { y in (0..<50).contains { before[$0, y] != after[$0, y] } }
    #expect(changed == [1])
  }

  @Test func `a move in a list over the panes changes neither of its rows`() {
    var session = session()
    session.press("llbB")
    let before = session.browser.draw()
    session.press("j")
    let after = session.browser.draw()
    #expect(before.cursor?.y != after.cursor?.y)
    for y in [before, after].compactMap(\.cursor?.y) {
      #expect((0..<50).allSatisfy { before[$0, y] == after[$0, y] })
    }
  }

  @Test func `an input line has the cursor while it is open`() {
    var session = session()
    session.press("/能")
    #expect(session.browser.draw().cursor == Point(x: 3, y: 23))
  }

  private func session() -> Session {
    var session = Session(width: 50)
    session.press(":set plain true<enter>")
    session.press("<c-l>")
    return session
  }
}
