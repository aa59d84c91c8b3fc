/// Folded text that must stand as it is: a word, or what was put in quotes.
public struct Phrase: Sendable, Equatable {
  /// Never empty.
  public let scalars: [UInt32]
  /// True for a Latin word, found where a word starts: `GDP` in `GDP2024`, `5G` not in `15G`.
  public let startsWord: Bool
  /// True when a field must say it and nothing else: the name 王林, not 王林生.
  public let isWhole: Bool

  /// Nil when nothing of the text is left once it is folded.
  public init?(_ text: String, isWhole: Bool = false) {
    scalars = FoldedScalars(text).scalars
    guard let first = scalars.first else { return nil }
    startsWord = !isWhole && Folding.isLetter(first)
    self.isWhole = isWhole
  }

  /// True when it may begin again before it ends, like 人人.
  var overlapsItself: Bool {
    (1..<max(1, scalars.count)).contains { scalars.starts(with: scalars[$0...]) }
  }

  /// The same, wherever it stands.
  var part: Phrase { Phrase(scalars) }

  private init(_ scalars: [UInt32]) {
    (self.scalars, startsWord, isWhole) = (scalars, false, false)
  }

  /// A part of a pattern, which may stand within a word.
  init?(folding scalars: [UInt32]) {
    self.scalars = scalars.map(Folding.fold).filter { $0 != Folding.nothing && $0 != Folding.space }
    guard !self.scalars.isEmpty else { return nil }
    startsWord = false
    isWhole = false
  }
}
