/// The points collected from many articles, in one order, as one outline.
///
/// A flat list with levels: an entry stands below the nearest one before it that is less deep. What
/// several programs do to it at once merges, for a change names entries and never row numbers.
public struct Basket: Sendable, Equatable {
  public private(set) var entries: [BasketEntry]

  public init(_ entries: [BasketEntry] = []) {
    self.entries = entries
    flatten()
  }

  public func index(of id: BasketEntry.ID) -> Int? {
    entries.firstIndex { $0.id == id }
  }

  /// An entry with all that stands below it.
  public func block(at index: Int) -> Range<Int> {
    let level = entries[index].level
    let rest = entries[(index + 1)...]
    return index..<(rest.firstIndex { $0.level <= level } ?? entries.endIndex)
  }

  /// Changes the basket and tells what would take that back; nil when nothing has changed.
  public mutating func apply(_ change: BasketChange) -> BasketChange? {
    let before = entries
    let back = obey(change)
    flatten()
    return entries == before ? nil : back
  }
}

extension Basket {
  private mutating func obey(_ change: BasketChange) -> BasketChange? {
    switch change {
    case .insert(let added, let anchor):
      let known = Set(entries.map(\.id))
      let new = added.filter { !known.contains($0.id) }
      entries.insert(contentsOf: new, at: index(behind: anchor))
      return .remove(new.map(\.id))
    case .remove(let ids): return remove(Set(ids))
    case .place(let rows, let anchor): return place(rows, behind: anchor)
    case .edit(let id, let title, let text): return edit(id, title: title, text: text)
    }
  }

  /// The end, where the entry that was named is gone.
  private func index(behind anchor: BasketEntry.ID?) -> Int {
    guard let anchor else { return 0 }
    return index(of: anchor).map { $0 + 1 } ?? entries.endIndex
  }

  /// Entries that stand in a row come back as they stood.
  private mutating func remove(_ ids: Set<BasketEntry.ID>) -> BasketChange? {
    let gone = entries.filter { ids.contains($0.id) }
    guard let first = entries.firstIndex(where: { ids.contains($0.id) }) else { return nil }
    let anchor = first > 0 ? entries[first - 1].id : nil
    entries.removeAll { ids.contains($0.id) }
    return .insert(gone, behind: anchor)
  }

  private mutating func place(
    _ rows: [BasketChange.Row], behind anchor: BasketEntry.ID?
  ) -> BasketChange? {
    let levels = Dictionary(rows.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
    let moved = entries.filter { levels[$0.id] != nil }
    guard let first = entries.firstIndex(where: { levels[$0.id] != nil }) else { return nil }
    let back = BasketChange.place(
      moved.map { .init(id: $0.id, level: $0.level) },
      behind: first > 0 ? entries[first - 1].id : nil)
    entries.removeAll { levels[$0.id] != nil }
    let placed = moved.map { $0.at(level: levels[$0.id] ?? $0.level) }
    entries.insert(contentsOf: placed, at: index(behind: anchor))
    return back
  }

  private mutating func edit(
    _ id: BasketEntry.ID, title: String, text: String
  ) -> BasketChange? {
    guard let index = index(of: id) else { return nil }
    let old = entries[index]
    entries[index].title = title
    entries[index].text = text
    return .edit(id, title: old.title, text: old.text)
  }

  /// No entry stands more than one level below the one before it.
  private mutating func flatten() {
    var limit = 0
    for index in entries.indices {
      entries[index].level = max(0, min(entries[index].level, limit))
      limit = entries[index].level + 1
    }
  }
}
