import ArgumentParser
import Browser
import Gazette
import Terminal
import Themes

/// What the reader asked to browse, and how it shall look.
struct Browsing {
  var paths: [String] = []
  var encoding: Encoding?
  var theme: String?
  var language = LanguageChoice.byLocale

  func run() throws {
    let (library, theme) = try failingPolitely { () throws(Trouble) in
      (try Library(paths: paths, encoding: encoding), try chosenTheme())
    }
    let status = try browse(library, theme: theme)
    for trouble in library.troubles { complain(trouble) }
    if status != 0 { throw ExitCode(status) }
  }
}

extension Browsing {
  private func chosenTheme() throws(Trouble) -> Theme {
    guard let theme else { return .standard }
    return try jianyan.theme(named: theme)
  }

  /// From the opened screen to the closed one.
  private func browse(_ library: Library, theme: Theme) throws -> Int32 {
    do throws(TerminalError) {
      let terminal = try Terminal()
      defer { terminal.close() }
      let isColorful = terminal.hasColors && environment("NO_COLOR") == nil
      let browser = Browser(
        issues: library.issues, theme: isColorful ? theme : .monochrome, size: terminal.size,
        language: language.language)
      let loop = Loop(
        terminal: terminal, browser: browser, issues: library.issues, encoding: encoding)
      return loop.run()
    } catch {
      complain(error)
      throw ExitCode.failure
    }
  }
}
