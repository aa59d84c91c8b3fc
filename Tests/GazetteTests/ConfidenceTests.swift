import Gazette
import Testing

/// What the parser says of its own reading, for what it got right and what it got wrong.
private struct Calibration {
  private var right: [Double] = []
  private var wrong: [Double] = []

  mutating func add(_ confidence: Double, isRight: Bool) {
    if isRight { right.append(confidence) } else { wrong.append(confidence) }
  }

  var lead: Double { average(right) - average(wrong) }

  /// How often a right answer has more confidence than a wrong one.
  var order: Double {
    let pairs = right.reduce(0.0) { sum, high in
      sum + wrong.reduce(0.0) { $0 + ($1 < high ? 1 : $1 == high ? 0.5 : 0) }
    }
    return pairs / Double(max(1, right.count * wrong.count))
  }

  private func average(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }
}

private struct Judged {
  var titles = Calibration()
  var bounds = Calibration()

  init(seeds: Range<UInt64>) {
    for habit in Habit.allCases {
      for seed in seeds { add(habit.page(seed: seed)) }
    }
  }

  private mutating func add(_ page: MadePage) {
    for article in readPage(page.text).articles {
      let body = Normal(article.bodyTexts.joined())
      let partner = page.gold.articles.first { body.index(of: Normal($0.first)) != nil }
      let isWhole =
        partner.map {
          body.scalars.starts(with: Normal($0.first).scalars)
            && body.scalars.reversed().starts(with: Normal($0.last).scalars.reversed())
        } ?? false
      titles.add(
        article.confidence.title, isRight: Normal(partner?.title ?? "-") == Normal(article.title))
      bounds.add(article.confidence.bounds, isRight: isWhole)
    }
  }
}

@Test func `what is read wrong has less confidence than what is read right`() {
  let judged = Judged(seeds: 0..<4)
  #expect(judged.titles.lead > 0.2)
  #expect(judged.titles.order > 0.7)
  #expect(judged.bounds.lead > 0.1)
  #expect(judged.bounds.order > 0.65)
}
