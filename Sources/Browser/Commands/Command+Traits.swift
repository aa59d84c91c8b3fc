extension Command {
  /// True for what may go far, so that the jump list should know where from.
  var isJump: Bool {
    switch self {
    case .move(.first), .move(.last), .travel(.nextIssue), .travel(.previousIssue),
      .travel(.nextArticle), .travel(.previousArticle), .act(.nextMatch), .act(.previousMatch),
      .answer(.visit), .answer(.accept), .answer(.narrowToBar), .collect(.visitEntry):
      true
    case .move, .travel, .view, .act, .mend, .keep, .mark, .collect, .answer, .choose, .edit: false
    }
  }

  /// True for what `.` does again: all but moves without a number, and what leads back or out.
  func isRepeatable(with number: Int?) -> Bool {
    switch self {
    case .move: number != nil
    case .travel(let travel): travel != .setMark && travel != .goToMark
    case .view: true
    case .act(let action): !action.opensOrLeaves
    case .mend(let mending): mending != .takeBack
    case .mark(let marking): marking == .bookmark
    case .keep(let keeping): keeping == .addToBasket
    case .collect, .answer, .choose, .edit: false
    }
  }
}

extension Action {
  /// True for what only opens a line or a screen, or leads out.
  fileprivate var opensOrLeaves: Bool {
    switch self {
    case .repeatLast, .quit, .back, .suspend, .help, .helpHere, .search, .commandLine, .palette:
      true
    case .open, .nextMatch, .previousMatch, .export, .copy, .openSource, .pipe, .findings, .dismiss,
      .redraw, .reload,
      .stopLoading:
      false
    }
  }
}
