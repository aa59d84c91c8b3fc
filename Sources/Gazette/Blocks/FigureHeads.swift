/// Figures set out above what they count: `5701家`, `140.5亿元`, each with its sentence below.
///
/// A number and its unit say nothing of what they count, so they head no article; several of them are
/// the parts of one.
enum FigureHeads {
  private static let fewest = 2
  private static let longest = 12
  private static let longestUnit = 4

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let figures = pieces.indices.dropFirst().dropLast().filter {
      pieces[$0].kind == .short && isFigure(pieces[$0].text) && pieces[$0 + 1].kind == .body
    }
    guard figures.count >= fewest else { return pieces }
    var pieces = pieces
    for index in figures { pieces[index].isPart = true }
    return pieces
  }

  /// Digits, and behind them a unit that is no day's or number's.
  static func isFigure(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, text.first?.kinds.has(.digit) ?? false,
      let unit = text.firstIndex(where: { !$0.kinds.has(.digit) && !points.contains($0.code) })
    else { return false }
    let rest = text[unit...]
    return rest.count <= longestUnit && rest.allSatisfy { $0.kinds.has(.ideograph) }
      && !rest.contains { days.contains($0.code) }
  }

  private static let points: ScalarSet = ".,%"
  private static let days: ScalarSet = "年月日号时点分期版第章节条"
}
