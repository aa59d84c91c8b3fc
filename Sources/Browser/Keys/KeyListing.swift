/// The bindings of a context, for configuration, manual and completions.
public struct KeyListing: Sendable, Equatable {
  /// One action of it.
  public struct Action: Sendable, Equatable {
    public let name: String
    public let summary: String
    public let chords: [KeyChord]
  }

  public let name: String
  public let summary: String
  public let actions: [Action]
}

extension Keymap {
  /// All contexts with all their actions, bound or not, in the order of the tables.
  public func listing(in language: Language) -> [KeyListing] {
    Context.allCases.map { context in
      let commands = Command.allCases.filter { $0.entry.contexts.contains(context) }
      return KeyListing(
        name: context.rawValue, summary: language.wording.contexts(context),
        actions: commands.map {
          KeyListing.Action(
            name: $0.name, summary: $0.entry.summary(in: language),
            chords: chords(of: $0, in: context))
        })
    }
  }
}

/// The commands of the `:` line that are no actions, each with its argument and what it does.
public func lineCommands(in language: Language) -> [(usage: String, summary: String)] {
  LineCommand.allCases.map {
    (usage: "\($0.rawValue) \($0.argument)", summary: $0.summary(in: language))
  }
}
