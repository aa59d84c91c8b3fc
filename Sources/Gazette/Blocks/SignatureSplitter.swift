/// Parts `…。（作者单位：…）` from the paragraph it is printed behind.
enum SignatureSplitter {
  static func split(_ pieces: [Piece]) -> [Piece] {
    var parts: [Piece] = []
    parts.reserveCapacity(pieces.count)
    let last = pieces.lastIndex { $0.kind == .body }
    for (index, piece) in pieces.enumerated() {
      guard piece.kind == .body, let open = opening(of: piece.text, isLast: index == last) else {
        parts.append(piece)
        continue
      }
      var body = piece
      body.text = Array(piece.text[..<open].trimmed)
      var signature = piece
      signature.kind = .signature
      signature.text = Array(piece.text[open...])
      parts += [body, signature]
    }
    return parts
  }

  /// Whether a line ends with a bracket behind a sentence, or is one: nothing goes on from there.
  static func isSigned(_ line: ArraySlice<Glyph>) -> Bool {
    guard line.last?.code == 0x29, let open = line.lastIndex(where: { $0.code == 0x28 }) else {
      return false
    }
    return open == line.startIndex || Sentence.isEnded(line[..<open].trimmed)
  }

  /// Where a bracket that closes the paragraph and signs the article begins.
  ///
  /// Two characters are a name only behind the page's last paragraph: （完）, （略）, （上图）.
  private static func opening(of text: [Glyph], isLast: Bool) -> Int? {
    guard text.last?.code == 0x29, text.count > 20,
      let open = text.lastIndex(where: { $0.code == 0x28 }), open > 8, text.count - open <= 80
    else { return nil }
    let isBehindSentence = Sentence.isEnded(text[..<open].trimmed)
    let inner = text[(open + 1)..<(text.count - 1)]
    let isName = isLast && inner.count == 2 && PersonName.likelihood(inner) >= 0.7
    return isBehindSentence && (isName || Signature.isContent(inner)) ? open : nil
  }
}
