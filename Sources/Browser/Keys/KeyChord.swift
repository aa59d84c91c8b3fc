public import Canvas

/// Keys pressed one after the other that mean one thing: `g g`, or `ctrl-o` by itself.
///
/// ```swift
/// KeyChord("z a")?.keys == ["z", "a"]
/// KeyChord("Ctrl-O")?.description == "ctrl-o"
/// KeyChord("ctrl-unknown") == nil
/// ```
public struct KeyChord: Sendable, Hashable {
  public let keys: [Key]

  public init(keys: [Key]) {
    self.keys = keys
  }

  /// Names of keys parted by spaces, as configuration writes them; nil where one is no key.
  public init?(_ text: some StringProtocol) {
    let names = text.split(whereSeparator: \.isWhitespace)
    let keys = names.compactMap { Key(name: $0) }
    guard !keys.isEmpty, keys.count == names.count else { return nil }
    self.keys = keys
  }

  /// As people read it: `gg`, `Ctrl-O`, `Shift-Tab`.
  var label: String {
    let labels = keys.map(\.label)
    return labels.joined(separator: labels.contains { $0.count > 1 } ? " " : "")
  }

  /// The beginnings of it, itself left out: of `g g` that is `g`.
  var beginnings: [KeyChord] {
    keys.indices.dropFirst().map { KeyChord(keys: Array(keys[..<$0])) }
  }
}

extension KeyChord: CustomStringConvertible {
  /// As configuration writes it; reading that gives the same chord.
  public var description: String { keys.map(\.name).joined(separator: " ") }
}

extension KeyChord: ExpressibleByStringLiteral {
  /// A chord of the tables of commands; a test holds that each can be read.
  public init(stringLiteral text: String) {
    self = KeyChord(text) ?? KeyChord(keys: [])
  }
}
