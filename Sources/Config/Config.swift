public import Browser
internal import Yams

/// A configuration file as it was understood: the settings, and what could not be.
///
/// ```swift
/// let config = Config(yaml: "mouse: off\nborders: wavy")
/// config.settings.hasMouse == false
/// config.problems[0].line == 2
/// ```
/// Each entry is read by itself, so that a slip costs no more than the entry it is in.
public struct Config: Sendable, Equatable {
  public private(set) var settings = Settings()
  public private(set) var problems: [ConfigProblem] = []
  /// The line of every setting that was understood, from 1: its value may still name what is not there.
  public private(set) var lines: [String: Int] = [:]

  public init(yaml: String) {
    for entry in TopEntry.entries(of: yaml) { read(entry) }
  }
}

extension Config {
  private mutating func read(_ entry: TopEntry) {
    do throws(ConfigProblem) {
      guard let (name, value) = try entry.node().mapping?.first else {
        throw ConfigProblem(line: entry.line(of: nil), kind: .notAnEntry)
      }
      try read(value, for: name.scalar?.string ?? "", in: entry)
    } catch {
      problems.append(error)
    }
  }

  private mutating func read(
    _ value: Node, for name: String, in entry: TopEntry
  ) throws(ConfigProblem) {
    if name == "keys" { return try readKeys(value, in: entry) }
    guard let setting = Setting(named: name) else {
      throw ConfigProblem(line: entry.line(of: nil), kind: .unknownSetting(name))
    }
    let words = value.words
    let isList = setting.domain == .list
    guard let words, isList || words.count == 1,
      settings.take(words.joined(separator: "\n"), for: setting)
    else {
      let found = words?.joined(separator: ", ") ?? "…"
      throw ConfigProblem(
        line: entry.line(of: value), kind: .wrongValue(name, setting.domain, found: found))
    }
    lines[name] = entry.line(of: value)
  }

  /// Context by context, action by action: a slip costs one binding.
  private mutating func readKeys(_ value: Node, in entry: TopEntry) throws(ConfigProblem) {
    guard let contexts = value.mapping else {
      throw ConfigProblem(line: entry.line(of: value), kind: .notContexts)
    }
    for (context, actions) in contexts {
      guard let actions = actions.mapping else {
        problems.append(ConfigProblem(line: entry.line(of: context), kind: .notActions))
        continue
      }
      for (action, chords) in actions {
        do throws(ConfigProblem) {
          try bind(action, in: context.scalar?.string ?? "", to: chords, in: entry)
        } catch {
          problems.append(error)
        }
      }
    }
  }

  private mutating func bind(
    _ action: Node, in context: String, to value: Node, in entry: TopEntry
  ) throws(ConfigProblem) {
    let line = entry.line(of: action)
    guard let words = value.isNothing ? [] : value.words else {
      throw ConfigProblem(line: line, kind: .notChords)
    }
    var chords: [KeyChord] = []
    for word in words {
      guard let chord = KeyChord(word) else {
        throw ConfigProblem(line: entry.line(of: value), kind: .noSuchKey(word))
      }
      chords.append(chord)
    }
    do throws(BindingProblem) {
      try settings.keymap.bind(action.scalar?.string ?? "", in: context, to: chords)
    } catch {
      throw ConfigProblem(line: line, kind: .binding(error))
    }
  }
}

extension Node {
  /// The text of a scalar, or those of a list of scalars.
  fileprivate var words: [String]? {
    if let text = scalar?.string { return [text] }
    let texts = sequence?.map { $0.scalar?.string }
    guard let texts, !texts.contains(nil) else { return nil }
    return texts.compactMap { $0 }
  }

  /// Nothing behind the colon, or `~`.
  fileprivate var isNothing: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }
}
