/// Walks through a list of ascending positions, forwards only.
protocol ListCursor {
  /// Hands out all positions from where the cursor stands up to a limit, which is not reached; and, with an
  /// `isOne` of 0 instead of 1, some that are none, which the body takes without a branch.
  ///
  /// The cursor stays before the first position that was not handed out.
  mutating func forEach(below limit: Int, _ body: (_ position: Int, _ isOne: Int) -> Void)

  /// Moves near a position, not behind it, unless the cursor is there or behind it.
  mutating func skip(to position: Int)

  /// True when the list has a position; those before it are skipped.
  mutating func contains(_ position: Int) -> Bool
}
