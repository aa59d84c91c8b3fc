/// Items of a dump of old papers: a number and the headline, and below them a paragraph that begins
/// with the page, the column's label and the headline once more.
///
/// `2. 题目` · `第1版()专栏: 题目 新华社某地某日讯 …`. The number becomes a dateline, which opens an item;
/// label and headline go, and so do the decks above the paragraph's own dateline.
enum DumpItems {
  private static let longestLabel = 16
  private static let longestDecks = 400

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { labels($0) }) else { return pieces }
    var parts: [Piece] = []
    parts.reserveCapacity(pieces.count + 8)
    var title: GlyphSlice = []
    for (index, piece) in pieces.enumerated() {
      if let end = numberEnd(of: piece), opensItem(below: index, in: pieces) {
        let headline = piece.part(.short, end..<piece.text.count)
        title = headline.text
        parts += [piece.part(.dateline, 0..<end), headline]
      } else if labels(piece), let end = labelEnd(of: piece.text) {
        parts += text(of: piece, from: echoEnd(of: title, in: piece.text, from: end))
      } else if index > 0, labels(pieces[index - 1]), !title.isEmpty,
        echoEnd(of: title, in: piece.text, from: 0) == piece.text.count
      {
        parts.append(piece.part(.furniture, 0..<piece.text.count))
        title = []
      } else if piece.kind == .dateline, !title.isEmpty || parts.last?.kind == .body {
        markDecks(&parts)
        parts.append(piece.part(.dateline, 0..<piece.text.count))
      } else {
        parts.append(piece)
      }
    }
    return parts
  }

  /// True of a line that begins with the page and the column's label, whatever stands above it.
  static func isLabelled(_ text: GlyphSlice) -> Bool {
    text.has(sign: "第", at: text.startIndex) && labelEnd(of: text) != nil
  }

  /// Where the paragraph came apart the label stands alone.
  private static func labels(_ piece: Piece) -> Bool {
    (piece.kind == .body || piece.kind == .masthead || piece.kind == .short)
      && labelEnd(of: piece.text) != nil
  }

  /// What stands between a repeated headline and its dateline.
  private static func markDecks(_ parts: inout [Piece]) {
    let decks = parts.indices.reversed().prefix(mostDecks).prefix { parts[$0].kind == .body }
    guard let first = decks.last, first > 0, parts[first - 1].kind == .furniture else { return }
    for index in decks { parts[index].kind = .subtitle }
  }

  private static let mostDecks = 3

  private static func opensItem(below index: Int, in pieces: [Piece]) -> Bool {
    let below = pieces[(index + 1)...].first { $0.kind != .furniture }
    return below.map(labels) ?? false
  }

  private static func numberEnd(of piece: Piece) -> Int? {
    guard piece.kind == .short || piece.kind == .body, Enumeration.isNumbered(piece.text),
      piece.text.count <= longestDecks
    else { return nil }
    return piece.text.firstIndex { !Characters.isDigit($0.code) }.map { $0 + 1 }
  }

  /// Behind `第3版(综合)专栏:`.
  private static func labelEnd(of text: GlyphSlice) -> Int? {
    guard text.has(sign: "第", at: text.startIndex),
      let colon = text.prefix(longestLabel).firstIndex(where: { $0.code == 0x3A }),
      columns.endsAny(text[..<colon]), text[..<colon].contains(where: { $0.code == page })
    else { return nil }
    return colon + 1
  }

  /// Behind the headline that a text repeats at its beginning, white space aside.
  private static func echoEnd(of title: GlyphSlice, in text: GlyphSlice, from start: Int) -> Int {
    var index = start
    for glyph in title where glyph.code != 0x20 {
      while index < text.count, text[index].code == 0x20 { index += 1 }
      guard index < text.count, text[index].code == glyph.code else { return start }
      index += 1
    }
    return index
  }

  private static func text(of piece: Piece, from start: Int) -> [Piece] {
    guard start < piece.text.count else { return [piece.part(.furniture, 0..<piece.text.count)] }
    let last = pictureStart(in: piece.text, from: start)
    let picture =
      last < piece.text.count ? [piece.part(.caption, last..<piece.text.count)] : []
    let head = piece.text[start..<last].prefix(longestDecks)
    let opening = head.indices.first {
      ($0 == start || head[$0 - 1].code == 0x20) && Dateline.end(in: piece.text[$0...]) != nil
    }
    guard let opening, let end = Dateline.end(in: piece.text[opening...]), end < last else {
      let signed = writerEnd(in: piece.text[start..<last])
      let writer = signed > start ? [piece.part(.byline, start..<signed)] : []
      return writer + [piece.part(.body, signed..<last)] + picture
    }
    return [piece.part(.dateline, opening..<end), piece.part(.body, end..<last)] + picture
  }

  /// Where `（附图片）` and the picture's caption begin behind the last sentence; else the text's end.
  private static func pictureStart(in text: GlyphSlice, from start: Int) -> Int {
    let tail = text[start...].suffix(longestPicture)
    guard let place = tail.indices.first(where: { tail.has(picture, at: $0) }),
      place > start, Sentence.isEnded(text[start..<place].trimmed)
    else { return text.count }
    return place
  }

  private static let picture: Word = "(附图"
  private static let longestPicture = 200

  /// Behind the words between headline and text that name who wrote it: `某某社评论员 …`.
  private static func writerEnd(in text: GlyphSlice) -> Int {
    let words = text.prefix(longestWriter).trimmed.spaced
    let ends = (1..<max(2, min(words.count, mostWords + 1))).filter { length in
      guard length < words.count else { return false }
      let name = text[words[0].startIndex..<words[length - 1].endIndex]
      guard !Sentence.isEnded(name), !name.contains(anyOf: stops) else { return false }
      return writers.endsAny(name) || (Byline(name)?.certainty ?? 0) >= 0.9
    }
    return ends.last.map { words[$0 - 1].endIndex } ?? text.startIndex
  }

  private static let longestWriter = 60
  private static let mostWords = 3
  private static let stops: ScalarSet = "。，；：！？"
  private static let writers: WordList = [
    "评论员", "编辑部", "报道组", "调查组", "通讯员", "批判组", "写作组", "理论组", "理论小组", "通讯组", "党委", "党支部", "革委会",
    "革命委员会", "党委会",
  ]

  private static let columns: WordList = ["专栏", "栏目"]
  private static let page = Glyph.fold("版")
}

extension Piece {
  /// A part of its text as a piece of its own.
  fileprivate func part(_ kind: Kind, _ range: Range<Int>) -> Piece {
    var part = self
    part.kind = kind
    part.text = text[range].trimmed.rebased
    part.start = .certain
    return part
  }
}
