/// All marks, the latest last; a place has at most one.
public struct Marks: Sendable, Equatable {
  public private(set) var all: [Mark]

  public init(_ marks: [Mark] = []) {
    all = marks
  }

  /// The mark that holds on to a place, if there is one.
  public subscript(anchor: Anchor) -> Mark? {
    all.last { $0.anchor == anchor }
  }

  /// Every tag in use, the most frequent first.
  public var tags: [String] {
    let counts = all.flatMap(\.tags).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Changes a place's mark and tells what would take that back; nil when nothing has changed.
  public mutating func apply(_ change: MarkChange) -> MarkChange? {
    let index = all.lastIndex { $0.anchor == change.anchor }
    let old = index.map { all[$0] } ?? Mark(anchor: change.anchor, citation: change.citation)
    var mark = old
    let back = mark.obey(change.act)
    guard mark != old else { return nil }
    if let index { all.remove(at: index) }
    if !mark.isEmpty { all.append(mark) }
    return MarkChange(back, at: change.anchor, citation: old.citation)
  }
}

extension Mark {
  fileprivate mutating func obey(_ act: MarkChange.Act) -> MarkChange.Act {
    switch act {
    case .bookmark(let isOn):
      defer { isBookmarked = isOn }
      return .bookmark(isBookmarked)
    case .tag(let tag):
      if !tags.contains(tag) { tags.append(tag) }
      return .untag(tag)
    case .untag(let tag):
      tags.removeAll { $0 == tag }
      return .tag(tag)
    case .note(let text):
      defer { note = text }
      return .note(note)
    }
  }
}
