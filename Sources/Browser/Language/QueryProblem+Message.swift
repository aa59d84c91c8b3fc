public import Search

extension QueryProblem {
  /// One line for people, without the place.
  public func message(in language: Language) -> String {
    language.wording.mistakes(kind)
  }
}

typealias Mistake = QueryProblem.Kind
