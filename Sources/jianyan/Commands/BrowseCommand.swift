import ArgumentParser

struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse the pages; what jianyan does without a subcommand.")

  @OptionGroup var library: LibraryOptions

  @Option(
    help: "A theme by its name, or a base16 .yaml file.",
    completion: .custom { _, _, _ in knownThemes() })
  var theme: String?

  @Option(help: "The interface's language, zh or en; as configured, or by locale, when left out.")
  var language: LanguageChoice?

  @Flag(inversion: .prefixedNo, help: "Open where the last session ended; as configured.")
  var session: Bool?

  func run() throws {
    try Browsing(
      paths: library.paths, encoding: library.encoding?.encoding, theme: theme,
      language: language, session: session
    ).run()
  }
}
