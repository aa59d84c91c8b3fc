/// A line that a site prints over and over, below each of its pictures say: where its other prints are known
/// for the site's, the last is too.
enum OftenPrinted {
  private static let fewest = 3
  private static let longest = 40

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.count(where: { $0.kind == .furniture }) >= fewest else { return pieces }
    var prints: [[UInt32]: Int] = [:]
    for piece in pieces where piece.kind == .furniture && piece.text.count <= longest {
      prints[piece.text.map(\.code), default: 0] += 1
    }
    var pieces = pieces
    for index in pieces.indices
    where pieces[index].kind == .short && !pieces[index].isHeadline
      && pieces[index].text.count <= longest
      && prints[pieces[index].text.map(\.code), default: 0] >= fewest
    {
      pieces[index].kind = .furniture
    }
    return pieces
  }
}
