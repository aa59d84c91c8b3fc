public import Canvas

extension Browser {
  /// True while nothing is on its way that would change what a key does: then what `update` answers to
  /// one can be worked out before it is pressed.
  public var isAtRest: Bool {
    loading == nil && asked == nil && pending.isEmpty && typeAhead.isEmpty && pendingVisit == 0
      && wantedPages.isEmpty && wantedGrouping == nil && wantedOrdering == nil
      && wantedCounts == nil
  }

  /// The keys that are worth trying beforehand: those pressed last, the latest first, and behind it the
  /// one that leads back.
  public func likelyKeys(after latest: [Key]) -> [Key] {
    let back = latest.first.flatMap { key in opposite(of: key) }
    let others = latest.dropFirst().filter { $0 != back }
    return (Array(latest.prefix(1)) + (back.map { [$0] } ?? []) + others).filter(mayForesee)
  }

  /// True for a key that moves through panes or a list, or opens and closes the reader: it is often
  /// pressed again, and cheap enough to be tried unasked.
  func mayForesee(_ key: Key) -> Bool {
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

extension Browser {
  /// `k` for `j`, and `↑` for `↓`: in the list of the other command's keys it has the same place.
  private func opposite(of key: Key) -> Key? {
    let context = layer.context
    let chord = KeyChord(keys: [key])
    guard case .command(let command) = keymap.meaning(of: chord, in: context),
      let other = command.opposite,
      let place = keymap.chords(of: command, in: context).firstIndex(of: chord),
      let chord = keymap.chords(of: other, in: context)[safe: place], chord.keys.count == 1
    else { return nil }
    return chord.keys.first
  }
}

extension Command {
  fileprivate var opposite: Command? {
    switch self {
    case .move(.down): .move(.up)
    case .move(.up): .move(.down)
    case .move(.right): .move(.left)
    case .move(.left): .move(.right)
    case .move(.nextPane): .move(.previousPane)
    case .move(.previousPane): .move(.nextPane)
    case .move(.pageDown): .move(.pageUp)
    case .move(.pageUp): .move(.pageDown)
    case .move(.halfPageDown): .move(.halfPageUp)
    case .move(.halfPageUp): .move(.halfPageDown)
    case .act(.open): .act(.back)
    case .move, .act, .travel, .view, .mend, .keep, .mark, .collect, .answer, .choose, .edit: nil
    }
  }
}
