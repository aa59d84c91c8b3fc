import Canvas
import Catalogue
import Testing
import Themes

@testable import Browser

@Suite struct OrderTests {
  private static let lines: [(text: String, order: Order)] = [
    ("", .nothing), ("  ", .nothing), ("next-pane", .command(.move(.nextPane), nil)),
    (" down 5 ", .command(.move(.down), 5)), ("q", .command(.act(.quit), nil)),
    ("export", .command(.act(.export), nil)), ("export a b.md", .export("a b.md")),
    ("theme newsprint", .theme("newsprint")), ("language en", .language("en")),
    ("12", .goTo(12)), ("goto 3", .goTo(3)),
    ("goto x", .lacking(.goto)), ("set mouse off", .set("mouse", "off")),
    ("set mouse", .show("mouse")),
    ("set", .lacking(.set)), ("theme ", .lacking(.theme)), ("fly", .unknown("fly")),
    ("accept", .unknown("accept")),
  ]

  @Test(arguments: lines)
  func `a line is understood`(text: String, order: Order) {
    #expect(Order(text) == order)
  }
}

@Suite struct CompleterTests {
  private static let stems: [(text: String, first: String?)] = [
    ("next-p", "next-pane"), ("pane", "next-pane"), ("xyz", nil), ("theme n", "theme newsprint"),
    ("theme ", "theme dark"), ("language ", "language zh"), ("set mo", "set mouse"),
    ("set mouse ", "set mouse true"), ("set borders a", "set borders ascii"),
    ("set longest-line ", nil), ("export x", nil), ("next-pane x", nil),
  ]

  @Test(arguments: stems)
  func `the first candidate is the likeliest`(text: String, first: String?) {
    let completer = Completer(themes: ["dark", "newsprint"], language: .english)
    #expect(completer.candidates(for: text).first?.line == first)
  }
}

@Suite struct CommandLineTests {
  private func session(after script: String, language: Language = .chinese) -> Session {
    var session = Session(width: 80, height: 24, language: language)
    session.press(script)
    return session
  }

  @Test func `candidates stand above the line and Tab takes one after the other`() {
    var session = session(after: ":next")
    #expect(session.status == ":next")
    #expect(session.browser.draw().cursor == Point(x: 5, y: 23))
    let choices = session.lines.suffix(6).dropLast().map { $0.prefix { $0 != "│" } }
    #expect(
      choices.map { $0.split(separator: " ").first } == [
        "next-article", "next-grouping", "next-issue", "next-match", "next-pane",
      ])
    session.press("<tab><tab><tab>")
    #expect(session.status == ":next-issue")
    #expect(session.lines[20].hasPrefix("›next-issue"))
    session.press("<backtab><backtab><backtab>")
    #expect(session.status == ":next")
    session.press("<backtab><enter>")
    #expect(session.lines[1].contains("━ 文章 1/3 "))
  }

  @Test(arguments: [
    (":th<tab>", "theme ", "newsprint"), (":th<tab>ne<tab>", "theme newsprint", "newsprint"),
    (":set hang<tab>", "set hanging-marks ", "true"), (":goto<tab>", "goto ", ""),
    (":next-iss<tab>", "next-issue", "next-issue"),
  ])
  func `the only candidate is taken, and the line goes on to what stands behind it`(
    keys: String, line: String, candidate: String
  ) {
    var session = session(after: ":")
    session.send(.themesListed(["ink", "newsprint"]))
    session.press("<esc>" + keys)
    #expect(session.browser.commandText == line)
    #expect(candidate.isEmpty || session.screen.contains(candidate))
  }

  @Test func `older lines come back, and the unfinished one behind them`() {
    var session = session(after: ":next-issue<enter>:previous-issue<enter>:fin<up>")
    #expect(session.status == ":previous-issue")
    session.press("<up><up>")
    #expect(session.status == ":next-issue")
    session.press("<down><down>")
    #expect(session.status == ":fin")
    session.press("<esc>")
    #expect(session.lines[1].contains("━ 期 1/3 "))
  }

  private static let places: [(line: String, title: String)] = [
    ("4", "─ 期 2/2 ───────┬━ 文章 1/1 "), ("goto 2", "─ 期 1/2 ───────┬━ 文章 2/2 "),
    ("999", "─ 期 3/3 "),
  ]

  @Test(arguments: places)
  func `an article is called by its number over all issues`(line: String, title: String) {
    var session = session(after: "/能源<enter>:\(line)<enter>")
    #expect(session.lines[1].contains(title))
    session.press("<c-o>")
    #expect(session.lines[1].contains("━ 期 1/"))
  }

  private static let mistakes: [(line: String, said: String)] = [
    (":fly", "没有命令 fly"), (":set", "set SETTING [VALUE]"), (":set fly 1", "没有设置 fly"),
    (":set mouse perhaps", "mouse 应为：true 或 false"), (":set mouse", "mouse: true"),
    (":set longest-line 3", "应为：20 到 400 的数"), (":language latin", "auto 或 zh 或 en"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told in the bottom line`(line: String, said: String) {
    #expect(session(after: line + "<enter>").status.contains(said))
  }

  @Test func `settings are changed, and the world outside is told`() {
    var session = session(after: ":set mouse off<enter>")
    var expected = Settings()
    expected.hasMouse = false
    #expect(session.takeEffects() == [.listThemes, .adopt(expected)])
    #expect(session.status.contains("mouse: false"))
    session.press(":language en<enter>")
    #expect(session.lines[1].hasPrefix("━ Issues 1/3 "))
  }

  @Test func `a theme is asked for by its name and worn when it comes`() {
    var session = session(after: ":theme newsprint<enter>")
    #expect(session.takeEffects() == [.listThemes, .wear("newsprint")])
    session.send(.dressed(.monochrome))
    #expect(session.browser.theme == .monochrome)
    session.send(
      .themeRefused(Complaint(chinese: "没有主题“newsprint”", english: "no theme “newsprint”")))
    #expect(session.status.contains("没有主题"))
  }

  @Test(arguments: [("a.opml", "opml"), ("a b.json", "json"), ("a", "markdown")])
  func `a file is exported in the format of its ending`(path: String, format: String) throws {
    var session = session(after: "l:export \(path)<enter>")
    guard case .save(_, let written, let file, false)? = session.takeEffects().last else {
      throw Failure()
    }
    #expect(file == path && String(describing: written) == format)
    session.send(.saveRefused(path: path, .exists))
    #expect(session.screen.contains("文件已存在"))
  }

  struct Failure: Error {}

  @Test(arguments: [":", "/", "l:export x", "<c-k>", "le<down><down><down>", "lT"])
  func `pasted text is text and never a command`(script: String) {
    var session = session(after: script)
    _ = session.takeEffects()
    session.send(.pasted("qQ:quit\n\u{1B}\u{3}yes"))
    #expect(session.screen.contains("qQ:quit yes"))
    #expect(!session.effects.contains(.quit))
  }

  @Test func `a paste over the panes does nothing`() {
    var session = session(after: "")
    let before = session.screen
    session.send(.pasted("jjQ\n"))
    #expect(session.screen == before && session.effects.isEmpty)
  }
}

extension Browser {
  fileprivate var commandText: String? {
    guard case .command(let line) = layer else { return nil }
    return line.line.text
  }
}
