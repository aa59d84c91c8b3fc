/// Joins a number that stands alone on its line with the paragraph below: `（一）`, `二、`, `3.`.
enum LoneMarker {
  private static let longest = 6

  static func join(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: isMarker) else { return pieces }
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    for piece in pieces {
      if piece.kind == .body, let marker = joined.last, isMarker(marker) {
        joined.removeLast()
        var whole = piece
        whole.text = marker.text + piece.text
        whole.lines = marker.lines.lowerBound..<piece.lines.upperBound
        whole.start = .certain
        joined.append(whole)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// Nothing but a number and its mark.
  private static func isMarker(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .body, piece.text.count <= longest,
      piece.text.count >= 2, let first = piece.text.first, let last = piece.text.last
    else { return false }
    let isBracketed = first.code == 0x28 && last.code == 0x29
    let number = piece.text[(isBracketed ? 1 : 0)..<(piece.text.count - 1)]
    guard isBracketed || marks.contains(last.code) else { return false }
    return !number.isEmpty && number.allSatisfy { $0.kinds.has(.numeral) }
  }

  private static let marks: ScalarSet = "、."
}
