extension Browser {
  /// Scrolls the text; the outline's selection stays with what is in sight.
  ///
  /// At the text's ends, where nothing is left to scroll, the selection goes on by itself, so that
  /// the last points can be reached too.
  mutating func scroll(by step: Int) {
    let top = max(0, min(place.tops.text + step, lastTextTop))
    guard top != place.tops.text else { return moveNode(by: step) }
    place.tops.text = top
    keepNodeInSight()
    let isFarAway = abs(step) >= count(of: .text)
    if isFarAway { moveNode(by: step) }
  }

  /// The text row at which the selected node's passage begins.
  var nodeTextRow: Int? { open.row(of: place.node).flatMap { open.textRows[safe: $0] } }

  /// True where the reader shows that row.
  var isNodeInSight: Bool {
    guard let start = nodeTextRow else { return false }
    return (place.tops.text..<place.tops.text + layout.height(of: .text)).contains(start)
  }

  /// Selects the nearest node whose passage begins in sight, where the selected one's does not.
  mutating func keepNodeInSight() {
    guard !isNodeInSight, let start = nodeTextRow else { return }
    let top = place.tops.text
    let bottom = top + layout.height(of: .text) - 1
    let limit = start < top ? top : bottom
    guard let row = open.textRows.lastIndex(where: { $0 <= limit }) else { return }
    place.node = open.rows[row].path
  }
}

extension Browser {
  private mutating func moveNode(by step: Int) {
    guard !open.rows.isEmpty else { return }
    let row = selectedRow(of: .outline) + step
    place.node = open.rows[max(0, min(row, open.rows.count - 1))].path
  }
}
