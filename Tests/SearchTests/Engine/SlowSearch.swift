import Gazette
import Search

/// The same search said simply: every field of every article is folded and scanned.
struct SlowSearch {
  let issue: Issue
  let article: Article

  func isFound(_ expression: Expression) -> Bool {
    switch expression {
    case .all: true
    case .none: false
    case .and(let parts): parts.allSatisfy(isFound)
    case .or(let parts): parts.contains(where: isFound)
    case .not(let part): !isFound(part)
    case .dates(let range): issue.date.map { range.contains($0) } ?? false
    case .term(let term): isFound(term)
    }
  }

  /// How many headings hold something that was asked for.
  func pointCount(_ expression: Expression) -> Int {
    let terms = expression.wanted.filter { $0.scope == .anywhere || $0.scope == .outline }
    return headings.filter { heading in terms.contains { $0.isFound(in: heading.text) } }.count
  }

  private func isFound(_ term: Term) -> Bool {
    if term.scope == .paper { return issue.newspaper.map { term.isFound(in: $0) } ?? false }
    return fields.contains { field, text in
      term.scope.covers(field, of: article.people) && term.isFound(in: text)
    }
  }

  private var fields: [(field: Field, text: String)] {
    let people = article.people.indices.flatMap { [Field.person($0), .affiliation($0)] }
    let paragraphs = article.paragraphs.indices.map { Field.paragraph($0) }
    let plain = [Field.title, .subtitle, .column] + people + paragraphs
    return plain.compactMap { field in article.text(of: field).map { (field, $0) } } + headings
  }

  private var headings: [(field: Field, text: String)] {
    article.outline.indices.flatMap { headings(at: OutlinePath([$0])) }
  }

  private func headings(at path: OutlinePath) -> [(field: Field, text: String)] {
    guard let node = article.node(at: path), let text = article.text(of: .heading(path)) else {
      return []
    }
    return [(.heading(path), text)]
      + node.children.indices.flatMap { headings(at: OutlinePath(path.indices + [$0])) }
  }
}

extension Term {
  fileprivate func isFound(in text: String) -> Bool {
    guard case .phrase(let phrase) = matcher, let folded = Phrase(text)?.scalars else {
      return false
    }
    guard folded.count >= phrase.scalars.count else { return false }
    return (0...folded.count - phrase.scalars.count).contains { start in
      let isEqual = folded[start...].starts(with: phrase.scalars)
      return isEqual && !(phrase.startsWord && start > 0 && isLetter(folded[start - 1]))
    }
  }

  private func isLetter(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar).map { "ab5é".unicodeScalars.contains($0) } ?? false
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
