extension Basket {
  /// Moves an entry and what is below it past its next neighbour of the same level, or its last.
  ///
  /// Nil at the end of the level, where only another level could go further.
  public func moving(_ id: BasketEntry.ID, by step: Int) -> BasketChange? {
    guard let index = index(of: id) else { return nil }
    let block = block(at: index)
    let level = entries[index].level
    if step > 0 {
      guard block.upperBound < entries.count, entries[block.upperBound].level == level else {
        return nil
      }
      let next = self.block(at: block.upperBound)
      return .place(rows(block, by: 0), behind: entries[next.upperBound - 1].id)
    }
    guard let before = entries[..<index].lastIndex(where: { $0.level <= level }),
      entries[before].level == level
    else { return nil }
    return .place(rows(block, by: 0), behind: before > 0 ? entries[before - 1].id : nil)
  }

  /// Moves an entry and what is below it a level deeper, or up again.
  public func indenting(_ id: BasketEntry.ID, by step: Int) -> BasketChange? {
    guard let index = index(of: id) else { return nil }
    let level = entries[index].level + step
    let deepest = index > 0 ? entries[index - 1].level + 1 : 0
    guard (0...deepest).contains(level) else { return nil }
    return .place(
      rows(block(at: index), by: step), behind: index > 0 ? entries[index - 1].id : nil)
  }

  /// Takes an entry out with what is below it.
  public func removing(_ id: BasketEntry.ID) -> BasketChange? {
    index(of: id).map { .remove(entries[block(at: $0)].map(\.id)) }
  }

  private func rows(_ block: Range<Int>, by step: Int) -> [BasketChange.Row] {
    entries[block].map { .init(id: $0.id, level: $0.level + step) }
  }
}
