public import Search

extension QueryProblem {
  /// One line for people, without the place.
  public func message(in language: Language) -> String {
    language.wording.mistakes(kind)
  }

  /// That a name before a colon is no field's; said where nothing is found.
  public static func noField(_ name: String, in language: Language) -> String {
    language.wording.noField(name)
  }
}

typealias Mistake = QueryProblem.Kind
