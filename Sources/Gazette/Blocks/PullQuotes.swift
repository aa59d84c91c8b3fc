/// Sayings set apart above a text, each with who said it: `●…。` and `——某院教授 甲乙` below it.
///
/// A page of nothing but sayings has them for its text, so more text must stand below.
enum PullQuotes {
  private static let fewest = 2

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.count > 2 * fewest else { return pieces }
    let ends = pieces.indices.dropFirst().filter {
      isSpeaker(pieces[$0]) && pieces[$0 - 1].kind == .body
    }
    guard ends.count >= fewest, let first = ends.first, let last = ends.last,
      // One saying right below the other.
      last - first <= 3 * (ends.count - 1), stands(above: last, in: pieces)
    else { return pieces }
    var pieces = pieces
    for end in ends {
      pieces[end].kind = .caption
      pieces[end - 1].kind = .caption
    }
    if first >= 2, isLabel(pieces[first - 2]) { pieces[first - 2].kind = .furniture }
    return pieces
  }

  /// `——某院教授 甲乙`.
  private static func isSpeaker(_ piece: Piece) -> Bool {
    guard piece.text.count <= longest, let first = piece.text.first,
      Characters.dashes.contains(first.code), piece.text.count > 4
    else { return false }
    switch piece.kind {
    case .body, .short, .subtitle, .byline: return !Sentence.isEnded(piece.text)
    case .column, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .dateline, .furniture:
      return false
    }
  }

  private static let longest = 60

  /// More text stands below the sayings than they are themselves.
  private static func stands(above end: Int, in pieces: [Piece]) -> Bool {
    let size = { (part: ArraySlice<Piece>) in
      part.reduce(0) { $0 + ($1.kind == .body ? $1.text.count : 0) }
    }
    return size(pieces[(end + 1)...]) > size(pieces[...end]) / 2
      && pieces[(end + 1)...].contains { $0.kind == .body }
  }

  /// `【观点摘要】`, `核心观点`.
  private static func isLabel(_ piece: Piece) -> Bool {
    (piece.kind == .column || piece.kind == .short) && piece.text.count <= 8
      && labels.isAnywhere(in: piece.text)
  }

  private static let labels: WordList = ["观点", "摘要", "提要", "语录", "金句", "声音"]
}
