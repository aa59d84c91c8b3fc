internal import Canvas

/// Which chord means which command, in each context.
///
/// No chord has two meanings in a context, and none is the beginning of another: so a chord acts as
/// soon as it is complete, and no clock is asked whether more may follow.
public struct Keymap: Sendable, Equatable {
  enum Meaning: Sendable, Equatable {
    case command(Command)
    /// The beginning of a chord.
    case beginning
    case nothing
  }

  private var tables: [Context: Table]
  /// What was bound by configuration, which later configuration may not take away.
  private var custom: Set<Binding> = []

  /// The built-in bindings, from the tables of commands.
  public static let standard = Keymap()

  private init() {
    tables = [:]
    for command in Command.allCases {
      for context in command.entry.contexts {
        tables[context, default: Table()].set(command, command.entry.chords)
      }
    }
  }

  func meaning(of chord: KeyChord, in context: Context) -> Meaning {
    guard let table = tables[context] else { return .nothing }
    if let command = table.commands[chord] { return .command(command) }
    return table.beginnings[chord] == nil ? .nothing : .beginning
  }

  /// The chords of a command, the one to show first.
  func chords(of command: Command, in context: Context) -> [KeyChord] {
    tables[context]?.chords[command] ?? []
  }

  /// Gives an action other chords in a context, by their names; none unbinds it.
  ///
  /// Built-in bindings that stand in the way go; others that were made here do not.
  public mutating func bind(
    _ action: String, in context: String, to chords: [KeyChord]
  ) throws(BindingProblem) {
    guard let place = Context(rawValue: context) else {
      throw .unknownContext(context, known: Context.allCases.map(\.rawValue))
    }
    let known = Command.allCases.filter { $0.entry.contexts.contains(place) }
    guard let command = known.first(where: { $0.name == action }) else {
      throw .unknownAction(action, known: known.map(\.name).sorted())
    }
    for chord in chords { try check(chord, for: command, in: place) }
    tables[place, default: Table()].set(command, chords)
    custom.insert(Binding(context: place, command: command))
  }
}

extension Keymap {
  private struct Binding: Sendable, Hashable {
    let context: Context
    let command: Command
  }

  /// The bindings of one context.
  private struct Table: Sendable, Equatable {
    private(set) var chords: [Command: [KeyChord]] = [:]
    private(set) var commands: [KeyChord: Command] = [:]
    /// How many chords begin like this.
    private(set) var beginnings: [KeyChord: Int] = [:]

    mutating func set(_ command: Command, _ new: [KeyChord]) {
      for chord in chords[command] ?? [] { remove(chord) }
      for other in new.flatMap(rivals) { remove(other) }
      chords[command] = new
      for chord in new {
        commands[chord] = command
        for beginning in chord.beginnings { beginnings[beginning, default: 0] += 1 }
      }
    }

    /// The bound chords that can not stand beside another: it itself, its beginnings, its
    /// continuations.
    func rivals(of chord: KeyChord) -> [KeyChord] {
      var rivals = ([chord] + chord.beginnings).filter { commands[$0] != nil }
      if beginnings[chord] != nil {
        rivals += commands.keys.filter { $0.beginnings.contains(chord) }
      }
      return rivals
    }

    private mutating func remove(_ chord: KeyChord) {
      guard let command = commands.removeValue(forKey: chord) else { return }
      chords[command]?.removeAll { $0 == chord }
      for beginning in chord.beginnings {
        let left = (beginnings[beginning] ?? 1) - 1
        beginnings[beginning] = left == 0 ? nil : left
      }
    }
  }

  private func check(
    _ chord: KeyChord, for command: Command, in context: Context
  ) throws(BindingProblem) {
    if context.takesText, case .character? = chord.keys.first { throw .isText(chord) }
    for rival in tables[context]?.rivals(of: chord) ?? [] {
      guard let other = tables[context]?.commands[rival], other != command else { continue }
      guard custom.contains(Binding(context: context, command: other)) else { continue }
      throw .taken(chord, by: other.name)
    }
  }
}
