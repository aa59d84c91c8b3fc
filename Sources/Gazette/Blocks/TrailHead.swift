/// The trail of a site's page that ends in the page's own headline: `首页 > 要闻 > 题目`.
///
/// Only where no other headline stands above the text is the trail's last part believed to be it.
enum TrailHead {
  private static let shortestTitle = 8
  private static let longestTitle = 50
  private static let shortestText = 20
  private static let longestName = 12

  static func mark(_ whole: [Piece]) -> [Piece] {
    var pieces = withoutSteps(withoutSpaced(whole))
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

  /// `首页` · `栏目` · `题目的后半` · `题目`: a trail with each of its steps on a line, the last of them what the headline
  /// ends with.
  private static func withoutSteps(_ pieces: [Piece]) -> [Piece] {
    guard
      let home = pieces.prefix(reach).firstIndex(where: {
        homes.match(in: $0.text, at: 0)?.count == $0.text.count
      })
    else {
      return pieces
    }
    let steps = pieces[(home + 1)...].prefix { $0.kind == .short }.indices
    guard steps.count > 2, let head = steps.last, head + 1 < pieces.count,
      pieces[head + 1].kind == .sourceLine || pieces[head + 1].kind == .body,
      (shortestEcho..<pieces[head].text.count).contains(pieces[head - 1].text.count),
      pieces[head].text.hasSuffix(Word(of: pieces[head - 1].text))
    else { return pieces }
    var pieces = pieces
    for step in steps.dropLast() { pieces[step].kind = .furniture }
    return pieces
  }

  private static let reach = 4
  private static let homes: WordList = ["首页", "网站首页", "主页"]
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
