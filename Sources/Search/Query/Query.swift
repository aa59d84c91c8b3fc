/// What the reader typed, and what it means.
public struct Query: Sendable, Equatable {
  public let text: String
  public let expression: Expression
  /// Mistakes, to be shown under the line.
  public let problems: [QueryProblem]

  public init(_ text: String) {
    self.text = text
    var parser = QueryParser(text)
    expression = parser.parse()
    problems = parser.problems
  }

  /// True when nothing was asked yet, so that everything matches.
  public var isEmpty: Bool { expression == .all }

  public static func == (left: Query, right: Query) -> Bool {
    left.text == right.text
  }
}
