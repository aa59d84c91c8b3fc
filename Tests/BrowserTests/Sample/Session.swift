import Browser
import Canvas
import Catalogue
import DeskModel
import Gazette
import Search
import Themes

/// A browser at work: keys go in by name, searches are answered at once, other effects are kept.
struct Session {
  var browser: Browser
  var effects: [Effect] = []
  var answersSearches = true
  /// What the file of the desk holds.
  var desk = SampleDesk()
  var answersDesk = true
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
    obey(browser.update(event))
    if let wish = browser.wantedCounts {
      let articles = wish.result?.articles ?? NumberSet(0..<wish.articleCount)
      let counts = browser.catalogue.counts(of: articles, by: wish.facet) ?? []
      _ = browser.update(.counted(counts, for: wish))
    }
    if answersSearches, let wish = browser.wantedOrdering {
      _ = browser.update(.ordered(naiveOrdering(wish, in: issues)))
    }
  }

  mutating func obey(_ new: [Effect]) {
    for effect in new {
      if !effect.keepsOnlyLines { effects.append(effect) }
      if answersSearches, case .search(let query) = effect {
        _ = browser.update(.found(naiveResult(query, in: issues)))
      }
      guard case .keep(let changes, let turn) = effect else { continue }
      for change in changes { _ = desk.contents.apply(change) }
      guard answersDesk, let turn else { continue }
      _ = browser.update(.desk(desk.contents, turn: turn))
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
      "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "s-left": .shiftLeft,
      "s-right": .shiftRight, "back": .backspace,
      "del": .delete, "up": .up, "down": .down, "left": .left, "right": .right, "pgdn": .pageDown,
      "pgup": .pageUp, "home": .home, "end": .end,
    ]
    if let key = names[name] { return key }
    if name.hasPrefix("a-") { return .alt(name.last ?? "?") }
    precondition(name.hasPrefix("c-"), "no key is called \(name)")
    return .control(name.last ?? "?")
  }
}

extension Effect {
  /// True for the lines that were typed, which few tests are about.
  fileprivate var keepsOnlyLines: Bool {
    guard case .keep(let changes, _) = self, !changes.isEmpty else { return false }
    return changes.allSatisfy { change in
      guard case .line = change else { return false }
      return true
    }
  }
}

extension Theme {
  /// No colours, so that screens show what is told without them.
  static let plain = Theme(
    name: "plain",
    styles: [
      .selection: Style(attributes: .reverse), .match: Style(attributes: .underline),
      .passage: Style(attributes: .bold), .inactiveSelection: Style(attributes: .bold),
      .accent: Style(attributes: .reverse),
    ])
}
