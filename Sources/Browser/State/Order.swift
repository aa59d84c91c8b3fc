internal import Search

/// What a line typed behind `:` asks for.
///
/// ```swift
/// Order("next-pane") == .command(.move(.nextPane), nil)
/// Order("12") == .goTo(12)
/// Order("set mouse off") == .set("mouse", "off")
/// ```
enum Order: Sendable, Equatable {
  case nothing
  case command(Command, Int?)
  case theme(String)
  case language(String)
  case export(String)
  /// An article, counted from 1 over all issues.
  case goTo(Int)
  case list(SearchOrder)
  case set(String, String)
  case show(String)
  /// The argument is missing or means nothing.
  case lacking(LineCommand)
  case unknown(String)

  init(_ text: String) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let name = words.first.map(String.init) else {
      self = .nothing
      return
    }
    let argument = words.dropFirst().first.map { String($0).trimmed } ?? ""
    if let line = LineCommand(rawValue: name), !argument.isEmpty || line != .export {
      self = Order(line, argument)
    } else if let number = Int(name), number > 0 {
      self = .goTo(number)
    } else if let command = Command.nameable.first(where: { $0.name == name }) {
      self = .command(command, Int(argument))
    } else {
      self = name == "q" ? .command(.act(.quit), nil) : .unknown(name)
    }
  }

  private init(_ line: LineCommand, _ argument: String) {
    guard !argument.isEmpty else {
      self = .lacking(line)
      return
    }
    switch line {
    case .theme: self = .theme(argument)
    case .language: self = .language(argument)
    case .export: self = .export(argument)
    case .goto: self = Int(argument).map { $0 > 0 ? .goTo($0) : .lacking(line) } ?? .lacking(line)
    case .order: self = SearchOrder(rawValue: argument).map { .list($0) } ?? .lacking(line)
    case .set:
      let words = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
      self = words.count == 2 ? .set(words[0], words[1].trimmed) : .show(words[0])
    }
  }
}

extension Command {
  /// The commands that a reader may call by name, which are those of the panes.
  static let nameable = allCases.filter { $0.entry.contexts.contains(.browsing) }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
