/// The line above a headline that leads on into it with a dash: `某局负责人答记者问——`.
///
/// It tells on what occasion or of whom; of eight on the annotated pages none is part of the headline.
enum Kicker {
  private static let lengths = 4...50

  static func mark(_ found: [Piece]) -> [Piece] {
    var pieces = found
    for index in found.indices.dropLast()
    where found[index + 1].kind == .short && isKicker(found[index])
      && (index == 0 || !isHeadline(found[index - 1]))
    {
      pieces[index].kind = .furniture
      pieces[index].opensArticle = false
    }
    return pieces
  }

  private static func isKicker(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .body, lengths.contains(piece.text.inkCount) else {
      return false
    }
    return piece.text.suffix(2).allSatisfy { Characters.dashes.contains($0.code) }
      && !piece.text.contains { $0.kinds.has(.sentenceEnd) }
  }

  private static func isHeadline(_ piece: Piece) -> Bool { piece.kind == .short }
}
