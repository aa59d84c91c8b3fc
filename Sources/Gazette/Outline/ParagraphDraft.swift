/// A paragraph on its way into an article.
struct ParagraphDraft: Sendable {
  var text: [Glyph]
  var role: Paragraph.Role
  /// Indices of the pieces it was made of.
  var pieces: [Int]
  /// A printed line of its own that names what follows.
  var isHeadingLine: Bool
  /// The level a markup language gives the line, from 1.
  var level: Int?
  /// Whether it is certain that a paragraph begins here.
  var start: Piece.Start
  var speaker: [Glyph]?

  /// Text in which points and heading sentences may stand.
  var carriesOutline: Bool {
    switch role {
    case .body, .question, .answer, .heading: true
    case .caption, .editorsNote: false
    }
  }
}
