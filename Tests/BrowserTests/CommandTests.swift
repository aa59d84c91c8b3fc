import Canvas
import Testing

@testable import Browser

@Suite struct CommandTests {
  @Test(arguments: Context.allCases)
  func `no key has two commands in one context`(_ context: Context) {
    let keys = Command.allCases.filter { $0.entry.contexts.contains(context) }
      .flatMap(\.entry.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: [Context.searching, .naming])
  func `no character is a command where text is typed`(_ context: Context) {
    for command in Command.allCases where command.entry.contexts.contains(context) {
      for key in command.entry.keys {
        if case .character = key { Issue.record("\(command) takes \(key.name)") }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every command is explained once in the help`(_ language: Language) {
    let page = HelpPage(size: Size(width: 80, height: 24), language: language)
    for command in Command.allCases {
      let summary = command.entry.summary(in: language)
      #expect(!summary.isEmpty && !command.entry.keys.isEmpty)
      let line = HelpPage.Line.command(keys: command.entry.keyNames, summary: summary)
      #expect(page.lines.count { $0 == line } == 1)
    }
  }
}
