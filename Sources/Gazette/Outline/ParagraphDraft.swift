/// A paragraph on its way into an article.
struct ParagraphDraft: Sendable {
  var text: GlyphSlice
  var role: Paragraph.Role
  /// The index of the piece it was made of, the first where more were joined.
  let piece: Int
  /// Indices of the pieces joined to it; nearly always none, which asks for no memory.
  var joined: [Int] = []
  /// A printed line of its own that names what follows.
  var isHeadingLine: Bool
  /// The level a markup language gives the line, from 1.
  var level: Int?
  /// Whether it is certain that a paragraph begins here.
  var start: Piece.Start
  var speaker: GlyphSlice?

  /// Takes what stands below for its own end.
  mutating func append(_ below: ParagraphDraft) {
    text += below.text
    joined.append(below.piece)
    joined += below.joined
  }

  /// Text in which points and heading sentences may stand.
  var carriesOutline: Bool {
    switch role {
    case .body, .question, .answer, .heading: true
    case .caption, .editorsNote: false
    }
  }
}
