/// Printed lines that belong together: one line of text as it was before it was wrapped.
struct LogicalLine: Sendable {
  /// Indices into the page's lines.
  var lines: Range<Int>
  var text: GlyphSlice
  /// What the line is; of several printed lines, what they are together.
  var kind: LineKind
  var start: Piece.Start
  /// The headline of a site's page (`SiteFrame`).
  var isHeadline = false
  /// A speaker's label with what he says (`SpeakerLines`).
  var isSpoken = false
}
