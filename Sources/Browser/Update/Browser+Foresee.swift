public import Canvas

extension Browser {
  /// True while nothing is on its way that would change what a key does: then what `update` answers to
  /// one can be worked out before it is pressed.
  public var isAtRest: Bool {
    loading == nil && asked == nil && pending.isEmpty && typeAhead.isEmpty && pendingVisit == 0
      && wantedPages.isEmpty && wantedGrouping == nil && wantedOrdering == nil
      && wantedCounts == nil
  }

  /// True for a key that moves through panes or a list, or opens and closes the reader: it is often
  /// pressed again, and cheap enough to be tried unasked.
  public func mayForesee(_ key: Key) -> Bool {
    let context = layer.context
    let chord = KeyChord(keys: [key])
    guard context.counts, case .command(let command) = keymap.meaning(of: chord, in: context)
    else { return false }
    switch command {
    case .move, .act(.open), .act(.back), .act(.dismiss): return true
    case .act, .travel, .view, .mend, .keep, .mark, .collect, .answer, .choose, .edit: return false
    }
  }
}
