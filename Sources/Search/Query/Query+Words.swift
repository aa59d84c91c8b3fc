extension Query {
  /// Phrases that must all stand in the article, the longest first, for it is the likeliest to be
  /// absent.
  var words: [Word] {
    switch expression {
    case .and(let parts): parts.compactMap(\.word).sorted { $0.bytes.count > $1.bytes.count }
    case .term, .all, .none, .or, .not, .dates: expression.word.map { [$0] } ?? []
    }
  }
}

extension Expression {
  fileprivate var word: Word? {
    guard case .term(let term) = self else { return nil }
    switch term.matcher {
    case .phrase(let phrase), .letters(let phrase, _):
      let scalars = phrase.scalars.compactMap { Unicode.Scalar($0) }
      return Word(Array(String(String.UnicodeScalarView(scalars)).utf8))
    case .pattern: return nil
    }
  }
}
