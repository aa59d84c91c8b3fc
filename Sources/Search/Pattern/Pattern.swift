/// A regular expression that takes time in proportion to the text, whatever it is.
///
/// Swift's own `Regex` goes back and forth: `(水+水+)+火` takes it 14 s over 24 characters, and it
/// cannot be stopped. This one walks all ways at once (K. Thompson, 1968, in the form of R. Pike),
/// so it has no references back and no looking around. Known: `.` `[…]` `|` `(…)` `* + ? {m,n}`, each
/// also lazy, `^ $ \b \d \w \s`.
///
/// Case, width, traditional and simplified do not count, as elsewhere; marks and spaces do.
public struct Pattern: Sendable, Equatable {
  /// As typed, without the slashes.
  public let source: String
  /// What must stand in every text that matches: an index can look for it first; may be empty.
  public let required: [Phrase]
  let program: PatternProgram

  /// Nil when the source is empty or no pattern that is known.
  public init?(_ source: String) {
    guard !source.isEmpty, let node = PatternReader.read(source),
      let program = PatternProgram(node)
    else { return nil }
    self.source = source
    self.program = program
    required = node.required.compactMap { Phrase(folding: $0) }
  }

  public static func == (left: Pattern, right: Pattern) -> Bool {
    left.source == right.source
  }
}
