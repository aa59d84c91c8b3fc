/// What a Chinese page says in another language above its first Chinese line.
///
/// A site tells there how to print it, or that the browser lacks something; no text begins so.
enum ForeignTop {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: isChinese),
      pieces[..<first].contains(where: { $0.kind == .body })
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices[..<first] where isReadable(pieces[index]) {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  private static func isChinese(_ piece: Piece) -> Bool {
    isReadable(piece) && piece.text.contains { $0.kinds.has(.ideograph) }
  }

  private static func isReadable(_ piece: Piece) -> Bool {
    piece.kind == .body || piece.kind == .short
  }
}
