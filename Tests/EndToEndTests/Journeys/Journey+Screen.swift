import Foundation

extension Journey {
  /// What the screen shows now, without the blanks at its lines' ends.
  func screen() throws -> String { try tmux("capture-pane -p") }

  /// Where the cursor stands, as `column,row`; nil while it is hidden.
  func cursor() throws -> String? {
    let words = try tmux("display-message -p '#{cursor_flag} #{cursor_x},#{cursor_y}'").split {
      $0.isWhitespace
    }
    return words.first == "1" ? words.last.map(String.init) : nil
  }

  /// Waits until the screen shows all of some texts.
  func expect(_ texts: String...) async throws {
    try await wait(for: "shows \(texts)") {
      let screen = try screen()
      return texts.allSatisfy(screen.contains)
    }
  }

  /// Waits until the screen does not show a text any more.
  func expect(gone text: String) async throws {
    try await wait(for: "shows no \(text)") { try !screen().contains(text) }
  }

  /// Waits until the screen shows exactly what it showed before.
  func expect(again before: String) async throws {
    try await wait(for: "shows again what it showed") { try screen() == before }
  }

  /// Waits until the program left a file of that content.
  func expect(file name: String, toContain text: String) async throws {
    try await wait(for: "\(name) contains \(text)") {
      (try? read(name))?.contains(text) == true
    }
  }

  /// Asks again and again, for the screen comes when it comes; fails with the screen after a while.
  func wait(for what: String, until isTrue: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while try !isTrue() {
      guard ContinuousClock.now < deadline else {
        throw Failure(what: "never came: \(what)", screen: try screen())
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }
}
