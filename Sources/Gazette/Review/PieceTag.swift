/// What a piece is to the articles of its page.
///
/// The raw values are lanes of `TagTable.Weights`.
enum PieceTag: Int, Sendable, CaseIterable {
  case other, title, first, text
}
