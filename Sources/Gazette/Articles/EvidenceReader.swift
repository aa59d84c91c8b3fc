/// Weighs the articles of a page against each other, once it is known which pieces are whose.
struct EvidenceReader {
  let pieces: [Piece]
  let matcher: TitleMatcher
  /// How well each piece begins an article.
  let openings: [Double]

  /// Articles further apart on the page than this are not taken for each other.
  private static let reach = 8

  func read(_ drafts: [DraftArticle]) -> [DraftArticle] {
    let coverage = drafts.indices.map { self.coverage(of: $0, in: drafts) }
    func fit(_ title: Int, in text: Int) -> Double {
      coverage[title][text - near(title, drafts.count).lowerBound]
    }
    var read = drafts
    var titles: [Int: Int] = [:]
    for draft in drafts where draft.unit != nil { titles[draft.run, default: 0] += 1 }
    for index in drafts.indices {
      read[index].evidence.opening = opening(in: drafts[index].pieces)
    }
    for index in drafts.indices {
      guard let title = drafts[index].unit else { continue }
      let (text, head) = (drafts[index].pieces, drafts[index].head?.titles ?? [])
      read[index].evidence.fit = fit(index, in: index)
      read[index].evidence.idle = idle(title, in: text)
      read[index].evidence.length = text.reduce(0) { $0 + pieces[$1].text.count }
      read[index].evidence.isLabel = head.contains { DocketTitle.isTitle(pieces[$0].text) }
      read[index].evidence.hits = matcher.union(of: title, in: text[...]).nonzeroBitCount
      read[index].evidence.titles = titles[drafts[index].run] ?? 0
      read[index].evidence.weakestDeck = weakestDeck(head, of: text)
      for other in near(index, drafts.count) where other != index {
        let now = fit(index, in: index) + fit(other, in: other)
        let margin = now - fit(index, in: other) - fit(other, in: index)
        guard margin < read[index].evidence.margin ?? .infinity else { continue }
        read[index].evidence.margin = margin
        read[index].evidence.rival = name(of: drafts[other])
      }
    }
    for index in drafts.indices.dropFirst() where drafts[index].run == drafts[index - 1].run {
      read[index].evidence.start = start(of: drafts[index], behind: drafts[index - 1])
    }
    return read
  }

  /// How much of a draft's title each of the texts near it holds; all are looked through at once.
  private func coverage(of index: Int, in drafts: [DraftArticle]) -> [Double] {
    let others = near(index, drafts.count)
    guard let title = drafts[index].unit else { return others.map { _ in 0 } }
    var bits = matcher.bits(of: title, in: others.flatMap { drafts[$0].pieces }[...])[...]
    return others.map { other in
      let count = drafts[other].pieces.count
      defer { bits = bits.dropFirst(count) }
      return matcher.weight(of: title, bits: bits.prefix(count).reduce(0, |))
    }
  }

  /// The piece by which people know an article: its headline, or else its beginning.
  private func name(of draft: DraftArticle) -> Int? {
    draft.head?.titles.first ?? draft.pieces.first
  }

  private func near(_ index: Int, _ count: Int) -> Range<Int> {
    max(0, index - Self.reach)..<min(count, index + Self.reach + 1)
  }

  /// A text that is two articles has the words of its title in one of them.
  private func idle(_ title: Int, in text: [Int]) -> Double {
    let lengths = text.map { Double(pieces[$0].text.count) }
    let bits = matcher.bits(of: title, in: text[...])
    let hits = bits.indices.filter { bits[$0] != 0 }
    guard let first = hits.first, let last = hits.last else { return 1 }
    let idle = max(lengths[..<first].reduce(0, +), lengths[(last + 1)...].reduce(0, +))
    return idle / max(1, lengths.reduce(0, +))
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
    let bodies = text.lazy.filter { pieces[$0].kind == .body }
    return bodies.dropFirst().lazy.map { openings[$0] }.max() ?? -1
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
