import Browser
import Export
import Gazette
import Testing

@Suite struct OutTests {
  @Test(arguments: [("o", 1), ("lljo", 2), ("l<enter>jjjjjo", 2)])
  func `the source opens at the line of what is selected`(keys: String, line: Int) {
    var issues = SampleLibrary.issues
    for index in issues[0].articles[0].paragraphs.indices {
      issues[0].articles[0].paragraphs[index].line = index + 1
    }
    var session = Session(height: 12, issues: issues)
    session.press(keys)
    #expect(session.effects.last == .openSource(path: "pages/jiangwan.txt", line: line))
  }

  @Test func `a node is piped to a command as text`() {
    var session = Session()
    session.press("llj|wc -l<enter>")
    let extract = Extract(
      issue: SampleLibrary.issues[0], article: 0, scope: .node(OutlinePath([0, 0])))
    let text = render(extract, as: .text)
    #expect(session.effects.first == .pipe(text, to: "wc -l", onTerminal: false))
    #expect(session.status == " 正在运行 wc -l")
    session.send(.piped(CommandOutput(command: "wc -l", text: "5\n\u{4E00}\n", status: 0)))
    #expect(session.lines[0].contains("| wc -l  1–2/2"))
    #expect(session.lines[2].hasPrefix("│ 一 "))
    session.press("q")
    #expect(session.lines[1].contains("提纲"))
  }

  @Test(arguments: [
    ("!less", Effect.pipe("", to: "less", onTerminal: true)),
    ("a | b", .pipe("", to: "a | b", onTerminal: false)),
  ])
  func `a command behind an exclamation mark has the terminal`(line: String, effect: Effect) {
    var session = Session()
    session.press("ll|" + line + "<enter>")
    guard case .pipe(_, let command, let onTerminal)? = session.effects.first,
      case .pipe(_, command, onTerminal) = effect
    else {
      Testing.Issue.record("\(session.effects)")
      return
    }
  }

  @Test func `a past command comes back in the line`() {
    var session = Session()
    session.press("ll|wc<enter>|<up>")
    #expect(session.status.contains("交给命令（! 开头占用终端）：wc"))
  }

  @Test func `a silent command is told in the status line`() {
    var session = Session()
    session.send(.piped(CommandOutput(command: "false", text: "", status: 1)))
    #expect(session.status == " false：退出码 1")
  }

  @Test func `output does not throw away what the reader does meanwhile`() {
    var session = Session()
    session.press("/能源")
    session.send(.piped(CommandOutput(command: "ls", text: "a", status: 0)))
    #expect(session.status.hasPrefix("/能源"))
  }

  @Test func `the export shows what will be written`() {
    var session = Session()
    session.press("lle")
    #expect(session.screen.contains("预览 1–"))
    #expect(session.screen.contains("│ # 让山里的茶叶走出山门"))
    session.press("j<right>")
    #expect(session.screen.contains("│ <?xml version="))
    session.press("<pgdn>")
    #expect(!session.screen.contains("│ <?xml version="))
  }

  @Test(arguments: [(1, 1), (20, 5), (80, 24), (300, 100)])
  func `the dialog and the output fit every screen`(width: Int, height: Int) {
    var session = Session(width: width, height: height)
    session.press("llejj")
    #expect(session.lines.count == height)
    session.press("<esc>")
    session.send(.piped(CommandOutput(command: "x", text: "a\nb\n一二三", status: 0)))
    #expect(session.lines.count == height)
  }
}
