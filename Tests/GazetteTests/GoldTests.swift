import Gazette
import Testing

/// The least a change of the parser may reach on the seed pages; today every figure is 1.
private let floors = [
  ("title", 1), ("people", 1), ("affil", 1), ("column", 1), ("edges", 1), ("sep", 1), ("cover", 1),
  ("node", 0.99), ("parent", 0.97), ("exact", 0.98),
]

@Test(arguments: Seed.all)
func `a seed page is read as its gold says`(_ seed: Seed) throws {
  let gold = try #require(GoldPage.all().first { $0.source == seed.name })
  let figures = Scorer(gold, seed.issue, source: seed.text).score().figures
  for (name, floor) in floors {
    let figure = try #require(figures[name])
    #expect(figure >= floor, "\(name)")
  }
}

@Test func `the scorer sees what is wrong`() throws {
  let seed = Seed.all[0]
  let gold = try #require(GoldPage.all().first { $0.source == seed.name })
  var issue = seed.issue
  issue.articles[0].title = "别的题目"
  issue.articles[0].people = []
  issue.articles[0].outline.removeLast()
  issue.articles[1].outline[0].heading.removeLast()
  issue.articles.removeLast()
  issue.blocks.removeLast()
  let figures = Scorer(gold, issue, source: seed.text).score().figures
  for name in ["title", "people", "affil", "edges", "sep", "node", "parent", "exact", "cover"] {
    #expect(figures[name] ?? 1 < 1, "\(name)")
  }
}

@Test func `likeness is that of matching blocks`() {
  #expect(Normal("修好水渠").similarity(to: Normal("修好水渠")) == 1)
  #expect(Normal("修好水渠。").head.similarity(to: Normal("修好水渠和道路")) == 0.9)
  #expect(Normal("修渠").similarity(to: Normal("种树")) == 0)
  #expect(Normal("管好水渠").similarity(to: Normal("修好水渠")) == 0.75)
}
