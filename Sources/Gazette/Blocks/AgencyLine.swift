/// A news agency alone between headline and text, in a bulletin that names its sender so.
enum AgencyLine {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard
      let line = pieces.prefix(reach).indices.first(where: {
        pieces[$0].kind == .short && sends($0, in: pieces)
      })
    else { return pieces }
    var pieces = pieces
    pieces[line].kind = .byline
    return pieces
  }

  /// Below the page's headline or its day, above the text; a dateline of its own names the agency again.
  static func sends(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index > 0, index < reach, index + 1 < pieces.count, isAgency(pieces[index].text[...]),
      pieces[..<index].contains(where: { $0.kind == .short })
    else { return false }
    switch pieces[index - 1].kind {
    case .short, .masthead, .subtitle: break
    default: return false
    }
    let below = pieces[index + 1]
    switch below.kind {
    case .body, .editorsNote: return Dateline.end(in: below.text) == nil
    case .dateline: return !agencies.startsAny(below.text)
    default: return false
    }
  }

  private static func isAgency(_ text: GlyphSlice) -> Bool {
    agencies.match(in: text, at: text.startIndex)?.count == text.count
  }

  private static let reach = 6
  private static let agencies: WordList = [
    "新华社", "中新社", "中国新闻社", "塔斯社", "路透社", "法新社", "合众社", "美联社", "共同社", "中央社",
  ]
}
