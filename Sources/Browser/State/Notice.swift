internal import Canvas

/// A line for the reader, or a few where it is long, shown until the next key.
struct Notice: Sendable, Equatable {
  var text: String
  var isError = false

  /// Lines of the screen that a notice takes at most.
  static let mostLines = 4

  func lines(width: Int, _ ambiguous: AmbiguousWidth) -> [String] {
    Typesetter(width: width, ambiguous: ambiguous).lines(of: text).map {
      String(text.bytes($0.range))
    }
  }
}
