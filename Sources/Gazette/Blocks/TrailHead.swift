/// The trail of a site's page that ends in the page's own headline: `首页 > 要闻 > 题目`.
///
/// Only where no other headline stands above the text is the trail's last part believed to be it.
enum TrailHead {
  private static let shortestTitle = 8
  private static let longestTitle = 50
  private static let shortestText = 20
  private static let longestName = 12

  static func mark(_ whole: [Piece]) -> [Piece] {
    var pieces = withoutSpaced(whole)
    guard
      let text = pieces.firstIndex(where: { $0.kind == .body && $0.text.count >= shortestText }),
      let trail = pieces[..<text].lastIndex(where: isTrail), pieces[..<text].allSatisfy(mayStand),
      let start = titleStart(in: pieces[trail].text)
    else { return pieces }
    for index in pieces[..<text].indices.dropFirst(trail + 1) where pieces[index].kind == .short {
      pieces[index].kind = .byline
    }
    var head = pieces[trail]
    head.kind = .short
    head.text = pieces[trail].text[start...].trimmed.rebased
    pieces[trail].text = pieces[trail].text[..<start].trimmed.rebased
    pieces.insert(head, at: trail + 1)
    return pieces
  }

  /// `某某网 资料库 题目` right above `题目`: a trail whose signs were lost.
  private static func withoutSpaced(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.first(where: { $0.kind == .body })?.lines.lowerBound else {
      return pieces
    }
    var pieces = pieces
    for index in pieces.indices.dropLast()
    where pieces[index].kind == .short && pieces[index].lines.lowerBound < first {
      let words = pieces[index].text.spaced
      if words.count >= 3, let last = words.last, last.count >= shortestEcho,
        words.dropLast().allSatisfy({ $0.count <= longestName }),
        pieces[index + 1].kind == .short,
        last.elementsEqual(pieces[index + 1].text, by: { $0.code == $1.code })
      {
        pieces[index].kind = .furniture
      }
    }
    return pieces
  }

  private static let shortestEcho = 5

  private static func isTrail(_ piece: Piece) -> Bool {
    piece.kind == .furniture && piece.text.contains(code: sign)
  }

  private static let sign: UInt32 = 0x3E

  /// Facts, names and what the site prints; any other short line is sooner the headline.
  private static func mayStand(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .furniture, .sourceLine, .masthead, .byline, .caption: true
    case .short: piece.text.count <= longestName && Byline(piece.text[...]) != nil
    case .body, .subtitle, .column, .castLabel, .castEntry, .signature, .editorsNote, .frontMatter,
      .dateline:
      false
    }
  }

  /// Behind the last sign, where as many words stand as a headline has.
  private static func titleStart(in text: GlyphSlice) -> Int? {
    guard let last = text.lastIndex(where: { $0.code == sign }), last > text.startIndex else {
      return nil
    }
    let title = text[(last + 1)...].trimmed
    return (shortestTitle...longestTitle).contains(title.count) && !Sentence.isEnded(title)
      ? last + 1 : nil
  }
}
