/// The language the program itself speaks; newspapers keep theirs.
public enum Language: String, Sendable, CaseIterable {
  case chinese, english

  /// Lent and not copied, for a copy counts the references of some two hundred texts, and each screen
  /// asks a dozen times.
  var wording: Wording {
    _read {
      switch self {
      case .chinese: yield.chinese
      case .english: yield.english
      }
    }
  }
}
