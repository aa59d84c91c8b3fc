import Canvas
import Testing

@testable import Browser

@Suite struct MouseTests {
  private func session(after script: String = "") -> Session {
    var session = Session(width: 80, height: 24)
    session.press(script)
    return session
  }

  /// At 80 columns articles begin in column 17 and outline in 43; rows begin in the third line.
  private static let presses: [(x: Int, y: Int, title: String)] = [
    (2, 3, "━ 期 2/3 "), (2, 1, "━ 期 1/3 "), (20, 4, "━ 文章 3/3 "), (20, 15, "━ 文章 1/3 "),
    (50, 6, "━ 提纲 2/11 "), (50, 2, "━ 提纲 1/11 "),
  ]

  @Test(arguments: presses)
  func `a press selects the row and gives its pane the keys`(x: Int, y: Int, title: String) {
    var session = session()
    session.send(.mouse(MouseEvent(.press, at: Point(x: x, y: y))))
    #expect(session.lines[1].contains(title))
  }

  @Test func `a double press opens, and the right button leads back`() {
    var session = session()
    session.send(.mouse(MouseEvent(.press, at: Point(x: 20, y: 3))))
    session.send(.mouse(MouseEvent(.doublePress, at: Point(x: 20, y: 3))))
    #expect(session.lines[0].contains("› 旧码头"))
    session.send(.mouse(MouseEvent(.press, .right, at: Point(x: 20, y: 3))))
    #expect(session.lines[1].contains("━ 文章 2/3 "))
  }

  @Test func `the wheel moves what lies under the pointer, and the keys stay where they are`() {
    var session = session()
    session.send(.mouse(MouseEvent(.wheelDown, .none, at: Point(x: 50, y: 10))))
    #expect(session.lines[1].contains("━ 期 1/3 "))
    #expect(session.lines[1].contains("─ 提纲 4/11 "))
  }

  @Test func `the wheel scrolls the help, and presses there go nowhere`() {
    var session = session(after: "?")
    let before = session.browser.place
    session.send(.mouse(MouseEvent(.wheelDown, .none, at: Point(x: 40, y: 10))))
    #expect(session.screen.contains(" 4–"))
    session.send(.mouse(MouseEvent(.doublePress, at: Point(x: 2, y: 3))))
    #expect(session.browser.place == before)
  }

  @Test func `in the palette a press selects, a double one runs, one beside it closes`() {
    var session = session(after: "<c-k>issue")
    let row = session.lines.firstIndex { $0.contains("next-issue") } ?? 0
    session.send(.mouse(MouseEvent(.press, at: Point(x: 30, y: row))))
    #expect(session.lines[row].contains("›"))
    session.send(.mouse(MouseEvent(.doublePress, at: Point(x: 30, y: row))))
    #expect(session.lines[1].contains("━ 期 2/3 "))
    session.press("<c-k>")
    session.send(.mouse(MouseEvent(.press, at: Point(x: 30, y: 0))))
    #expect(session.browser.layer == .none)
  }

  @Test(arguments: [(0, 0), (79, 23), (16, 5), (500, 500), (79, 0)])
  func `a press beside the panes does no harm`(x: Int, y: Int) {
    for kind in [MouseEvent.Kind.press, .doublePress, .drag, .release, .wheelUp, .wheelDown] {
      var session = session()
      let before = session.screen
      session.send(.mouse(MouseEvent(kind, at: Point(x: x, y: y))))
      #expect(session.screen == before)
    }
  }

  @Test func `a press in the text selects its point`() {
    var session = session(after: "<enter>j<enter>")
    session.send(.mouse(MouseEvent(.press, at: Point(x: 40, y: 10))))
    #expect(session.lines[1].contains("─ 提纲 5/8 "))
  }

  @Test(arguments: [
    ("", "/ 搜索", "/"), ("", "? 帮助", "┌─ 帮助"), ("", "Enter 打开", "━ 文章 1/3"),
    ("/能源<enter>", "Esc 取消筛选", "━ 期 1/3"), ("ll<enter>", "q 返回", "━ 提纲 1/11"),
  ])
  func `a key that the bottom line shows may be pressed there`(
    keys: String, hint: String, expected: String
  ) throws {
    var session = session(after: keys)
    let before = try #require(session.status.ranges(of: hint).first).lowerBound
    let x = String(session.status[..<before]).columns() + 1
    session.send(.mouse(MouseEvent(.press, at: Point(x: x, y: 23))))
    #expect(session.screen.contains(expected))
  }

  @Test func `the trail leads a step back`() {
    var session = session(after: "l<enter>")
    session.send(.mouse(MouseEvent(.press, at: Point(x: 4, y: 0))))
    #expect(session.lines[1].contains("━ 文章 1/3 "))
    session.send(.resized(Size(width: 44, height: 14)))
    session.send(.mouse(MouseEvent(.press, at: Point(x: 4, y: 0))))
    #expect(session.lines[1].contains("━ 期 1/3 "))
  }

  @Test(arguments: ["?", "e"])
  func `a press beside help or dialog closes it`(_ key: String) {
    var session = session(after: key)
    session.send(.mouse(MouseEvent(.press, at: Point(x: 40, y: 10))))
    #expect(session.browser.layer != .none)
    session.send(.mouse(MouseEvent(.press, at: Point(x: 0, y: 0))))
    #expect(session.browser.layer == .none)
  }

  @Test func `a notice stays while the button is let go, and a press on it means nothing`() {
    var session = session(after: "y")
    let notice = session.status
    session.send(.mouse(MouseEvent(.release, at: Point(x: 4, y: 23))))
    #expect(session.status == notice)
    session.send(.mouse(MouseEvent(.press, at: Point(x: 2, y: 23))))
    #expect(session.lines[1].contains("━ 期 1/3 ") && session.status != notice)
  }
}
