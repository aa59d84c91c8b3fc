public import Canvas
public import Export
public import Search

/// Everything that can happen to the browser.
public enum Event: Sendable {
  case key(Key)
  /// Text that arrived in one burst from the clipboard.
  case pasted(String)
  case resized(Size)
  /// The answer to `Effect.search`, naming the question.
  case found([Hit], for: Query)
  /// What became of `Effect.save`.
  case saved(path: String)
  case saveRefused(path: String, SaveProblem)
}

/// Why a file was not written.
public enum SaveProblem: Sendable, Equatable {
  /// The file exists and overwriting was not agreed to.
  case exists
  /// One line for people.
  case failed(String)
}

/// What must be done outside the browser; a value, so that a test can look at it.
public enum Effect: Sendable, Equatable {
  case search(Query)
  case save(Extract, Format, path: String, overwriting: Bool)
  /// To the clipboard.
  case copy(String)
  case suspend
  case quit
}
