import ArgumentParser
import Glibc
import Themes

@main
struct Jianyan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jianyan",
    abstract: "Browse Chinese newspaper pages and the proposals in them.",
    discussion: """
      Without a subcommand jianyan opens the browser; the others print for scripts. \
      A PATH is a file, a folder, or - for standard input; without one the sample pages are read. \
      Articles are counted from 1, over all paths, as `jianyan list` numbers them.
      """,
    subcommands: [
      BrowseCommand.self, ParseCommand.self, ListCommand.self, ShowCommand.self,
      OutlineCommand.self, SearchCommand.self, ExportCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  /// A reader of our output that has seen enough closes the pipe; that is no reason to die of it.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    guard CommandLine.arguments.count > 1 else { browseSamples() }
    main(nil)
  }

  /// The bare command has nothing to parse; without the parser it is on the screen 2 ms earlier.
  private static func browseSamples() -> Never {
    do {
      let library = try failingPolitely { () throws(Trouble) in
        try Library(paths: [], encoding: nil)
      }
      let browsing = Browsing(library: library, theme: .standard, language: .byLocale)
      exit(withError: ExitCode(try browsing.run()))
    } catch {
      exit(withError: error)
    }
  }
}
