import Browser
import Gazette
import Search

/// What a search engine would answer.
func naiveResult(_ query: Query, in issues: [Issue]) -> SearchResult {
  let hits = naiveSearch(query.text, in: issues)
  let firsts = issues.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.articles.count) }
  let points = hits.reduce(0) { count, hit in
    count + pointCount(hit, in: issues[hit.issue].articles[hit.article])
  }
  return SearchResult(
    query: query, issues: NumberSet(hits.map(\.issue)),
    articles: NumberSet(hits.map { firsts[$0.issue] + $0.article }), pointCount: points,
    occurrenceCount: hits.reduce(0) { count, hit in
      let article = issues[hit.issue].articles[hit.article]
      return count + hit.matches.places(in: article).reduce(0) { $0 + $1.spans.count }
    })
}

/// What a search engine would list: by rank what matches in its title first, then what matches most.
func naiveOrdering(_ wish: OrderWish, in issues: [Issue]) -> Ordering {
  let hits = naiveSearch(wish.result.query.text, in: issues)
  let rows = zip(hits, wish.result.articles).map { hit, number in
    (number: number, hit: hit, date: issues[hit.issue].date ?? "")
  }
  let sorted = rows.sorted { left, right in
    if wish.order == .date { return left.date > right.date }
    return left.hit.weight > right.hit.weight
  }
  return Ordering(sorted.map(\.number), by: wish.order, of: wish.result)
}

extension Hit {
  fileprivate var weight: Int {
    matches.reduce(0) { $0 + ($1.field == .title ? 100 : $1.spans.count) }
  }
}

private func pointCount(_ hit: Hit, in article: Article) -> Int {
  let paths = hit.matches.flatMap { match -> [OutlinePath] in
    switch match.field {
    case .heading(let path): [path]
    case .paragraph(let index):
      match.spans.compactMap { span in
        article.path(at: Passage.Position(paragraph: index, offset: span.lowerBound))
      }
    default: []
    }
  }
  return Set(paths).count
}

/// The slow, simple search that the tests answer with.
private func naiveSearch(_ text: String, in issues: [Issue]) -> [Hit] {
  issues.indices.flatMap { issue in
    issues[issue].articles.indices.compactMap { article in
      let matches = fields(of: issues[issue].articles[article]).compactMap { field, content in
        let spans = spans(of: text, in: content)
        return spans.isEmpty ? nil : Match(field: field, spans: spans)
      }
      return matches.isEmpty ? nil : Hit(issue: issue, article: article, matches: matches)
    }
  }
}

private func fields(of article: Article) -> [(Field, String)] {
  var fields: [(Field, String)] = []
  if let title = article.title { fields.append((.title, title)) }
  if let column = article.column { fields.append((.column, column)) }
  for (index, person) in article.people.enumerated() {
    fields.append((.person(index), person.name))
    if let affiliation = person.affiliation { fields.append((.affiliation(index), affiliation)) }
  }
  func visit(_ nodes: [OutlineNode], _ parent: [Int]) {
    for (index, node) in nodes.enumerated() {
      fields.append((.heading(OutlinePath(parent + [index])), node.marker + node.heading))
      visit(node.children, parent + [index])
    }
  }
  visit(article.outline, [])
  for (index, paragraph) in article.paragraphs.enumerated() {
    fields.append((.paragraph(index), paragraph.text))
  }
  return fields
}

private func spans(of text: String, in content: String) -> [Range<Int>] {
  let wanted = Array(text.utf8)
  let bytes = Array(content.utf8)
  guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
  return (0...bytes.count - wanted.count).compactMap { start in
    let range = start..<start + wanted.count
    return bytes[range].elementsEqual(wanted) ? range : nil
  }
}
