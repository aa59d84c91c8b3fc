/// A headline printed again among or below the paragraphs, as the other text of pictures, or behind an
/// agency's dateline.
enum HeadlineAgain {
  private static let shortest = 8

  /// `栏目｜题目` · `某社某地5月6日电 题：题目`: what the dateline announces stands above it.
  static func markTopics(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst(2)
    where pieces[index - 1].kind == .dateline {
      guard pieces[index].kind == .short || pieces[index].kind == .body,
        TopicHead.announces(pieces[index - 1].text[...]), pieces[index].text.count >= shortest,
        let head = pieces[..<(index - 1)].suffix(reach).last(where: { $0.kind == .short }),
        head.text.hasSuffix(Word(of: pieces[index].text))
      else { continue }
      pieces[index].kind = .furniture
      pieces[index].isHeadline = false
      // It stands over the reporters, and no text behind it.
      pieces[index - 1].kind = .sourceLine
    }
    return pieces
  }

  /// A day, a source and an address may stand between.
  private static let reach = 4

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let head = pieces.firstIndex(where: { $0.kind == .short }),
      pieces[head].text.count >= shortest,
      let text = pieces.firstIndex(where: { $0.kind == .body }), text > head
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices.dropFirst(text) where pieces[index].kind == .body {
      let isAgain =
        pieces[index].text.count == pieces[head].text.count
        && zip(pieces[index].text, pieces[head].text).allSatisfy { $0.code == $1.code }
      if isAgain { pieces[index].kind = .furniture }
    }
    return pieces
  }
}
