/// One printed line that is not blank.
struct Line: Sendable {
  /// Counted from 1, blank lines included.
  var number: Int
  /// The whole line in the source's scalars, without its ending.
  var scalars: Range<Int>
  /// What is left without markup and outer white space, in the page's glyphs.
  var glyphs: Range<Int>
  /// White space before the first character, in half ems.
  var indent: Int
  /// From the first to the last character, in half ems as printed.
  var width: Int
  /// Blank lines directly above.
  var blanksAbove: Int
  var markup: Markup
  /// All kinds of the characters in the source's line: what is not among them need not be looked for.
  var kinds: Kinds
  /// True when the characters were pulled apart to fill the line.
  var isSpacedOut: Bool
  /// True for a part of a page that arrived on one line.
  var isRunTogether: Bool
  /// Behind the bold print that the line begins with, in the page's glyphs; 0 where it has none.
  var strongEnd = 0
  /// True of what stood on several lines, put together again for the sake of its markup.
  var isRejoined = false
  /// True for the first line behind a form feed.
  var opensSheet = false
  /// Where the line stands on the page, when the source knows (PDF).
  var geometry: Geometry?

  /// What a markup language says of the line.
  enum Markup: Sendable, Equatable {
    case none
    /// A Markdown heading or HTML heading of a level from 1.
    case heading(level: Int)
    case listItem
    /// Behind `>`.
    case quote
    case image
    /// Between two fences of Markdown.
    case code
    /// A line of YAML between `---` at the top of the file.
    case frontMatter
  }

  /// Position and size in points from the page's upper left corner.
  struct Geometry: Sendable, Equatable {
    var left: Double
    var top: Double
    var width: Double
    var fontSize: Double
  }
}

extension Line {
  /// Bold from end to end.
  var isStrong: Bool { strongEnd > 0 && strongEnd >= glyphs.upperBound }
}

/// A source cut into lines.
struct Page: Sendable {
  let source: SourceText
  /// Of all scalars in their order; only what a line's range holds is text.
  let glyphs: GlyphSlice
  /// What the glyphs, and all texts made of them, are kept in.
  let store: GlyphStore
  /// Blank lines left out.
  let lines: [Line]
  /// Of the source in UTF-8.
  let index: SpanIndex
  /// What all lines were cut at, where that was seen before markup was read; in half ems.
  var cutWidth: Int?

  func text(_ line: Line) -> GlyphSlice { glyphs[line.glyphs] }
}
