import ArgumentParser

struct BrowseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "browse",
      abstract: words(
        "Browse the pages; what jianyan does without a subcommand.", "浏览版面；不写子命令时就是它。"))
  }

  @OptionGroup var library: LibraryOptions

  @Option(
    help: help("A theme by its name, or a base16 .yaml file.", "主题的名字，或 base16 的 .yaml 文件。"),
    completion: .custom { _, _, _ in knownThemes() })
  var theme: String?

  @Option(
    help: help(
      "The interface's language, zh or en; as configured, or by locale, when left out.",
      "界面语言，zh 或 en；不写则按配置，或按系统区域。"))
  var language: LanguageChoice?

  @Flag(
    inversion: .prefixedNo,
    help: help("Open where the last session ended; as configured.", "从上次离开处打开；不写则按配置。"))
  var session: Bool?

  @Flag(
    help: help(
      "Plain mode for screen readers: no borders, the cursor on the selection.",
      "读屏模式：无边框，光标在所选处。"))
  var plain = false

  func run() throws {
    try Browsing(
      paths: library.paths, encoding: library.encoding?.encoding, theme: theme,
      language: language, session: session, isPlain: plain
    ).run()
  }
}
