internal import Canvas

/// A key and a word for it, for the bottom line.
struct Hint: Sendable {
  let key: String
  let word: String

  init(_ action: Action, _ word: String) {
    key = action.entry.keys.first?.name ?? ""
    self.word = word
  }
}
