/// A site's parts in brackets, one a line and one below the other: `【工作总结】`, `【工作计划】`.
///
/// A column's name stands alone above a headline; several in a row are links.
enum ColumnMenu {
  private static let fewest = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let menus = pieces.indices.split { pieces[$0].kind != .column }.filter { $0.count >= fewest }
    guard !menus.isEmpty else { return pieces }
    var pieces = pieces
    for index in menus.joined() { pieces[index].kind = .furniture }
    return pieces
  }
}
