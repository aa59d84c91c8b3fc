internal import DeskModel

/// Where the reader is in the basket.
struct BasketList: Sendable, Equatable {
  /// Index into the entries.
  var selected = 0
  /// The first visible row.
  var top = 0
  /// Whether the basket shall be emptied is being asked.
  var isEmptying = false

  var context: Context { isEmptying ? .confirming : .collecting }
}
