/// Weighs the articles of a page against each other, once it is known which pieces are whose.
struct EvidenceReader {
  let pieces: [Piece]
  let matcher: TitleMatcher
  /// How well each piece begins an article.
  let openings: [Double]

  /// Articles further apart on the page than this are not taken for each other.
  private static let reach = 8

  /// For each draft what speaks for and against it.
  func read(_ drafts: [DraftArticle]) -> [Evidence] {
    let coverage = drafts.indices.map { self.coverage(of: $0, in: drafts) }
    func fit(_ title: Int, in text: Int) -> Double {
      coverage[title][text - near(title, drafts.count).lowerBound]
    }
    let titles = titleCounts(of: drafts)
    return drafts.indices.map { index in
      var evidence = Evidence()
      evidence.opening = opening(in: drafts[index].pieces)
      if index > 0, drafts[index].run == drafts[index - 1].run {
        evidence.start = start(of: drafts[index], behind: drafts[index - 1])
      }
      guard let title = drafts[index].unit else { return evidence }
      let (text, head) = (drafts[index].pieces, drafts[index].head?.titles ?? [])
      evidence.fit = fit(index, in: index)
      evidence.idle = idle(title, in: text)
      evidence.length = length(of: text[...])
      evidence.isLabel = head.contains { DocketTitle.isTitle(pieces[$0].text) }
      evidence.hits = matcher.union(of: title, in: text[...]).nonzeroBitCount
      evidence.titles = titles[drafts[index].run]
      evidence.weakestDeck = weakestDeck(head, of: text)
      for other in near(index, drafts.count) where other != index {
        let now = fit(index, in: index) + fit(other, in: other)
        let margin = now - fit(index, in: other) - fit(other, in: index)
        guard margin < evidence.margin ?? .infinity else { continue }
        evidence.margin = margin
        evidence.rival = name(of: other, in: drafts)
      }
      return evidence
    }
  }

  /// How many titles came to each run.
  private func titleCounts(of drafts: [DraftArticle]) -> [Int] {
    var counts = Array(repeating: 0, count: (drafts.last?.run ?? 0) + 1)
    for index in drafts.indices where drafts[index].unit != nil { counts[drafts[index].run] += 1 }
    return counts
  }

  /// How much of a draft's title each of the texts near it holds; all are looked through at once.
  private func coverage(of index: Int, in drafts: [DraftArticle]) -> [Double] {
    let others = near(index, drafts.count)
    guard let title = drafts[index].unit else { return others.map { _ in 0 } }
    var pieces: [Int] = []
    pieces.reserveCapacity(others.reduce(0) { $0 + drafts[$1].pieces.count })
    for other in others { pieces += drafts[other].pieces }
    var bits = matcher.bits(of: title, in: pieces[...])[...]
    return others.map { other in
      let count = drafts[other].pieces.count
      defer { bits = bits.dropFirst(count) }
      return matcher.weight(of: title, bits: bits.prefix(count).reduce(0, |))
    }
  }

  /// The piece by which people know an article: its headline, or else its beginning.
  private func name(of draft: Int, in drafts: [DraftArticle]) -> Int? {
    drafts[draft].head?.titles.first ?? drafts[draft].pieces.first
  }

  private func near(_ index: Int, _ count: Int) -> Range<Int> {
    max(0, index - Self.reach)..<min(count, index + Self.reach + 1)
  }

  /// A text that is two articles has the words of its title in one of them.
  private func idle(_ title: Int, in text: [Int]) -> Double {
    let bits = matcher.bits(of: title, in: text[...])
    guard let first = bits.firstIndex(where: { $0 != 0 }),
      let last = bits.lastIndex(where: { $0 != 0 })
    else { return 1 }
    let idle = max(length(of: text[..<first]), length(of: text[(last + 1)...]))
    return Double(idle) / Double(max(1, length(of: text[...])))
  }

  /// How many characters some pieces have.
  private func length(of text: ArraySlice<Int>) -> Int {
    text.reduce(0) { $0 + pieces[$1].text.count }
  }

  /// A headline that took in the one next to it has a deck that its text knows nothing of.
  private func weakestDeck(_ head: [Int], of text: [Int]) -> Double? {
    guard head.count > 1 else { return nil }
    let text = text.map { pieces[$0].text[...] }
    let decks = TitleMatcher(titles: head.map { pieces[$0].text }, paragraphs: text)
    return head.indices.map { deck in
      decks.coverage(of: deck, in: Array(text.indices)[...])
    }.min()
  }

  // MARK: - Boundaries

  private func opening(in text: [Int]) -> Double {
    var isFirst = true
    var best: Double?
    for index in text where pieces[index].kind == .body {
      if !isFirst { best = max(best ?? -.infinity, openings[index]) }
      isFirst = false
    }
    return best ?? -1
  }

  private func start(of draft: DraftArticle, behind above: DraftArticle) -> Evidence.Start {
    guard let last = above.pieces.last, pieces[last].kind != .signature,
      pieces[last].kind != .byline
    else { return .printed }
    let both = above.pieces + draft.pieces
    let left = gains(matches(of: above.unit, in: both))
    let right = gains(matches(of: draft.unit, in: both).reversed())
    let scores = both.indices.dropFirst().map { cut in
      openings[both[cut]] + left[cut - 1] + right[both.count - cut - 1]
    }
    let taken = above.pieces.count - 1
    let next = scores.indices.filter { $0 != taken }.map { scores[$0] }.max()
    return .scored(margin: next.map { scores[taken] - $0 } ?? .infinity)
  }

  /// For each piece the weight and the bits of a title's words in it.
  private func matches(of title: Int?, in text: [Int]) -> [Match] {
    guard let title else { return text.map { _ in Match(title: nil, bits: 0) } }
    return matcher.bits(of: title, in: text[...]).map { Match(title: title, bits: $0) }
  }

  private struct Match {
    let title: Int?
    let bits: UInt64
  }

  /// What a title is worth to a text that ends behind each of some pieces.
  private func gains(_ matches: [Match]) -> [Double] {
    var bits: UInt64 = 0
    var density = 0.0
    return matches.map { match in
      guard let title = match.title else { return 0 }
      bits |= match.bits
      density += matcher.weight(of: title, bits: match.bits)
      return matcher.weight(of: title, bits: bits) + density * RunSplitter.densityWeight
    }
  }
}
