/// Parts `…。（作者单位：…）` from the paragraph it is printed behind.
enum SignatureSplitter {
  static func split(_ pieces: [Piece]) -> [Piece] {
    var parts: [Piece] = []
    parts.reserveCapacity(pieces.count)
    for piece in pieces {
      guard piece.kind == .body, let open = opening(of: piece.text) else {
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
    guard let last = line.last, last.code == 0x29 || last.code == tagEnd,
      let open = line.lastIndex(where: { $0.code == (last.code == 0x29 ? 0x28 : tagStart) })
    else { return false }
    return open == line.startIndex || Sentence.isEnded(line[..<open].trimmed)
  }

  private static let tagStart = Glyph.fold("【")
  private static let tagEnd = Glyph.fold("】")

  /// Where a bracket that closes the paragraph and signs the article begins.
  private static func opening(of text: [Glyph]) -> Int? {
    guard text.last?.code == 0x29, text.count > 20,
      let open = text.lastIndex(where: { $0.code == 0x28 }), open > 8, text.count - open <= 80
    else { return nil }
    let isBehindSentence = Sentence.isEnded(text[..<open].trimmed)
    let inner = text[(open + 1)..<(text.count - 1)]
    return isBehindSentence && Signature.isContent(inner) ? open : nil
  }
}
