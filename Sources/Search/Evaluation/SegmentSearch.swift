internal import Catalogue

/// Evaluates a query over one segment.
struct SegmentSearch {
  let index: TextIndex
  /// What was asked for and not excluded, and where it was found.
  private(set) var finds: [Find] = []
  /// How many alternatives are being evaluated, one within the other.
  private var alternatives = 0

  init(_ index: TextIndex) {
    self.index = index
  }

  /// A term, and where it begins; nil while that was not needed.
  struct Find {
    var phrase: Phrase
    var scope: Scope
    var places: [UInt32]?
  }

  mutating func articles(for expression: Expression) -> ArticleBits {
    switch expression {
    case .all: return ArticleBits(count: index.articleCount, areAll: true)
    case .none: return ArticleBits(count: index.articleCount)
    case .and(let parts): return conjunction(of: parts)
    case .or(let parts):
      alternatives += 1
      defer { alternatives -= 1 }
      return parts.reduce(into: ArticleBits(count: index.articleCount)) { union, part in
        union.formUnion(articles(for: part))
      }
    case .not(let part):
      let found = finds
      defer { finds = found }
      return articles(for: part).inverse
    case .dates(let range):
      return index.articles { index.isDated($0, within: range) }
    case .term(let term): return articles(for: term)
    }
  }

  private mutating func conjunction(of parts: [Expression]) -> ArticleBits {
    var articles = ArticleBits(count: index.articleCount, areAll: true)
    for part in parts {
      articles.formIntersection(self.articles(for: part))
      if articles.isEmpty, alternatives == 0 { break }
    }
    return articles
  }

  private mutating func articles(for term: Term) -> ArticleBits {
    switch term.matcher {
    case .phrase(let phrase), .letters(let phrase, _):
      return term.scope == .paper ? papers(with: phrase) : articles(with: phrase, in: term.scope)
    case .pattern: return ArticleBits(count: index.articleCount)
    }
  }

  private mutating func articles(with phrase: Phrase, in scope: Scope) -> ArticleBits {
    if scope == .anywhere, let known = knownArticles(with: phrase) {
      finds.append(Find(phrase: phrase, scope: scope))
      return known
    }
    let places = index.places(of: phrase, in: scope)
    finds.append(Find(phrase: phrase, scope: scope, places: places))
    return index.articles(at: places)
  }

  /// The articles with a frequent character, which the index tells without its places.
  private func knownArticles(with phrase: Phrase) -> ArticleBits? {
    guard phrase.scalars.count == 1, !phrase.startsWord else { return nil }
    return index.entry(of: phrase.scalars[0]).flatMap { index.articles(of: $0) }
  }

  private func papers(with phrase: Phrase) -> ArticleBits {
    let wanted = index.paperNames.map { phrase.stands(in: FoldedScalars($0).scalars) }
    return index.articles { index.paper(ofIssue: $0).map { wanted[$0] } ?? false }
  }
}

extension TextIndex {
  /// Where a phrase begins in the fields of a scope; ascending.
  func places(of phrase: Phrase, in scope: Scope) -> [UInt32] {
    switch scope {
    case .anywhere: places(of: phrase, within: 0..<positionCount)
    case .title: places(of: phrase, from: .title, to: .subtitle)
    case .column: places(of: phrase, from: .column, to: .column)
    case .author: places(of: phrase, from: .person, to: .organisation)
    case .unit: places(of: phrase, from: .organisation, to: .affiliation)
    case .outline:
      placesInHeadings(
        places(of: phrase, from: .heading, to: .paragraph), length: phrase.scalars.count)
    case .paper: []
    }
  }

  private func places(of phrase: Phrase, from first: Region, to last: Region) -> [UInt32] {
    let start = range(of: first).lowerBound
    return places(of: phrase, within: start..<max(start, range(of: last).upperBound))
  }
}

extension Phrase {
  /// True when folded text holds the phrase, a Latin one at the start of a word.
  fileprivate func stands(in text: [UInt32]) -> Bool {
    guard text.count >= scalars.count else { return false }
    return (0...text.count - scalars.count).contains { start in
      text[start..<start + scalars.count].elementsEqual(scalars)
        && !(startsWord && start > 0 && Folding.isLetter(text[start - 1]))
    }
  }
}
