import Foundation

extension Journey {
  /// What the screen shows now, without the blanks at its lines' ends.
  func screen() throws -> String { try tmux("capture-pane -p") }

  /// What the screen shows when the program has done all that was asked of it.
  ///
  /// That is so when it sleeps, has used no time since the last look, and three looks see the same:
  /// between two of them tmux has taken in what was written before the first.
  func settledScreen() async throws -> String {
    var last: (state: ProcessState?, screen: String) = (nil, "")
    var equal = 0
    try await wait(for: "comes to rest") {
      let now = (state: try process(), screen: try screen())
      equal = now == last && now.state?.isAsleep != false ? equal + 1 : 0
      last = now
      return equal == 2
    }
    return last.screen
  }

  /// The state of the program that `browse` started last; nil when it is gone.
  func process() throws -> ProcessState? {
    Int32(try read("pid").dropLast()).flatMap(ProcessState.init(of:))
  }

  /// Waits until the keys are for the program again, which the shell sees to after it has said so.
  func expectForeground() async throws {
    try await wait(for: "the program has the terminal") {
      try process().map { $0.isForeground && $0.isAsleep } == true
    }
  }

  /// Where the cursor stands, as `column,row`; nil while it is hidden.
  func cursor() throws -> String? {
    let words = try tmux("display-message -p '#{cursor_flag} #{cursor_x},#{cursor_y}'").split {
      $0.isWhitespace
    }
    return words.first == "1" ? words.last.map(String.init) : nil
  }

  /// Waits until the cursor stands somewhere, as `cursor` tells it; nil for hidden.
  func expect(cursor place: String?) async throws {
    try await wait(for: "the cursor stands at \(place ?? "no place")") { try cursor() == place }
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

  /// Asks again and again, for the screen comes when it comes, however busy the machine is; fails
  /// with the screen when it does not come at all.
  func wait(for what: String, until isTrue: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + Self.patience
    while try !isTrue() {
      guard ContinuousClock.now < deadline else {
        throw Failure(what: "never came: \(what); the screen:", screen: try screen())
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Nothing takes that long; who waits in vain may wait.
  private static let patience = Duration.seconds(90)
}
