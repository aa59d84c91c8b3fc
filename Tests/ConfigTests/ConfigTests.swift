import Browser
import Config
import Testing

@Suite struct ConfigTests {
  @Test func `settings and keys are taken`() {
    let config = Config(
      yaml: """
        # how I like it
        mouse: off
        ambiguous-width: 2
        issues-width: auto
        articles-width: 40
        editor: "vim +%line"
        pipes: [wc -m, "tee notes.txt"]
        keys:
          browsing:
            export: x x
            quit: ~
            next-pane: [tab, ctrl-n]
        """)
    #expect(config.problems == [])
    var expected = Settings()
    expected.hasMouse = false
    expected.ambiguousWidth = .two
    expected.articlesWidth = 40
    expected.editor = "vim +%line"
    expected.pipes = ["wc -m", "tee notes.txt"]
    #expect(throws: Never.self) {
      try expected.keymap.bind("export", in: "browsing", to: ["x x"])
      try expected.keymap.bind("quit", in: "browsing", to: [])
      try expected.keymap.bind("next-pane", in: "browsing", to: ["tab", "ctrl-n"])
    }
    #expect(config.settings == expected)
  }

  @Test func `the lines of settings are known, for a value may name what is not there`() {
    let config = Config(yaml: "# mine\nmouse: off\n\ntheme: nosuch\nborders: wavy\n")
    #expect(config.lines == ["mouse": 2, "theme": 4])
  }

  private static let mistakes: [(yaml: String, line: Int, message: String)] = [
    ("mouse: maybe", 1, "mouse: expected true or false, found “maybe”"),
    ("\n\nborders: wavy", 3, "borders: expected unicode or ascii, found “wavy”"),
    ("longest-line: 5", 1, "longest-line: expected a number from 20 to 400, found “5”"),
    ("issues-width: wide", 1, "expected a number from 8 to 200 or auto"),
    ("mouse: [on, off]", 1, "found “on, off”"),
    ("# a\nmuose: off", 2, "expected a setting (mouse?), found “muose”"),
    ("colour: red", 1, "expected a setting, found “colour”"),
    ("theme: \"dark", 1, "expected YAML"), ("just words", 1, "expected an entry"),
    ("keys: j", 1, "expected contexts"), ("keys:\n  browsing: j", 2, "expected actions"),
    ("keys:\n  browsing:\n    export: {}", 3, "expected a key"),
    ("keys:\n  browsing:\n    exprot: e", 3, "(export?), found “exprot”"),
    ("keys:\n  reading:\n    export: e", 3, "expected browsing, "),
    ("keys:\n  browsing:\n    export: hyper-e", 3, "found “hyper-e”"),
    ("keys:\n  searching:\n    accept: x", 3, "“x” is text here"),
    ("keys:\n  browsing:\n    export: x\n    copy: x x", 4, "in the way of export"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told by its line, and the rest applies`(
    yaml: String, line: Int, message: String
  ) throws {
    let config = Config(yaml: yaml + "\nsession: off\n")
    let problem = try #require(config.problems.first)
    #expect(config.problems.count == 1)
    #expect(problem.line == line)
    #expect(problem.message(in: .english).hasPrefix("line \(line): "))
    #expect(problem.message(in: .english).contains(message))
    #expect(problem.message(in: .chinese).hasPrefix("第 \(line) 行："))
    #expect(!config.settings.restoresSession)
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "\u{FEFF}mouse: true\r\n", "{}"])
  func `an empty configuration changes nothing`(_ yaml: String) {
    #expect(Config(yaml: yaml).settings == Settings())
  }

  @Test(arguments: [
    "", "mouse: off\ntheme: 'a \"b\" \\ c'\npipes: [wc -m, 'x: y']",
    "keys:\n  browsing:\n    export: y\n    copy: e\n    down: ~\n    first: g",
  ])
  func `what is printed reads back to the same`(_ yaml: String) {
    let settings = Config(yaml: yaml).settings
    for language in Language.allCases {
      let text = configText(settings, language: language)
      let again = Config(yaml: text)
      #expect(again.problems == [])
      #expect(configText(again.settings, language: language) == text)
      #expect(again.settings.theme == settings.theme && again.settings.pipes == settings.pipes)
    }
  }

  @Test func `every setting is printed with what it takes`() {
    let text = configText(Settings(), language: .english)
    #expect(text.contains("# use the mouse [true | false]\nmouse: true\n"))
    #expect(text.contains("\n    # down a line\n    down: [\"j\", \"down\"]\n"))
    for setting in Setting.all {
      #expect(text.contains("\n\(setting.name): ") || setting.name == "theme")
    }
  }
}
