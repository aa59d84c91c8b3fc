/// The items of a digest that begin with a headline in bold print on the text's own line:
/// `- **题目**：…`, `1. **题目** …`.
///
/// Points of a text begin so too, so the page must call itself a digest, or each text must repeat
/// its headline's words and share hardly one with the next.
enum StrongHeads {
  private static let fewest = 3
  private static let heads = 6...60
  private static let shortestText = 12
  private static let longestText = 400

  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    let ends = pieces.map { end(of: $0, in: page) }
    let items = pieces.indices.filter { ends[$0] != nil }
    guard items.count >= fewest, let first = items.first,
      items.count * 3 >= pieces[first...].count(where: { $0.kind == .body }) * 2,
      DigestName.opens(pieces[..<first]) || isApart(items, pieces, ends)
    else { return pieces }
    return pieces.indices.flatMap { index -> [Piece] in
      var piece = pieces[index]
      guard let end = ends[index] else {
        if index < first, piece.kind == .body { piece.kind = .furniture }
        return [piece]
      }
      let start = signEnd(of: piece.text)
      var sign = piece
      sign.kind = .dateline
      sign.text = piece.text[..<start].rebased
      var head = piece
      head.kind = .short
      head.text =
        piece.text[start..<end]
        .trimming { marks.contains($0) || stops.contains($0) }.rebased
      var body = piece
      body.kind = .body
      body.start = .certain
      body.text = textBehind(end, in: piece.text).rebased
      return (sign.text.isEmpty ? [] : [sign]) + [head] + ItemMarks.dated(body)
    }
  }

  /// Behind the bold print a paragraph's first line begins with.
  private static func end(of piece: Piece, in page: Page) -> Int? {
    guard piece.kind == .body || piece.kind == .short, !piece.lines.isEmpty else { return nil }
    let line = page.lines[piece.lines.lowerBound]
    let end = line.strongEnd - line.glyphs.lowerBound
    let start = signEnd(of: piece.text)
    guard line.strongEnd > 0, end > start, end < piece.text.count,
      piece.text.first == page.glyphs[line.glyphs].first,
      heads.contains(end - start),
      // `**题目。**`: the headline may end in a stop.
      !piece.text[start..<(end - 1)].contains(anyOf: stops),
      !Enumeration.opensWithItem(piece.text[start...]),
      (shortestText...longestText).contains(textBehind(end, in: piece.text).count)
    else { return nil }
    return end
  }

  private static func signEnd(of text: GlyphSlice) -> Int {
    guard let end = ItemSign.read(text[...])?.end else { return 0 }
    return text[end...].firstIndex { $0.code != 0x20 } ?? end
  }

  private static func textBehind(_ end: Int, in text: GlyphSlice) -> GlyphSlice {
    text[end...].trimming { marks.contains($0) || dashes.contains($0) }
  }

  private static func isApart(_ items: [Int], _ pieces: [Piece], _ ends: [Int?]) -> Bool {
    let texts = items.compactMap { item in ends[item].map { pieces[item].text[$0...] } }
    let repeated = zip(items, texts).reduce(0.0) { sum, item in
      sum + (ends[item.0].map { NewsItem.repeats(pieces[item.0].text[..<$0], in: item.1) } ?? 0)
    }
    return repeated >= Double(items.count) * leastRepeated
      && ItemSeparation.shared(texts) <= mostShared
  }

  /// The share of a headline's pairs of characters that its text must repeat.
  private static let leastRepeated = 0.3
  /// The likeness of neighbours, from 0 to 1.
  private static let mostShared = 0.04
  private static let stops: ScalarSet = "。；"
  private static let marks: ScalarSet = ": "
  private static let dashes: ScalarSet = "—–-"
}
