/// One row of a pane: what it says, and what stands at its right end if there is room.
struct ListRow {
  var runs: [Run]
  /// Stands in the margin before them.
  var mark: Run?
  /// The first of these that fits is shown.
  var tails: [Run] = []
  /// True when the last of them is worth cutting the text for.
  var isTailKept = false
  /// Further lines of it.
  var lower: [ListRow] = []
}
