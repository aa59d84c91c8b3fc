import Browser
import Canvas
import Catalogue
import Testing

@Suite struct ViewTests {
  @Test func `an outline folds to a level, and one node by itself`() {
    var session = Session()
    session.press("ll")
    #expect(session.lines[1].contains("提纲 1/11"))
    session.press("zM")
    #expect(session.lines[1].contains("提纲 1/3"))
    #expect(session.lines.contains { $0.contains("先把路修好") && $0.contains("建议 +3") })
    session.press("jza")
    #expect(session.lines[1].contains("提纲 2/5"))
    session.press("jza")
    #expect(session.lines[1].contains("提纲 2/3"))
    session.press("zR")
    #expect(session.lines[1].contains("/11"))
  }

  @Test func `a selected point whose section is folded gives way to the section`() {
    var session = Session()
    session.press("lljjjzM")
    #expect(session.lines[1].contains("提纲 1/3"))
  }

  @Test func `one pane takes the whole screen and gives it back`() {
    var session = Session(width: 120, height: 40)
    let before = session.lines
    session.press("lw")
    #expect(session.lines[1].hasPrefix("━ 文章 1/3 ─"))
    #expect(!session.screen.contains("│"))
    session.press("wh")
    #expect(session.lines == before)
  }

  @Test func `borders move by keys and stay within the screen`() {
    var session = Session(width: 120, height: 24)
    session.press("<s-right><s-right>")
    #expect(session.column(of: "┬", in: 1) == 28)
    session.press("200<s-right>")
    #expect(session.column(of: "┬", in: 1) == 98)
    session.press("200<s-left>")
    #expect(session.column(of: "┬", in: 1) == 10)
  }

  @Test func `a border follows the mouse until it is let go`() {
    var session = Session(width: 120, height: 24)
    session.send(.mouse(MouseEvent(.press, at: Point(x: 24, y: 9))))
    session.send(.mouse(MouseEvent(.drag, at: Point(x: 40, y: 9))))
    #expect(session.column(of: "┬", in: 1) == 40)
    session.send(.mouse(MouseEvent(.release, at: Point(x: 40, y: 9))))
    session.send(.mouse(MouseEvent(.drag, at: Point(x: 60, y: 9))))
    #expect(session.column(of: "┬", in: 1) == 40)
  }

  @Test(arguments: [
    (Groups.Key.newspaper, ["江湾日报", "青石周刊", "（未注明）"]),
    (.date, ["2024-03", "2024-04", "（未注明）"]),
    (.column, ["田野手记", "问与答", "（未注明）"]),
    (.person, ["石望", "陆小满", "江湾规划研究会"]),
  ])
  func `the first pane groups articles of all issues`(_ key: Groups.Key, _ names: [String]) throws {
    var session = Session(width: 120, height: 24)
    try session.group(by: key)
    for name in names { #expect(session.screen.contains(name)) }
  }

  @Test func `a group's articles stand in the second pane, and a search narrows both`() throws {
    var session = Session(width: 120, height: 24)
    try session.group(by: .newspaper)
    #expect(session.lines[1].contains("报纸 1/3"))
    #expect(session.lines[1].contains("文章 1/3"))
    session.press("j")
    #expect(session.lines[1].contains("文章 1/2"))
    #expect(session.screen.contains("小镇图书馆的能源账"))
    session.press("/能源<enter>")
    #expect(session.lines[1].contains("报纸 2/2"))
    session.press("k")
    #expect(session.lines[1].contains("文章 1/2"))
    session.press("<esc>")
    #expect(session.lines[1].contains("报纸 1/3"))
    session.press("V")
    #expect(session.lines[1].contains("期 1/3"))
  }

  @Test func `groups are asked for as the state wants them, and again when the library changes`()
    throws
  {
    var session = Session()
    session.press("v")
    #expect(session.browser.wantedGrouping == .newspaper)
    session.send(.grouped(try session.groups(by: .person)))
    #expect(session.browser.wantedGrouping == .newspaper)
    session.send(.grouped(try session.groups(by: .newspaper)))
    #expect(session.browser.wantedGrouping == nil)
    session.send(.catalogued(Catalogue(of: session.issues), kept: 0, nil))
    #expect(session.browser.wantedGrouping == .newspaper)
  }
}

extension Session {
  fileprivate func groups(by key: Groups.Key) throws -> Groups {
    try #require(Groups(browser.catalogue, by: key))
  }

  fileprivate mutating func group(by key: Groups.Key) throws {
    for _ in Groups.Key.allCases where browser.wantedGrouping != key { press("v") }
    send(.grouped(try groups(by: key)))
  }

  /// The column of the first such character in a line.
  fileprivate func column(of scalar: Unicode.Scalar, in row: Int) -> Int? {
    let canvas = browser.draw()
    return (0..<canvas.size.width).first { canvas[$0, row].scalar == scalar }
  }
}
