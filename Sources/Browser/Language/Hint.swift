internal import Canvas

/// A key and a word for it, for the bottom line, where it can also be pressed.
struct Hint: Sendable {
  let command: Command
  let key: String
  let word: String

  /// Columns it takes, the blank between included.
  func width(_ ambiguous: AmbiguousWidth) -> Int {
    key.columns(ambiguous) + 1 + word.columns(ambiguous)
  }
}
