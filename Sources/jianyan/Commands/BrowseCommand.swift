import ArgumentParser
import Themes

struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse the pages; what jianyan does without a subcommand.")

  @OptionGroup var library: LibraryOptions

  @Option(help: "A theme by its name, or a base16 .yaml file.")
  var theme: String?

  @Option(help: "The interface's language, zh or en; by locale when left out.")
  var language: LanguageChoice?

  func run() throws {
    let chosen = try theme.map { name in
      try failingPolitely { () throws(Trouble) in try jianyan.theme(named: name) }
    }
    let status = try Browsing(
      library: try library.loadQuietly(), theme: chosen ?? .standard,
      language: language ?? .byLocale
    ).run()
    if status != 0 { throw ExitCode(status) }
  }
}
