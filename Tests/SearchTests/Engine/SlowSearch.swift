import Gazette

@testable import Search

/// The same search said simply: every article is held against the query.
struct SlowSearch {
  let issue: Issue
  let article: Article

  func isFound(_ query: Query) -> Bool {
    query.matches(in: article, of: Imprint(issue)) != nil
  }

  /// How many headings hold something that was asked for.
  func pointCount(_ query: Query) -> Int {
    let matcher = ArticleMatcher(article, of: Imprint(issue))
    let headings = query.expression.wanted.flatMap { term in
      (matcher.matches(term) ?? []).map(\.field).filter(\.isHeading)
    }
    return Set(headings).count
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

extension Field {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
