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
  var language: LanguageChoice?
  /// Whether to open where the last session ended; nil as configured.
  var session: Bool?
  /// Whether to begin in plain mode whatever is configured.
  var isPlain = false
  private let config = ConfigFile()

  init(
    paths: [String] = [], encoding: Encoding? = nil, theme: String? = nil,
    language: LanguageChoice? = nil, session: Bool? = nil, isPlain: Bool = false
  ) {
    self.paths = paths
    self.encoding = encoding
    self.theme = theme
    self.language = language
    self.session = session
    self.isPlain = isPlain
  }

  func run() throws {
    let mailbox = Mailbox()
    let keeping = Keeping(
      paths: paths, restoresSession: session ?? config.settings.restoresSession, mailbox: mailbox)
    let (paths, look) = try failingPolitely { () throws(Trouble) in
      let asked = self.paths.isEmpty ? keeping.paths : self.paths
      return (try pagePaths(among: asked), try chosenLook())
    }
    let cache = LibraryCache(paths: paths, encoding: encoding)
    let opening = try failingPolitely { () throws(Trouble) in
      try Opening(paths: paths, encoding: encoding, cache: cache)
    }
    let librarian = Librarian(paths: paths, encoding: encoding, cache: cache, mailbox: mailbox)
    let status = try browse(opening, librarian, keeping, mailbox, look)
    if status != 0 { throw ExitCode(status) }
  }
}

extension Browsing {
  private typealias Look = (theme: Theme, complaint: String?)

  /// A configured theme that is not there is no reason not to start.
  private func chosenLook() throws(Trouble) -> Look {
    var config = config
    let theme = try theme.map { name throws(Trouble) in try jianyan.theme(named: name) }
    let chosen = theme ?? config.theme()
    return (chosen, config.complaint(in: chosenLanguage))
  }

  private var settings: Settings {
    var settings = config.settings
    settings.isPlain = settings.isPlain || isPlain
    return settings
  }

  private var chosenLanguage: Language {
    (language ?? LanguageChoice(config.settings.language)).language
  }

  /// From the opened screen to the closed one.
  private func browse(
    _ opening: Opening, _ librarian: Librarian, _ keeping: Keeping, _ mailbox: Mailbox,
    _ look: Look
  ) throws -> Int32 {
    do throws(TerminalError) {
      let terminal = try Terminal()
      defer { terminal.close() }
      terminal.listenToMouse(config.settings.hasMouse)
      var browser = Browser(
        catalogue: opening.catalogue, pages: opening.pages, loading: opening.loading,
        theme: look.theme.fitted(to: Coloring(terminal)), size: terminal.size,
        language: chosenLanguage,
        settings: settings, complaint: look.complaint,
        desk: Desktop(folder: workingFolder(), firstEntry: Keeping.firstEntry()))
      _ = browser.update(.measured(terminal.ambiguous))
      let errands = Errands(librarian: librarian, encoding: encoding, mailbox: mailbox)
      let loop = Loop(
        terminal: terminal, browser: browser, mailbox: mailbox, errands: errands, keeping: keeping,
        editor: Editor(config.settings.editor))
      return loop.run { librarian.start(with: opening.catalogue) }
    } catch {
      complain(error.complaint)
      throw ExitCode.failure
    }
  }
}
