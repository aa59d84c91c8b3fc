/// A mistake in what was typed, to be shown under it; the rest of the query means what it says.
///
/// What can still become right by typing on, like `"abc` or `作者:`, is none.
public struct QueryProblem: Sendable, Equatable {
  public var kind: Kind
  /// Bytes in the UTF-8 form of the typed text.
  public var range: Range<Int>

  public enum Kind: Sendable, Equatable {
    /// A bracket or quote closes nothing: `a)`.
    case closesNothing
    /// Nothing stands between brackets, quotes or slashes: `()`.
    case empty
    /// Nothing stands on one side of a bar: `| a`.
    case noAlternative
    /// A field has no value: `作者: | a`.
    case noValue
    /// A minus excludes nothing: `a - b`.
    case excludesNothing
    /// What stands behind `日期:` is no date.
    case noDate
    /// The range ends before it starts: `2025..2024`.
    case reversedDates
    /// Not a pattern that is understood.
    case badPattern
    /// Brackets within brackets beyond any use.
    case tooDeep
  }
}
