import ArgumentParser
import Browser
import Terminal
import Themes

/// A session at the terminal, from the opened screen to the closed one.
struct Browsing {
  let library: Library
  let theme: Theme
  let language: LanguageChoice

  /// The exit status; what was passed over in folders is told when the screen is closed.
  func run() throws -> Int32 {
    let status = try browse()
    for trouble in library.troubles { complain(trouble) }
    return status
  }

  private func browse() throws -> Int32 {
    do throws(TerminalError) {
      let terminal = try Terminal()
      defer { terminal.close() }
      let isColorful = terminal.hasColors && environment("NO_COLOR") == nil
      let browser = Browser(
        issues: library.issues, theme: isColorful ? theme : .monochrome, size: terminal.size,
        language: language.language)
      return Loop(terminal: terminal, browser: browser, issues: library.issues).run()
    } catch {
      complain(error)
      throw ExitCode.failure
    }
  }
}
