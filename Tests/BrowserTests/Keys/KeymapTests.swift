import Canvas
import Testing

@testable import Browser

@Suite struct KeymapTests {
  private func bound(_ action: String, to chords: [KeyChord]) throws -> Keymap {
    var keymap = Keymap.standard
    try keymap.bind(action, in: "browsing", to: chords)
    return keymap
  }

  @Test func `a binding replaces the built-in ones of its action`() throws {
    let keymap = try bound("export", to: ["x x", "f2"])
    #expect(keymap.meaning(of: "x x", in: .browsing) == .command(.act(.export)))
    #expect(keymap.meaning(of: "x", in: .browsing) == .beginning)
    #expect(keymap.meaning(of: "e", in: .browsing) == .nothing)
    #expect(keymap.chords(of: .act(.export), in: .browsing) == ["x x", "f2"])
  }

  @Test func `a binding takes its chord from the built-in one, in its context only`() throws {
    let keymap = try bound("export", to: ["j"])
    #expect(keymap.meaning(of: "j", in: .browsing) == .command(.act(.export)))
    #expect(keymap.chords(of: .move(.down), in: .browsing) == ["down"])
    #expect(keymap.meaning(of: "j", in: .helping) == .command(.move(.down)))
  }

  @Test(arguments: ["g", "g g g"] as [KeyChord])
  func `what begins or continues a bound chord takes its place`(_ chord: KeyChord) throws {
    let keymap = try bound("export", to: [chord])
    #expect(keymap.meaning(of: chord, in: .browsing) == .command(.act(.export)))
    #expect(keymap.chords(of: .move(.first), in: .browsing) == ["home"])
  }

  @Test func `an action may be bound to nothing`() throws {
    let keymap = try bound("quit", to: [])
    #expect(keymap.meaning(of: "Q", in: .browsing) == .nothing)
  }

  private static let mistakes: [(action: String, context: String, chord: KeyChord, code: String)] =
    [
      ("export", "reading", "x", "unknownContext"), ("exprot", "browsing", "x", "unknownAction"),
      ("delete-word", "browsing", "x", "unknownAction"), ("accept", "searching", "x", "isText"),
      ("copy", "browsing", "f5", "taken"), ("copy", "browsing", "f5 f5", "taken"),
    ]

  @Test(arguments: mistakes)
  func `a mistake is told and changes nothing`(
    action: String, context: String, chord: KeyChord, code: String
  ) throws {
    var keymap = try bound("export", to: ["f5"])
    let before = keymap
    let problem = #expect(throws: BindingProblem.self) {
      try keymap.bind(action, in: context, to: [chord])
    }
    #expect(problem.map { String(describing: $0).hasPrefix(code) } == true)
    #expect(keymap == before)
  }
}

@Suite struct ChordTests {
  @Test func `a chord waits for its continuation and is shown while it does`() {
    var session = Session(width: 80, height: 24)
    session.press("Gg")
    #expect(session.status.hasSuffix(" g"))
    session.press("g")
    #expect(session.lines[1].contains("期 1/3"))
    #expect(!session.status.hasSuffix(" g"))
  }

  @Test func `escape and keys that continue nothing end a chord and do nothing else`() {
    var session = Session(width: 80, height: 24)
    session.press("Gg<esc>")
    #expect(session.lines[1].contains("期 3/3"))
    session.press("gj")
    #expect(session.lines[1].contains("期 3/3"))
    #expect(session.status.contains("没有 gj 这个键"))
  }

  @Test func `escape and a character in one burst are told from alt by what is bound`() {
    var session = Session(width: 80, height: 24)
    session.press("/能源")
    session.press(.alt("G"))
    #expect(session.lines[1].contains("期 3/3"))
  }
}
