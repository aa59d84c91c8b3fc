internal import Gazette

extension Query {
  /// Where anything that is asked for stands in a title, to be lit there; whether the article is
  /// asked for is known already.
  public func spans(inTitle title: String) -> [Range<Int>] {
    let folded = FoldedScalars(title)
    let spans = expression.wanted.filter { $0.scope.covers(.title, of: []) }
      .flatMap { folded.spans(of: $0.matcher, in: title) }
    return spans.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension Expression {
  /// The terms that are not excluded.
  fileprivate var wanted: [Term] {
    switch self {
    case .and(let parts), .or(let parts): parts.flatMap(\.wanted)
    case .term(let term): [term]
    case .all, .none, .not, .dates: []
    }
  }
}
