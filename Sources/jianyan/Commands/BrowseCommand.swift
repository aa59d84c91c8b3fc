import ArgumentParser
import Browser
import Terminal
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
    let library = try library.loadQuietly()
    let status = try browse(library, theme: chosen ?? .standard)
    for trouble in library.troubles { complain(trouble) }
    if status != 0 { throw ExitCode(status) }
  }

  /// From the opened screen to the closed one.
  private func browse(_ library: Library, theme: Theme) throws -> Int32 {
    do throws(TerminalError) {
      let terminal = try Terminal()
      defer { terminal.close() }
      let isColorful = terminal.hasColors && environment("NO_COLOR") == nil
      let browser = Browser(
        issues: library.issues, theme: isColorful ? theme : .monochrome, size: terminal.size,
        language: (language ?? .byLocale).language)
      let loop = Loop(terminal: terminal, browser: browser, issues: library.issues)
      return loop.run()
    } catch {
      complain(error)
      throw ExitCode.failure
    }
  }
}
