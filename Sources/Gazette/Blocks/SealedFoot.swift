/// Who signed a treaty or a communiqué, below its text: posts, a name and `（签字）` for each side, the day and the place.
///
/// They sign for their sides and wrote none of it.
enum SealedFoot {
  /// In pieces.
  private static let longest = 24
  private static let longestLine = 40

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.lastIndex(where: { $0.kind == .body && Sentence.isEnded($0.text) }),
      last + 1 < pieces.count
    else { return pieces }
    let foot = pieces[(last + 1)...].filter { $0.kind != .furniture }
    guard foot.count <= longest, foot.contains(where: { isSeal($0.text) }),
      foot.allSatisfy({ $0.text.count <= longestLine })
    else { return pieces }
    var pieces = pieces
    for index in (last + 1)..<pieces.count { pieces[index].kind = .furniture }
    return pieces
  }

  /// `（签字）`.
  private static func isSeal(_ text: GlyphSlice) -> Bool {
    let word = text[...].trimming { brackets.contains($0) }
    return seals.match(in: word, at: word.startIndex)?.count == word.count
  }

  private static let seals: WordList = ["签字", "签名", "签署", "签章"]
  private static let brackets: ScalarSet = "() "
}
