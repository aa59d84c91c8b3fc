/// The same page in other characters.
extension MadePage {
  mutating func setTraditional() {
    text = Traditional.of(text)
    gold = gold.map(Traditional.of)
  }

  /// Digits of full width; the truth is compared after folding.
  mutating func setFullWidthDigits() {
    text = String(text.map { Self.wide[$0] ?? $0 })
  }

  /// One short line gets a space between its characters.
  mutating func spaceALine(_ dice: inout Dice) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let short = lines.indices.filter { index in
      (6...18).contains(lines[index].count) && lines[index].allSatisfy { ("一"..."龥").contains($0) }
    }
    guard !short.isEmpty else { return }
    let index = dice.pick(short)
    lines[index] = lines[index].map(String.init).joined(separator: " ")
    text = lines.joined(separator: "\n")
  }

  private static let wide = Dictionary(uniqueKeysWithValues: zip("0123456789", "０１２３４５６７８９"))
}

extension GoldPage {
  fileprivate func map(_ change: (String) -> String) -> GoldPage {
    GoldPage(
      source: source,
      articles: articles.map { article in
        Article(
          title: change(article.title), column: article.column.map(change),
          people: article.people.map { Person(name: change($0.name), affiliation: nil) },
          first: change(article.first), last: change(article.last),
          outline: article.outline.map { $0.map(change) })
      })
  }
}

extension GoldPage.Node {
  fileprivate func map(_ change: (String) -> String) -> GoldPage.Node {
    GoldPage.Node(change(marker), change(heading), children.map { $0.map(change) }, kind: kind)
  }
}
