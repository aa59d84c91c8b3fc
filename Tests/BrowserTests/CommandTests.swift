import Canvas
import Testing

@testable import Browser

@Suite struct CommandTests {
  @Test func `every command has a name of its own`() {
    #expect(Set(Command.allCases.map(\.name)).count == Command.allCases.count)
    #expect(Command.move(.nextPane).name == "next-pane")
  }

  @Test(arguments: Context.allCases)
  func `no chord has two commands in a context or begins another`(_ context: Context) {
    let chords = Command.allCases.filter { $0.entry.contexts.contains(context) }
      .flatMap(\.entry.chords)
    #expect(Set(chords).count == chords.count)
    #expect(Set(chords).isDisjoint(with: chords.flatMap(\.beginnings)))
  }

  @Test func `every chord of the tables can be read`() {
    for command in Command.allCases {
      for chord in command.entry.chords {
        #expect(!chord.keys.isEmpty, "\(command)")
        #expect(KeyChord(chord.description) == chord)
      }
    }
  }

  @Test(arguments: Context.allCases.filter(\.takesText))
  func `no character is a command where text is typed`(_ context: Context) {
    for command in Command.allCases where command.entry.contexts.contains(context) {
      for chord in command.entry.chords {
        if case .character = chord.keys[0] { Issue.record("\(command) takes \(chord)") }
      }
    }
  }

  @Test(arguments: Language.allCases, Context.allCases)
  func `every command is explained once in the help`(_ language: Language, _ home: Context) {
    let page = HelpPage(
      HelpView(home: home), size: Size(width: 80, height: 24), language: language,
      keymap: .standard)
    for command in Command.allCases {
      let summary = command.entry.summary(in: language)
      #expect(!summary.isEmpty && !command.entry.chords.isEmpty)
    }
    let commands = page.lines.filter {
      if case .command = $0 { true } else { false }
    }
    #expect(commands.count == Command.allCases.count)
  }
}
