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
  private let config = ConfigFile()

  init(
    paths: [String] = [], encoding: Encoding? = nil, theme: String? = nil,
    language: LanguageChoice? = nil
  ) {
    self.paths = paths
    self.encoding = encoding
    self.theme = theme
    self.language = language
  }

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
    if let theme { return try jianyan.theme(named: theme) }
    guard config.settings.theme != Theme.standard.name else { return .standard }
    return try jianyan.theme(named: config.settings.theme)
  }

  private var chosenLanguage: Language {
    (language ?? LanguageChoice(config.settings.language)).language
  }

  /// From the opened screen to the closed one.
  private func browse(_ library: Library, theme: Theme) throws -> Int32 {
    do throws(TerminalError) {
      let terminal = try Terminal()
      defer { terminal.close() }
      terminal.listenToMouse(config.settings.hasMouse)
      let isColorful = terminal.hasColors && environment("NO_COLOR") == nil
      let browser = Browser(
        issues: library.issues, theme: isColorful ? theme : .monochrome, size: terminal.size,
        language: chosenLanguage, settings: config.settings,
        complaint: config.complaint(in: chosenLanguage))
      let loop = Loop(
        terminal: terminal, browser: browser, issues: library.issues, encoding: encoding)
      return loop.run()
    } catch {
      complain(error)
      throw ExitCode.failure
    }
  }
}
