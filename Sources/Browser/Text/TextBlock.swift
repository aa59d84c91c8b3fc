internal import Canvas
internal import Gazette

/// What is typeset as one: the title, a person, or a paragraph of the article.
struct TextBlock: Sendable, Equatable {
  /// A paragraph is cut into runs only where a line of it is drawn, which most never are.
  private enum Content: Sendable, Equatable {
    case runs([Run])
    case paragraph(ParagraphBlock)
  }

  private let content: Content
  /// Index into the article's paragraphs, if it is one.
  let paragraph: Int?
  let firstIndent: Int
  let hangingIndent: Int
  /// True when an empty line goes before it.
  let isSpaced: Bool

  init(runs: [Run], hangingIndent: Int = 0) {
    content = .runs(runs)
    paragraph = nil
    (firstIndent, isSpaced) = (0, false)
    self.hangingIndent = hangingIndent
  }

  init(_ paragraph: ParagraphBlock, isSpaced: Bool, _ ambiguous: AmbiguousWidth) {
    content = .paragraph(paragraph)
    self.paragraph = paragraph.index
    firstIndent = paragraph.firstIndent
    hangingIndent = paragraph.hangingIndent(ambiguous)
    self.isSpaced = isSpaced || paragraph.opensSection
  }

  /// Its pieces of one look each.
  var runs: [Run] {
    switch content {
    case .runs(let runs): runs
    case .paragraph(let paragraph): paragraph.runs
    }
  }

  private var text: String {
    switch content {
    case .runs(let runs): runs.map(\.text).joined()
    case .paragraph(let paragraph): paragraph.text
    }
  }

  func lines(width: Int, _ typography: Typography) -> [TextLine] {
    typography.typesetter(width: width, firstIndent: firstIndent, hangingIndent: hangingIndent)
      .lines(of: text)
  }
}
