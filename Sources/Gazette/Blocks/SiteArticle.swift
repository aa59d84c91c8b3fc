/// The one article of a site's page, once its headline is known.
///
/// No other line heads an article then: short lines within the text name its parts, and of those
/// between headline and text only names, facts and a first heading are the article's. A digest keeps
/// its headlines.
enum SiteArticle {
  static func settle(_ all: [Piece]) -> [Piece] {
    guard let head = all.firstIndex(where: \.isHeadline) else { return all }
    var pieces = all
    let isDigest = isDigest(all, under: head)
    for index in all.indices where all[index].isHeadline {
      if isDigest { pieces[index].isHeadline = false } else { pieces[index].kind = .short }
      // A terminal's browser puts one before headlines too.
      let text = all[index].text
      pieces[index].text = text.drop { bullets.contains($0.code) }.rebased
    }
    if isDigest { return pieces }
    let rest = all[(head + 1)...]
    guard let text = rest.firstIndex(where: { $0.kind == .body }),
      let last = rest.lastIndex(where: { $0.kind == .body })
    else { return pieces }
    let hasHeadings = all[text...].contains { $0.kind == .short }
    for index in rest.indices {
      switch all[index].kind {
      case .short where all[index].isHeadline: break
      case .short where index > text: pieces[index].isPart = true
      case .short:
        let isHeading =
          StructuralMarker.starts(all[index].text) || all[index].text.last?.code == 0x3A
          || hasHeadings && index == text - 1 && isBelowFacts(index, in: all)
        pieces[index].isPart = isHeading
        if isHeading { continue }
        pieces[index].kind = isClause(all[index].text) ? .body : .furniture
      case .body where index == text && leadsIn(index, in: all):
        pieces[index].kind = .editorsNote
      case .byline, .column, .castLabel, .castEntry, .masthead:
        // Within the text nothing signs it.
        if index > text, index < last { pieces[index].kind = .furniture }
      case .body where index < last && repeats(all[head], all[index]) && index - head < 8:
        pieces[index].kind = .furniture
      case .body, .subtitle, .signature, .caption, .editorsNote, .sourceLine, .frontMatter,
        .dateline, .furniture:
        break
      }
    }
    return pieces
  }

  /// Below a row of facts, no button between, a line right above the text is its first heading.
  private static func isBelowFacts(_ index: Int, in pieces: [Piece]) -> Bool {
    let above = pieces[index - 1]
    guard above.lines.upperBound == pieces[index].lines.lowerBound,
      (shortestHeading...longestHeading).contains(pieces[index].text.inkCount),
      pieces[index].text.last?.code != 0x29, !counters.isAnywhere(in: pieces[index].text)
    else { return false }
    return above.kind == .sourceLine || above.kind == .byline || above.kind == .masthead
  }

  /// A line of the text that a converter parted from the rest.
  private static func isClause(_ text: GlyphSlice) -> Bool {
    text.inkCount >= shortestClause && text.kinds.has(.comma)
  }

  private static let shortestClause = 25

  /// Several items under one headline, told by what is asked of any page.
  ///
  /// An article's headline has words that return all over its text, and text above its sections.
  private static func isDigest(_ pieces: [Piece], under head: Int) -> Bool {
    if pieces.contains(where: \.opensItem) || pieces.count(where: { $0.kind == .dateline }) > 1
      || NewsItem.isNamed(pieces) || Refrain.heads(in: pieces).count >= fewestItems
    {
      return true
    }
    let shaped = DigestShape.heads(in: pieces)
    let first = shaped.first { $0 > head }
    let hasLead = first.map { pieces[head..<$0].contains { $0.kind == .body } } ?? false
    let heads = hasLead ? DigestShape.heads(in: pieces, byWords: false) : shaped
    guard heads.count >= fewestItems, let middle = heads.dropFirst(heads.count / 2).first else {
      return false
    }
    let later = GlyphSlice.joined(pieces[middle...].filter { $0.kind == .body }.map(\.text))
    return NewsItem.repeats(pieces[head].text, in: later) < leastShare
  }

  private static let leastShare = 0.4

  /// The first sentence of a summary is one of the text's below.
  private static func leadsIn(_ index: Int, in pieces: [Piece]) -> Bool {
    let lead = pieces[index].text.prefix(longestLead)
    guard lead.count == longestLead else { return false }
    return pieces[(index + 1)...].contains { piece in
      piece.kind == .body && piece.text.starts(with: lead) { $0.code == $1.code }
    }
  }

  private static let longestLead = 20

  private static let bullets: ScalarSet = "•·*+○ "
  /// `57人参与11评论`.
  private static let counters: WordList = ["人参与", "评论", "阅读", "浏览", "跟帖", "点击", "播放"]
  private static let longestHeading = 28
  private static let fewestItems = 3

  /// The headline once more, in other words or with a word before it.
  private static func repeats(_ head: Piece, _ piece: Piece) -> Bool {
    guard piece.text.inkCount <= head.text.inkCount + longestMore,
      !piece.text.contains(anyOf: fullStops)
    else { return false }
    return NewsItem.repeats(head.text, in: piece.text) >= 0.8
  }

  private static let longestMore = 10
  private static let fullStops: ScalarSet = "。"
  private static let shortestHeading = 4
}
