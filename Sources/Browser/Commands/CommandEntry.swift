/// One line of the tables of commands.
struct CommandEntry: Sendable {
  /// The built-in bindings, the same in all contexts.
  let chords: [KeyChord]
  let contexts: Set<Context>
  private let chinese: String
  private let english: String

  init(_ chords: [KeyChord], _ contexts: Set<Context>, _ chinese: String, _ english: String) {
    self.chords = chords
    self.contexts = contexts
    self.chinese = chinese
    self.english = english
  }

  /// One line for the help screen.
  func summary(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
