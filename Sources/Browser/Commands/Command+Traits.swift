extension Command {
  /// True for what may go far, so that the jump list should know where from.
  var isJump: Bool {
    switch self {
    case .move(.first), .move(.last), .travel(.nextIssue), .travel(.previousIssue),
      .travel(.nextArticle), .travel(.previousArticle), .act(.nextMatch), .act(.previousMatch),
      .answer(.visit):
      true
    case .move, .travel, .view, .act, .mend, .answer, .edit: false
    }
  }

  /// True for what `.` does again: all but moves without a number, and what leads back or out.
  func isRepeatable(with number: Int?) -> Bool {
    switch self {
    case .move: number != nil
    case .travel(let travel): travel != .setMark && travel != .goToMark
    case .view: true
    case .act(let action): ![.repeatLast, .quit, .back, .suspend, .help, .search].contains(action)
    case .mend(let mending): mending != .takeBack
    case .answer, .edit: false
    }
  }
}
