extension Expression {
  /// True when it asks for a term of some kind, or excludes one.
  func contains(_ isWanted: (Term) -> Bool) -> Bool {
    switch self {
    case .all, .none, .dates: false
    case .and(let parts), .or(let parts): parts.contains { $0.contains(isWanted) }
    case .not(let part): part.contains(isWanted)
    case .term(let term): isWanted(term)
    }
  }
}
