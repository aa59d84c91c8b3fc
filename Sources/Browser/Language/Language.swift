/// The language the program itself speaks; newspapers keep theirs.
public enum Language: String, Sendable, CaseIterable {
  case chinese, english

  var wording: Wording {
    switch self {
    case .chinese: .chinese
    case .english: .english
    }
  }
}
