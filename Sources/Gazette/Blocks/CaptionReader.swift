/// Finds the text that belongs to a picture's credit.
enum CaptionReader {
  private static let longest = 120

  /// Marks the piece above a credit as its caption, where it is short and stands alone.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst() where pieces[index].kind == .caption {
      guard let place = pieces[..<index].lastIndex(where: { $0.kind != .furniture }) else {
        continue
      }
      let above = pieces[place]
      let isCandidate = above.kind == .body || above.kind == .short
      guard isCandidate, above.text.count <= longest, stands(alone: place, in: pieces),
        !pieces[index].text.contains(anyOf: stops), hasOtherText(index, above: place, in: pieces)
      else { continue }
      pieces[place].kind = .caption
    }
    return pieces
  }

  private static let stops: ScalarSet = "。"

  /// A caption is not all there is: text goes on below, or stood above.
  private static func hasOtherText(_ credit: Int, above: Int, in pieces: [Piece]) -> Bool {
    let below = pieces[(credit + 1)...].first { $0.kind == .body || $0.kind == .short }
    return below?.kind == .body || pieces[..<above].last?.kind == .body
      || pieces[..<above].last?.kind == .column
  }

  /// True when no running text leads up to a piece.
  private static func stands(alone index: Int, in pieces: [Piece]) -> Bool {
    guard index > 0 else { return true }
    return pieces[index - 1].kind != .body || Sentence.isEnded(pieces[index - 1].text)
  }
}
