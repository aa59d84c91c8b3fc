internal import Gazette

/// What the text pane is to bring into sight.
enum Reveal: Sendable, Equatable {
  case top
  /// The article's first match, or else its beginning.
  case match
  /// The passage of the selected node.
  case node
  /// The beginning of that passage, where it is not seen.
  case sight
  /// Where reading stopped the last time, or else the beginning.
  case resume
  /// A match, whose node is selected with it.
  case position(Passage.Position)
}
