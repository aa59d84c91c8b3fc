import Browser
import Canvas
import Terminal

/// What the likeliest keys would do if they came next, worked out while the reader looks at the
/// screen, down to the bytes that would be sent.
///
/// `Browser.update` depends on nothing but the state and the event, so an outcome holds until anything
/// else happens; then all of them are dropped. Who holds a key down, or goes to and fro, finds each
/// screen ready.
struct Foresight {
  struct Outcome {
    let key: Key
    let browser: Browser
    let effects: [Effect]
    let drawn: DrawnRows
    let frame: Terminal.Frame
  }

  private var outcomes: [Outcome] = []
  /// True once something has happened since they were worked out.
  ///
  /// They are let go of when the screen stands, for that takes as long as a tenth of a key.
  private var isPast = false
  /// The keys pressed last, each once, the latest first.
  private var latest: [Key] = []

  /// As many are kept in mind as a reader uses by turns.
  private static let keyCount = 3

  /// Notes a key that was pressed and tells its outcome where that is known; then none holds any more.
  mutating func take(_ key: Key) -> Outcome? {
    latest = ([key] + latest.filter { $0 != key }.prefix(Foresight.keyCount - 1))
    defer { isPast = true }
    return isPast ? nil : outcomes.first { $0.key == key }
  }

  /// Notes that something else has happened.
  mutating func forget() {
    isPast = true
  }

  /// True where `look` would find something to do.
  func isWanted(from browser: Browser) -> Bool {
    browser.isAtRest && !unforeseen(from: browser).isEmpty
  }

  /// Works out what is not known yet, until something waits to be answered.
  mutating func look(
    from browser: Browser, _ drawn: DrawnRows, on terminal: Terminal, until isCalled: () -> Bool
  ) {
    guard browser.isAtRest else { return }
    let keys = unforeseen(from: browser)
    if isPast { outcomes = [] }
    isPast = false
    for key in keys where !isCalled() {
      var (browser, drawn) = (browser, drawn)
      let effects = browser.update(.key(key))
      let frame = terminal.frame(of: browser.draw(reusing: &drawn))
      outcomes.append(
        Outcome(key: key, browser: browser, effects: effects, drawn: drawn, frame: frame))
    }
  }

  private func unforeseen(from browser: Browser) -> [Key] {
    browser.likelyKeys(after: latest).filter { key in
      isPast || !outcomes.contains { $0.key == key }
    }
  }
}
