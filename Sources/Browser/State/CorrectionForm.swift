internal import Gazette

/// A line that asks for the words of a correction.
struct CorrectionForm: Sendable, Equatable {
  enum Question: Sendable, Equatable {
    case title, people
    /// The heading of a node that begins at a byte of the source or behind it.
    case node
  }

  let question: Question
  /// Index into the library.
  let issue: Int
  /// Bytes into the source.
  let place: Int
  var line: InputLine
}
