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
    let (paths, theme) = try failingPolitely { () throws(Trouble) in
      (try pagePaths(among: self.paths), try chosenTheme())
    }
    let cache = LibraryCache(paths: paths, encoding: encoding)
    let opening = try failingPolitely { () throws(Trouble) in
      try Opening(paths: paths, encoding: encoding, cache: cache)
    }
    let mailbox = Mailbox()
    let librarian = Librarian(paths: paths, encoding: encoding, cache: cache, mailbox: mailbox)
    let status = try browse(opening, librarian, mailbox, theme: theme)
    if status != 0 { throw ExitCode(status) }
  }
}

extension Browsing {
  private func chosenTheme() throws(Trouble) -> Theme {
    guard let theme else { return .standard }
    return try jianyan.theme(named: theme)
  }

  /// From the opened screen to the closed one.
  private func browse(
    _ opening: Opening, _ librarian: Librarian, _ mailbox: Mailbox, theme: Theme
  ) throws -> Int32 {
    do throws(TerminalError) {
      let terminal = try Terminal()
      defer { terminal.close() }
      let isColorful = terminal.hasColors && environment("NO_COLOR") == nil
      let browser = Browser(
        catalogue: opening.catalogue, pages: opening.pages, loading: opening.loading,
        theme: isColorful ? theme : .monochrome, size: terminal.size,
        language: language.language)
      let errands = Errands(librarian: librarian, encoding: encoding, mailbox: mailbox)
      let loop = Loop(terminal: terminal, browser: browser, mailbox: mailbox, errands: errands)
      return loop.run { librarian.start(with: opening.catalogue) }
    } catch {
      complain(error)
      throw ExitCode.failure
    }
  }
}
