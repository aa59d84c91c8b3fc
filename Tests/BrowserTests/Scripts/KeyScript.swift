import Browser
import Canvas
import Catalogue
import Foundation
import Themes

/// A text file of steps, each followed by the screen that it must give.
///
/// ```
/// # What it is about.
/// size 80 24
/// theme newsprint
/// language en
/// keys jj<enter>
/// | the screen, as `Canvas.notation` writes it
/// ```
/// `size` after the first step changes the size; `paste TEXT`, `click X Y`, `double X Y` and
/// `wheel X Y` are the other steps. Without `theme` there are no colours, without `size` it is 80×24.
struct KeyScript {
  let name: String
  let text: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "KeyScripts")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".keys") }.sorted()
  }()

  init(named name: String) throws {
    self.name = name
    text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  var file: URL { Self.folder.appending(path: name) }

  /// The script with the screens that its steps give now; `look` sees each state.
  func replayed(_ look: (Session) -> Void = { _ in }) throws -> String {
    var result: [String] = []
    var session: Session?
    var stage = Stage()
    for line in steps {
      result.append(line)
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard let verb = words.first, verb != "#" else { continue }
      let rest = words.count > 1 ? words[1] : ""
      if session == nil, try stage.set(verb, rest) { continue }
      var current = session ?? stage.session
      try perform(verb, rest, in: &current)
      session = current
      result += current.browser.draw().notation + [""]
      look(current)
    }
    return result.joined(separator: "\n")
  }

  /// What a person wrote: all but screens and blank lines.
  private var steps: [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      let verb = String(line.prefix { $0 != " " })
      return line.first == "#" || Self.verbs.contains(verb)
    }
  }

  private static let verbs: Set<String> = [
    "size", "theme", "language", "keys", "paste", "click", "double", "wheel",
  ]

  private func perform(_ verb: String, _ rest: String, in session: inout Session) throws {
    let numbers = rest.split(separator: " ").compactMap { Int($0) }
    switch verb {
    case "keys": session.press(rest)
    case "paste": session.send(.pasted(rest))
    case "size" where numbers.count == 2:
      session.send(.resized(Size(width: numbers[0], height: numbers[1])))
    case "click" where numbers.count == 2:
      session.send(.mouse(MouseEvent(.press, .left, at: Point(x: numbers[0], y: numbers[1]))))
    case "double" where numbers.count == 2:
      session.send(.mouse(MouseEvent(.doublePress, .left, at: Point(x: numbers[0], y: numbers[1]))))
    case "wheel" where numbers.count == 2:
      session.send(.mouse(MouseEvent(.wheelDown, .none, at: Point(x: numbers[0], y: numbers[1]))))
    default: throw Slip(script: name, step: "\(verb) \(rest)")
    }
    session.answerGrouping()
  }

  struct Slip: Error {
    let script: String
    let step: String
  }
}

extension KeyScript {
  /// What is set before the first step.
  private struct Stage {
    var size = Size(width: 80, height: 24)
    var theme = Theme.plain
    var language = Language.chinese

    /// False when that is a step.
    mutating func set(_ verb: String, _ value: String) throws -> Bool {
      let numbers = value.split(separator: " ").compactMap { Int($0) }
      switch verb {
      case "size" where numbers.count == 2: size = Size(width: numbers[0], height: numbers[1])
      case "theme":
        let root = KeyScript.folder.deletingLastPathComponent().deletingLastPathComponent()
          .deletingLastPathComponent()
        let file = root.appending(path: "themes/\(value).yaml")
        theme = Theme(try Scheme(yaml: String(contentsOf: file, encoding: .utf8)))
      case "language": language = value == "en" ? .english : .chinese
      default: return false
      }
      return true
    }

    var session: Session {
      Session(width: size.width, height: size.height, theme: theme, language: language)
    }
  }
}

extension Session {
  /// Groups the library as the loop would, at once.
  mutating func answerGrouping() {
    guard let key = browser.wantedGrouping else { return }
    guard let groups = Groups(browser.catalogue, by: key, isCancelled: { false }) else { return }
    send(.grouped(groups))
  }
}
