internal import Gazette

/// What the text pane is to bring into sight.
enum Reveal: Sendable, Equatable {
  case top
  /// The passage of the selected node.
  case node
  /// A match, whose node is selected with it.
  case position(Passage.Position)
}
