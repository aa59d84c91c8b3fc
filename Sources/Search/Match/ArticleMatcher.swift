internal import Gazette

/// One article folded, to be held against what queries mean.
struct ArticleMatcher {
  private let fields: [(field: Field, text: String, folded: FoldedScalars)]
  private let people: [Person]
  private let imprint: Imprint

  /// For places in `fields` the byte ranges found there.
  private typealias Found = [Int: [Range<Int>]]

  init(_ article: Article, of imprint: Imprint) {
    fields = article.fields().map { ($0.field, $0.text, FoldedScalars($0.text)) }
    people = article.people
    self.imprint = imprint
  }

  /// Nil when the article is not asked for.
  func matches(_ expression: Expression) -> [Match]? {
    found(expression)?.sorted { $0.key < $1.key }.map { place, spans in
      Match(field: fields[place].field, spans: joined(spans))
    }
  }

  /// Where a term stands, by field; nil where it does not.
  func matches(_ term: Term) -> [Match]? {
    found(term)?.map { place, spans in Match(field: fields[place].field, spans: spans) }
  }

  private func found(_ expression: Expression) -> Found? {
    switch expression {
    case .all: [:]
    case .none: nil
    case .and(let parts): merged(parts.map(found), needed: parts.count)
    case .or(let parts): merged(parts.map(found), needed: 1)
    case .not(let part): found(part) == nil ? [:] : nil
    case .term(let term): term.scope == .paper ? inPaper(term.matcher) : found(term)
    case .dates(let range): imprint.date.map(range.contains) == true ? [:] : nil
    }
  }

  private func merged(_ parts: [Found?], needed: Int) -> Found? {
    let present = parts.compactMap(\.self)
    guard present.count >= needed else { return nil }
    return present.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }

  private func found(_ term: Term) -> Found? {
    var found: Found = [:]
    for (place, entry) in fields.enumerated() where term.scope.covers(entry.field, of: people) {
      let spans = entry.folded.spans(of: term.matcher, in: entry.text)
      if !spans.isEmpty { found[place] = spans }
    }
    return found.isEmpty ? nil : found
  }

  private func inPaper(_ matcher: Term.Matcher) -> Found? {
    guard let newspaper = imprint.newspaper else { return nil }
    return FoldedScalars(newspaper).spans(of: matcher, in: newspaper).isEmpty ? nil : [:]
  }
}

/// Ranges in order, those that overlap made one.
private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
  ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
    guard let last = joined.last, range.lowerBound < last.upperBound else {
      return joined.append(range)
    }
    joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
  }
}
