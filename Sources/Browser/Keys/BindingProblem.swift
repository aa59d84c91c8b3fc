/// Why a chord was not bound.
public enum BindingProblem: Error, Sendable, Equatable {
  case unknownContext(String, known: [String])
  case unknownAction(String, known: [String])
  /// A character, where characters are typed.
  case isText(KeyChord)
  /// It is, begins or continues a chord bound to another action in the same context.
  case taken(KeyChord, by: String)
}
