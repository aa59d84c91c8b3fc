/// What a line behind `:` may be completed to.
struct Candidate: Sendable, Equatable {
  /// The whole line.
  let line: String
  /// The part that is shown in the list.
  let word: String
  let summary: String
}
