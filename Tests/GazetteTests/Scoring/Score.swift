/// Hits, inventions and misses.
struct Tally {
  var hits = 0
  var inventions = 0
  var misses = 0

  /// The harmonic mean of precision and recall; 1 where there was nothing to find.
  var f1: Double {
    let all = 2 * hits + inventions + misses
    return all == 0 ? 1 : 2 * Double(hits) / Double(all)
  }

  static func += (left: inout Tally, right: Tally) {
    left.hits += right.hits
    left.inventions += right.inventions
    left.misses += right.misses
  }

  mutating func compare<Item: Hashable>(_ wanted: Set<Item>, _ found: Set<Item>) {
    hits += wanted.intersection(found).count
    inventions += found.subtracting(wanted).count
    misses += wanted.subtracting(found).count
  }
}

/// How well a page was read; the figures are those that SCHEMA's scorer prints.
struct Score {
  var articles = 0
  var titles = 0
  var columns = 0
  var edges = 0
  var bodies = Tally()
  var people = Tally()
  var affiliations = Tally()
  var nodes = Tally()
  var parents = Tally()
  var exact = 0
  /// Of non-blank characters: owned by exactly one block, and all.
  var covered = (once: 0, all: 0)

  var figures: [String: Double] {
    [
      "title": share(titles, articles), "column": share(columns, articles),
      "edges": share(edges, articles), "sep": bodies.f1, "people": people.f1,
      "affil": affiliations.f1, "node": nodes.f1, "parent": parents.f1,
      "exact": share(exact, nodes.hits), "cover": share(covered.once, covered.all),
    ]
  }

  static func + (left: Score, right: Score) -> Score {
    var sum = left
    sum.articles += right.articles
    sum.titles += right.titles
    sum.columns += right.columns
    sum.edges += right.edges
    sum.bodies += right.bodies
    sum.people += right.people
    sum.affiliations += right.affiliations
    sum.nodes += right.nodes
    sum.parents += right.parents
    sum.exact += right.exact
    sum.covered.once += right.covered.once
    sum.covered.all += right.covered.all
    return sum
  }

  private func share(_ part: Int, _ all: Int) -> Double {
    all == 0 ? 1 : Double(part) / Double(all)
  }
}
