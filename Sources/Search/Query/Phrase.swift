/// Folded text that must stand as it is: a word, or what was put in quotes.
public struct Phrase: Sendable, Equatable {
  /// Never empty.
  public let scalars: [UInt32]
  /// True for a Latin word, found where a word starts: `GDP` in `GDP2024`, `5G` not in `15G`.
  public let startsWord: Bool

  /// Nil when nothing of the text is left once it is folded.
  public init?(_ text: String) {
    scalars = FoldedScalars(text).scalars
    guard let first = scalars.first else { return nil }
    startsWord = Folding.isLetter(first)
  }

  /// A part of a pattern, which may stand within a word.
  init?(folding scalars: [UInt32]) {
    self.scalars = scalars.map(Folding.fold).filter { $0 != Folding.nothing && $0 != Folding.space }
    guard !self.scalars.isEmpty else { return nil }
    startsWord = false
  }
}
