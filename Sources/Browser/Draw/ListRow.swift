internal import Themes

/// One row of a pane: what it says, and what stands at its right end if there is room.
struct ListRow {
  var runs: [Run]
  /// Stands before them and is never lit: branches, markers and keys, which would be sent again with
  /// each move in colours of their own.
  var lead: [Run] = []
  /// Stands in the margin before them.
  var mark: Run?
  /// The first of these that fits is shown.
  var tails: [Run] = []
  /// True when the last of them is worth cutting the text for.
  var isTailKept = false
  /// Columns of text for which the tail gives way.
  var leastText = 6
  /// True when the tail names the row as much as the text does; else the text alone is lit.
  var isLitWhole = false
  /// Further lines of it.
  var lower: [ListRow] = []

  /// What stands at the right end, even where the text must be cut for it; nothing if it is empty.
  mutating func keep(tail: String) {
    guard !tail.isEmpty else { return }
    tails = [Run(tail, .dim)]
    isTailKept = true
  }
}
