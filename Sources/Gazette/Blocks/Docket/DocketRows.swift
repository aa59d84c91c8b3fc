/// Parts rows that a gazette prints on one line: `第1案　　提案人：甲乙　　附署人：丙丁`,
/// `案號：第1號　　類別：建設`.
enum DocketRows {
  private static let longest = 160
  private static let longestKind = 6

  static func split(_ pieces: [Piece]) -> [Piece] {
    var parted: [Piece] = []
    parted.reserveCapacity(pieces.count)
    for piece in pieces {
      let starts = starts(in: piece.text)
      guard starts.count > 1 else {
        parted.append(piece)
        continue
      }
      for (start, end) in zip(starts, starts.dropFirst() + [piece.text.endIndex]) {
        var part = piece
        part.text = piece.text[start..<end].trimmed.rebased
        part.kind = .short
        parted.append(part)
      }
    }
    return parted
  }

  /// Where a label with its colon begins behind white space, and the line's own beginning where it is
  /// such a row or a record's number.
  static func starts(in text: GlyphSlice) -> [Int] {
    guard text.count <= longest, text.contains(code: 0x3A) else { return [] }
    let rest = text.indices.dropFirst().filter {
      text[$0 - 1].code == 0x20 && text[$0].code != 0x20
        && RecordField(text[$0...])?.mark == .colon
    }
    guard let first = rest.first else { return [] }
    if RecordField(text)?.mark == .colon { return [text.startIndex] + rest }
    // `提案第一號　　建設`: the number, and where the motion belongs.
    let words = text[..<first].spaced
    guard words.count <= 2, let number = words.first, DocketTitle.isNumbered(number),
      words.dropFirst().allSatisfy({ $0.count <= longestKind })
    else { return [] }
    return [text.startIndex] + words.dropFirst().map(\.startIndex) + rest
  }
}
