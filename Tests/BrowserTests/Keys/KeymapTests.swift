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

  @Test(
    arguments: [
      ([:], "↑↓ 选择  v 换一种  Enter 只看这些  q 关闭"),
      (["next-facet": ["x"]], "↑↓ 选择  x 换一种  Enter 只看这些  q 关闭"),
      (["up": ["p"], "down": ["ctrl-n"]], "p Ctrl-N 选择  v 换一种  Enter 只看这些  q 关闭"),
      (["narrow-to-bar": []], "↑↓ 选择  v 换一种  q 关闭"),
      (["close-chart": ["x x", "f2"]], "↑↓ 选择  v 换一种  Enter 只看这些  xx 关闭"),
    ] as [([String: [KeyChord]], String)])
  func `a list names the keys that are bound`(_ bindings: [String: [KeyChord]], _ foot: String)
    throws
  {
    var keymap = Keymap.standard
    for (action, chords) in bindings { try keymap.bind(action, in: "charting", to: chords) }
    #expect(keymap.fitted(Language.chinese.wording.chartKeys, .chart) == foot)
  }

  @Test(arguments: Language.allCases)
  func `each entry at the foot of a list is known`(language: Language) {
    let wording = language.wording
    let feet: [(String, ListKeys)] = [
      (wording.chartKeys, .chart), (wording.findingKeys, .findings), (wording.pickerKeys, .picker),
      (wording.outputKeys, .output), (wording.dialogKeys, .dialog), (wording.marksKeys, .marks),
      (wording.basketKeys, .basket),
    ]
    for (foot, keys) in feet {
      #expect(foot.split(separator: "  ").count == keys.entries.count)
      for command in keys.entries.flatMap(\.commands) {
        #expect(command.entry.contexts.contains(keys.context), "\(command)")
      }
    }
  }

  @Test(
    arguments: [
      ("已加书签；M 一览", ["f2"], "已加书签；F2 一览"), ("bookmarked; M lists", ["f2"], "bookmarked; F2 lists"),
      ("没有日期；按 M 换一种", ["x"], "没有日期；按 x 换一种"), ("bookmarked; M lists", [], "bookmarked"),
      ("已加书签；M 一览", ["M"], "已加书签；M 一览"), ("无分号 M 一览", ["x"], "无分号 M 一览"),
    ] as [(String, [KeyChord], String)])
  func `a notice names the key that is bound`(
    _ notice: String, _ chords: [KeyChord], _ expected: String
  ) throws {
    let keymap = try bound("open-marks", to: chords)
    #expect(keymap.fitted(notice, naming: .keep(.openMarks), in: .browsing) == expected)
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
