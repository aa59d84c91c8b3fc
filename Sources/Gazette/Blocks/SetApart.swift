/// Finds a sentence of the text that is printed once more as a paragraph of its own.
enum SetApart {
  private static let lengths = 12...60
  /// So many characters tell a sentence from others well enough to look closer.
  private static let keyLength = 6

  /// Marks such paragraphs as what they are beside the text: captions.
  static func mark(_ pieces: inout [Piece]) {
    let candidates = pieces.indices.filter { isSentence(pieces[$0]) }
    guard !candidates.isEmpty else { return }
    let keys = Set(candidates.map { key(pieces[$0].text[...]) })
    let firsts = ScalarSet(candidates.map { pieces[$0].text[0].code })
    var places: [UInt64: [(piece: Int, start: Int)]] = [:]
    for index in pieces.indices where pieces[index].kind == .body {
      let text = pieces[index].text
      // Where a sentence begins: behind the end of another.
      var next = 0
      while next < text.count {
        let start = next
        next = text.place(of: .sentenceEnd, from: start) + 1
        guard firsts.contains(text[start].code) else { continue }
        let key = key(text[start...])
        if keys.contains(key), places[key, default: []].count < 8 {
          places[key, default: []].append((index, start))
        }
      }
    }
    for candidate in candidates {
      let text = pieces[candidate].text
      let isRepeated = places[key(text[...]), default: []].contains { place in
        place.piece != candidate && pieces[place.piece].text.count > text.count + 8
          && holds(pieces[place.piece].text[place.start...], text)
      }
      if isRepeated { pieces[candidate].kind = .caption }
    }
  }

  /// One sentence and nothing else.
  private static func isSentence(_ piece: Piece) -> Bool {
    piece.kind == .body && lengths.contains(piece.text.count)
      && Sentence.end(in: piece.text, from: 0) >= piece.text.count - 1
  }

  private static func key(_ text: GlyphSlice) -> UInt64 {
    text.prefix(keyLength).reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64($1.code) }
  }

  private static func holds(_ text: GlyphSlice, _ sentence: GlyphSlice) -> Bool {
    text.count >= sentence.count && zip(text, sentence).allSatisfy { $0.code == $1.code }
  }
}
