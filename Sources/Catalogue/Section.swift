/// A part of a segment; the raw value is its number in the file and is never given anew.
public enum Section: UInt32, Sendable, CaseIterable {
  /// Where each issue's record begins, as 32-bit numbers, and where the last one ends.
  case issueOffsets = 1
  case issues = 2
  /// The same for articles, counted over the whole segment.
  case articleOffsets = 3
  case articles = 4
  /// The text index: written and read by `Search`, of no concern here.
  case text = 5
  /// Sources that could not be read, and what else was wrong with sources.
  case remarks = 6
}
