/// Finds the signers of readers' letters: `（某省某县 甲乙丙 教师）`, place, name and trade in brackets below each,
/// with gaps or without; `某省某县 甲 乙` without brackets.
///
/// One such line may be anything; two alike sign.
enum LetterSigners {
  private static let fewest = 2
  private static let longest = 24

  /// The name becomes the letter's signature; place and trade are left to the page.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let names = pieces.map { name(in: $0) }
    guard names.count(where: { $0 != nil }) >= fewest else { return pieces }
    return withHeads(
      zip(withoutOccasions(pieces), names).flatMap { piece, name in
        name.map { parted(piece, at: $0) } ?? [piece]
      })
  }

  /// `送礼之风，当刹！` below a signer: the next letter's headline.
  private static func withHeads(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst().dropLast() where pieces[index].kind == .body {
      let above = pieces[..<index].last { $0.kind != .furniture && $0.kind != .masthead }
      if above?.kind == .signature,
        ExclaimedHeads.isHead(pieces[index], above: pieces[index + 1])
      {
        pieces[index].kind = .short
      }
    }
    return pieces
  }

  /// `◆回应“某文”` below a letter's headline is no part of it.
  private static func withoutOccasions(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst() where pieces[index].kind == .short {
      let text = pieces[index].text[...].trimming { signs.contains($0) }
      if pieces[index - 1].kind == .short, occasions.startsAny(text) {
        pieces[index].kind = .subtitle
      }
    }
    return pieces
  }

  private static let signs: ScalarSet = "◆●■▲◇○□*·• "
  private static let occasions: WordList = ["回应“", "回应《", "回应", "读《", "读“", "评《", "评“"]

  /// `（某省某县甲乙丙）` on its line.
  static func isSigner(_ piece: Piece) -> Bool { name(in: piece) != nil }

  private static func name(in piece: Piece) -> Range<Int>? {
    let text = piece.text
    guard text.count <= longest, piece.kind != .furniture else { return nil }
    let isBracketed = text.first?.code == 0x28 && text.last?.code == 0x29
    guard text.contains(anyOf: isBracketed ? marks : strokes) else {
      return isBracketed ? PlacedName.range(in: text.dropFirst().dropLast()) : plainName(in: piece)
    }
    let words = (isBracketed ? text.indices.dropFirst().dropLast() : text.indices[...]).split {
      marks.contains(text[$0].code)
    }
    .map { $0.startIndex..<$0.endIndex }
    guard (2...3).contains(words.count), words[0].count >= 2,
      words.joined().allSatisfy({ Characters.isIdeograph(text[$0].code) }),
      PersonName.likelihood(text[words[1]]) >= 0.4,
      !Vocabulary.pressLabels.startsAny(text[words[0]])
    else { return nil }
    return words[1]
  }

  /// `某省某县 甲 乙`.
  private static func plainName(in piece: Piece) -> Range<Int>? {
    guard piece.kind == .short || piece.kind == .byline,
      let gap = piece.text.firstIndex(where: { $0.code == 0x20 }), gap >= shortestPlace,
      places.endsAny(piece.text[..<gap]),
      piece.text.allSatisfy({ $0.kinds.has(.ideograph) || $0.code == 0x20 })
    else { return nil }
    let name = piece.text[gap...].trimmed
    return PersonName.likelihood(name.closedUp[...]) >= 0.7 ? name.indices : nil
  }

  private static let shortestPlace = 3
  private static let places: WordList = ["省", "市", "县", "区", "州", "旗", "镇", "乡", "村"]

  private static let marks: ScalarSet = " |丨❘"
  private static let strokes: ScalarSet = "|丨❘"

  private static func parted(_ piece: Piece, at name: Range<Int>) -> [Piece] {
    var (before, signer, behind) = (piece, piece, piece)
    before.kind = .furniture
    before.text = piece.text[..<name.lowerBound].rebased
    signer.kind = .signature
    signer.text = piece.text[name].rebased
    behind.kind = .furniture
    behind.text = piece.text[name.upperBound...].rebased
    return [before, signer, behind]
  }
}
