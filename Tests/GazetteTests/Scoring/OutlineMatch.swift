import Gazette

/// Pairs the nodes of a gold outline with those found, the most alike first.
struct OutlineMatch {
  private let gold: [FlatNode]
  private let found: [FlatNode]
  /// For each gold node that was found its partner.
  private var partner: [Int: Int] = [:]

  init(_ article: GoldPage.Article, _ outline: [OutlineNode]) {
    gold = FlatNode.list(article.outline)
    var skipped: Set<OutlineNode.Kind> = []
    // Gold counts questions in some interviews only, and speakers where there are several.
    if !gold.contains(where: \.asks) { skipped.insert(.question) }
    if !article.outline.contains(where: { $0.holds("speaker") }) { skipped.insert(.speaker) }
    found = FlatNode.list(outline, without: skipped)
    pair()
  }

  private mutating func pair() {
    let candidates = gold.indices.flatMap { one in
      found.indices.map { two in
        (gold[one].similarity(to: found[two]), depth(one, two), -abs(one - two), one, two)
      }
    }
    var taken = Set<Int>()
    for (score, _, _, one, two) in candidates.sorted(by: >) {
      guard score >= 0.8 else { break }
      guard partner[one] == nil, !taken.contains(two) else { continue }
      partner[one] = two
      taken.insert(two)
    }
  }

  private func depth(_ one: Int, _ two: Int) -> Int {
    -abs(gold[one].path.count - found[two].path.count)
  }

  func add(to score: inout Score) {
    let back = Dictionary(uniqueKeysWithValues: partner.map { ($1, $0) })
    for (index, node) in gold.enumerated() where !node.isOptional {
      guard let two = partner[index] else {
        score.nodes.misses += 1
        score.parents.misses += 1
        continue
      }
      score.nodes.hits += 1
      score.exact += node.heading == found[two].heading ? 1 : 0
      let isBelow = node.path.map { Optional($0) } == found[two].path.map { back[$0] }
      score.parents.hits += isBelow ? 1 : 0
      score.parents.inventions += isBelow ? 0 : 1
      score.parents.misses += isBelow ? 0 : 1
    }
    let invented = found.count - partner.count
    score.nodes.inventions += invented
    score.parents.inventions += invented
  }
}

extension GoldPage.Node {
  fileprivate func holds(_ kind: String) -> Bool {
    self.kind == kind || children.contains { $0.holds(kind) }
  }
}
