import Gazette

@testable import Search

/// The same search said simply: every article is held against the query.
struct SlowSearch {
  let issue: Issue
  let article: Article

  func isFound(_ query: Query) -> Bool {
    query.matches(in: article, of: Imprint(issue)) != nil
  }

  /// How many points hold something that was asked for.
  func pointCount(_ query: Query) -> Int {
    let matcher = ArticleMatcher(article, of: Imprint(issue))
    let points = query.expression.wanted.flatMap { term in
      (matcher.matches(term) ?? []).points(in: article)
    }
    return Set(points).count
  }
}

extension Expression {
  /// The terms that are not excluded.
  fileprivate var wanted: [Term] {
    switch self {
    case .all, .none, .not, .dates: []
    case .and(let parts), .or(let parts): parts.flatMap(\.wanted)
    case .term(let term): [term]
    }
  }
}
