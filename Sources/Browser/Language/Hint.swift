/// A key and a word for it, for the bottom line.
struct Hint: Sendable {
  let key: String
  let word: String
}
