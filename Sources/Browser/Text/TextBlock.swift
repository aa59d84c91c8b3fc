internal import Canvas
internal import Gazette

/// What is typeset as one: the title, a person, or a paragraph of the article.
struct TextBlock: Sendable, Equatable {
  let runs: [Run]
  /// Index into the article's paragraphs, if it is one.
  var paragraph: Int?
  var firstIndent = 0
  var hangingIndent = 0
  /// True when an empty line goes before it.
  var isSpaced = false

  var text: String { runs.map(\.text).joined() }

  func lines(width: Int, _ typography: Typography) -> [TextLine] {
    typography.typesetter(width: width, firstIndent: firstIndent, hangingIndent: hangingIndent)
      .lines(of: text)
  }
}
