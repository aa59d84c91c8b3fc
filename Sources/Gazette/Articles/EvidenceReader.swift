/// Weighs the articles of a page against each other, once it is known which pieces are whose.
struct EvidenceReader {
  let pieces: [Piece]
  let matcher: TitleMatcher
  /// How well each piece begins an article.
  let openings: [Double]

  /// Articles further apart on the page than this are not taken for each other.
  private static let reach = 8

  func read(_ drafts: [DraftArticle]) -> [DraftArticle] {
    let coverage = drafts.indices.map { index in
      near(index, drafts.count).map { other in
        drafts[index].unit.map { matcher.coverage(of: $0, in: drafts[other].pieces[...]) } ?? 0
      }
    }
    func fit(_ title: Int, in text: Int) -> Double {
      coverage[title][text - near(title, drafts.count).lowerBound]
    }
    var read = drafts
    var titles: [Int: Int] = [:]
    for draft in drafts where draft.unit != nil { titles[draft.run, default: 0] += 1 }
    for index in drafts.indices { read[index].evidence.opening = opening(in: drafts[index]) }
    for index in drafts.indices where drafts[index].unit != nil {
      read[index].evidence.fit = fit(index, in: index)
      read[index].evidence.idle = idle(drafts[index])
      read[index].evidence.length = drafts[index].pieces.reduce(0) { $0 + pieces[$1].text.count }
      read[index].evidence.isLabel = isLabel(drafts[index])
      read[index].evidence.hits = hits(drafts[index])
      read[index].evidence.titles = titles[drafts[index].run] ?? 0
      read[index].evidence.weakestDeck = weakestDeck(drafts[index])
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

  /// The piece by which people know an article: its headline, or else its beginning.
  private func name(of draft: DraftArticle) -> Int? {
    draft.head?.titles.first ?? draft.pieces.first
  }

  private func near(_ index: Int, _ count: Int) -> Range<Int> {
    max(0, index - Self.reach)..<min(count, index + Self.reach + 1)
  }

  /// A text that is two articles has the words of its title in one of them.
  private func idle(_ draft: DraftArticle) -> Double {
    guard let title = draft.unit else { return 0 }
    let lengths = draft.pieces.map { Double(pieces[$0].text.count) }
    let bits = matcher.bits(of: title, in: draft.pieces[...])
    let hits = bits.indices.filter { bits[$0] != 0 }
    guard let first = hits.first, let last = hits.last else { return 1 }
    let idle = max(lengths[..<first].reduce(0, +), lengths[(last + 1)...].reduce(0, +))
    return idle / max(1, lengths.reduce(0, +))
  }

  private func hits(_ draft: DraftArticle) -> Int {
    guard let title = draft.unit else { return 0 }
    return matcher.union(of: title, in: draft.pieces[...]).nonzeroBitCount
  }

  private func isLabel(_ draft: DraftArticle) -> Bool {
    draft.head?.titles.contains { DocketTitle.isTitle(pieces[$0].text) } ?? false
  }

  /// A headline that took in the one next to it has a deck that its text knows nothing of.
  private func weakestDeck(_ draft: DraftArticle) -> Double? {
    guard let head = draft.head, head.titles.count > 1 else { return nil }
    let text = draft.pieces.map { pieces[$0].text[...] }
    let decks = TitleMatcher(titles: head.titles.map { pieces[$0].text }, paragraphs: text)
    return head.titles.indices.map { deck in
      decks.coverage(of: deck, in: Array(text.indices)[...])
    }.min()
  }

  // MARK: - Boundaries

  private func opening(in draft: DraftArticle) -> Double {
    let bodies = draft.pieces.filter { pieces[$0].kind == .body }
    return bodies.dropFirst().map { openings[$0] }.max() ?? -1
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
