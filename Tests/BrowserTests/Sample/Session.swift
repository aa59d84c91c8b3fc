import Browser
import Canvas
import Gazette
import Search
import Themes

/// A browser at work: keys go in by name, searches are answered at once, other effects are kept.
struct Session {
  var browser: Browser
  var effects: [Effect] = []
  var answersSearches = true
  let issues: [Issue]

  init(
    width: Int = 80, height: Int = 24, issues: [Issue] = SampleLibrary.issues,
    theme: Theme = .plain, language: Language = .chinese
  ) {
    self.issues = issues
    browser = Browser(
      issues: issues, theme: theme, size: Size(width: width, height: height), language: language)
  }

  /// Presses keys; each character is a key, names stand in angle brackets: `"jj<enter>/能源<esc>"`.
  mutating func press(_ script: String) {
    var rest = script[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        press(Session.key(named: String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        rest.removeFirst()
        press(.character(first))
      }
    }
  }

  mutating func press(_ key: Key) { send(.key(key)) }

  mutating func send(_ event: Event) {
    for effect in browser.update(event) {
      effects.append(effect)
      guard answersSearches, case .search(let query) = effect else { continue }
      _ = browser.update(.found(naiveResult(query, in: issues)))
    }
  }

  /// What happened since this was asked last.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  var screen: String { lines.joined(separator: "\n") }
  var lines: [String] { browser.draw().lines }
  var status: String { lines.last ?? "" }

  private static func key(named name: String) -> Key {
    let names: [String: Key] = [
      "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "back": .backspace,
      "del": .delete, "up": .up, "down": .down, "left": .left, "right": .right, "pgdn": .pageDown,
      "pgup": .pageUp, "home": .home, "end": .end,
    ]
    if let key = names[name] { return key }
    if name.hasPrefix("a-") { return .alt(name.last ?? "?") }
    precondition(name.hasPrefix("c-"), "no key is called \(name)")
    return .control(name.last ?? "?")
  }
}

extension Theme {
  /// No colours, so that screens show what is told without them.
  static let plain = Theme(
    name: "plain",
    styles: [
      .selection: Style(attributes: .reverse), .match: Style(attributes: .underline),
      .passage: Style(attributes: .bold), .inactiveSelection: Style(attributes: .bold),
    ])
}
