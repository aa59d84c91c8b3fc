internal import Canvas

/// One line of the tables of commands.
struct CommandEntry: Sendable {
  let keys: [Key]
  let contexts: Set<Context>
  private let chinese: String
  private let english: String

  init(_ keys: [Key], _ contexts: Set<Context>, _ chinese: String, _ english: String) {
    self.keys = keys
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

  /// All its keys, parted by spaces.
  var keyNames: String { keys.map(\.name).joined(separator: " ") }
}
