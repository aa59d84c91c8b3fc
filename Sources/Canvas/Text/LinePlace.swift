/// A place between two glyphs of a paragraph, with all that breaking goes on from there needs.
struct LinePlace {
  /// Bytes of the paragraph before it.
  var offset = 0
  /// Columns before it in its line.
  var columns = 0
  /// The same without the spaces that stand right before it.
  var inked = 0
  /// The glyph before it.
  var last: Piece?
  /// Whether the glyph before that one belongs to a number.
  var isNumberBeforeLast = false

  /// Where the line that ended here goes on.
  var asStart: LinePlace {
    var start = self
    (start.columns, start.inked) = (0, 0)
    return start
  }

  /// True behind an ideograph that is no part of a number: most places of a text.
  var followsIdeograph: Bool { last?.isPlainIdeograph == true }

  /// Whether a line may end here, before the glyph that comes next.
  func lineBreak(before next: Piece) -> Piece.Break {
    guard let last else { return .free }
    let found = next.boundary(after: last)
    // A space between a number and a Latin unit is no good place for a break: 10 km.
    let isUnit = next.isLetter && last.isSpace && isNumberBeforeLast
    return found == .free && isUnit ? .weak : found
  }

  mutating func pass(_ piece: Piece, byteCount: Int) {
    isNumberBeforeLast = last?.isNumber == true
    last = piece
    offset += byteCount
    columns += piece.columns
    if !piece.isSpace { inked = columns }
  }

  /// Passes a common ideograph behind another: which ones they are is of no consequence.
  mutating func passIdeograph() {
    isNumberBeforeLast = false
    offset += Glyph.ideographBytes
    columns += 2
    inked = columns
  }
}
