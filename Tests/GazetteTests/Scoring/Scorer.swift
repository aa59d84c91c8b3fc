import Gazette

/// Compares a page as read with its gold.
struct Scorer {
  private let gold: [GoldPage.Article]
  private let found: [Article]
  private let text: Normal
  private let source: String
  private let blocks: [Block]

  init(_ gold: GoldPage, _ issue: Gazette.Issue, source: String) {
    self.gold = gold.articles
    found = issue.articles
    text = Normal(source)
    self.source = source
    blocks = issue.blocks
  }

  func score() -> Score {
    var score = Score()
    let pairs = pairs()
    score.articles = gold.count
    score.bodies.hits = pairs.count { $0.overlap >= 0.8 }
    score.bodies.inventions = found.count - score.bodies.hits
    score.bodies.misses = gold.count - score.bodies.hits
    for (index, article) in gold.enumerated() {
      let partner = pairs.first { $0.gold == index }.map { found[$0.found] }
      compare(article, partner, &score)
    }
    score.covered = coverage()
    return score
  }

  // MARK: - Articles

  private func compare(_ gold: GoldPage.Article, _ found: Article?, _ score: inout Score) {
    score.titles += Normal(gold.title) == Normal(found?.title) ? 1 : 0
    score.columns += Normal(gold.column) == Normal(found?.column) ? 1 : 0
    let body = Normal(found?.bodyTexts.joined() ?? "").scalars
    score.edges +=
      body.starts(with: Normal(gold.first).scalars)
        && body.reversed().starts(with: Normal(gold.last).scalars.reversed()) ? 1 : 0
    let people = (found?.people ?? []).filter { $0.role != .photographer && $0.role != .editor }
    score.people.compare(
      Set(gold.people.map { Normal($0.name) }), Set(people.map { Normal($0.name) }))
    score.affiliations.compare(
      Set(gold.people.compactMap { unit($0.name, $0.affiliation) }),
      Set(people.compactMap { unit($0.name, $0.affiliation) }))
    OutlineMatch(gold, found?.outline ?? []).add(to: &score)
  }

  private func unit(_ name: String, _ affiliation: String?) -> [Normal]? {
    affiliation.map { [Normal(name), Normal($0)] }
  }

  // MARK: - Bodies

  /// Each gold article with the found one that shares the most text.
  private func pairs() -> [(gold: Int, found: Int, overlap: Double)] {
    let goldRanges = gold.map { Set(range(of: $0) ?? 0..<0) }
    let foundPlaces = found.map(places)
    var pairs: [(gold: Int, found: Int, overlap: Double)] = []
    for (one, range) in goldRanges.enumerated() {
      for (two, places) in foundPlaces.enumerated() {
        let shared = range.intersection(places).count
        let all = range.count + places.count - shared
        if shared > 0 { pairs.append((one, two, Double(shared) / Double(all))) }
      }
    }
    var kept: [(gold: Int, found: Int, overlap: Double)] = []
    for pair in pairs.sorted(by: { $0.overlap > $1.overlap })
    where !kept.contains(where: { $0.gold == pair.gold || $0.found == pair.found }) {
      kept.append(pair)
    }
    return kept
  }

  /// From the first words to the last; the nearest pair, for a contents list may repeat the first.
  private func range(of article: GoldPage.Article) -> Range<Int>? {
    let first = Normal(article.first)
    let last = Normal(article.last)
    var best: Range<Int>?
    var start = text.index(of: first)
    while let from = start {
      if let end = text.index(of: last, from: from), best.map({ end - from <= $0.count }) ?? true {
        best = from..<(end + last.scalars.count)
      }
      start = text.index(of: first, from: from + 1)
    }
    return best
  }

  private func places(of article: Article) -> Set<Int> {
    var places = Set<Int>()
    var from = 0
    for paragraph in article.bodyTexts.map({ Normal($0) }) where !paragraph.scalars.isEmpty {
      guard let start = text.index(of: paragraph, from: from) ?? text.index(of: paragraph) else {
        places.formUnion(clauses(of: paragraph))
        continue
      }
      from = start + paragraph.scalars.count
      places.formUnion(start..<from)
    }
    return places
  }

  /// A paragraph that is interrupted in the source is looked for clause by clause.
  private func clauses(of paragraph: Normal) -> Set<Int> {
    var places = Set<Int>()
    for clause in paragraph.clauses where clause.scalars.count >= 6 {
      guard let start = text.index(of: clause) else { continue }
      places.formUnion(start..<(start + clause.scalars.count))
    }
    return places
  }

  // MARK: - Blocks

  private func coverage() -> (once: Int, all: Int) {
    var owners = Array(repeating: 0, count: source.utf8.count)
    for byte in blocks.flatMap(\.spans).joined() { owners[byte] += 1 }
    var counts = (once: 0, all: 0)
    var offset = 0
    for scalar in source.unicodeScalars {
      if !scalar.properties.isWhitespace {
        counts.all += 1
        counts.once += owners[offset] == 1 ? 1 : 0
      }
      offset += scalar.utf8.count
    }
    return counts
  }
}

extension Article {
  /// What counts as the article's body: no captions, no editor's note.
  var bodyTexts: [String] {
    paragraphs.filter { $0.role != .caption && $0.role != .editorsNote }.map(\.text)
  }
}
