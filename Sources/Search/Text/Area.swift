internal import Catalogue

/// Which of a scalar's two lists of positions: that of titles, names and headings, or that of paragraphs.
///
/// No phrase runs from one into the other. The former are a fiftieth of the text and lie side by side, so
/// that pinyin, which asks for hundreds of scalars at once, at first there alone, touches little memory.
enum Area: CaseIterable {
  case heads, paragraphs

  /// The part of an index that has its lists.
  var lists: TextPart {
    switch self {
    case .heads: .headLists
    case .paragraphs: .lists
    }
  }
}

extension TextIndex {
  /// The positions of an area.
  func range(of area: Area) -> Range<Int> {
    let paragraphs = min(range(of: Region.paragraph).lowerBound, positionCount)
    return switch area {
    case .heads: 0..<paragraphs
    case .paragraphs: paragraphs..<positionCount
    }
  }

  /// Where a scalar stands in an area; nil where it does not, or the part is too short for it.
  func list(of entry: ScalarEntry, in area: Area) -> PositionList? {
    let (start, count) =
      switch area {
      case .heads: (entry.headList, entry.headCount)
      case .paragraphs: (entry.list, entry.count - min(entry.headCount, entry.count))
      }
    guard count > 0 else { return nil }
    let lists = self[area.lists]
    return PositionList(
      lists[Int(start) * 8..<max(Int(start) * 8, lists.count)], count: Int(count),
      universe: universe(of: area))
  }

  /// One more than the last position that may stand in a list: an area's end may be where a text starts.
  private func universe(of area: Area) -> Int { range(of: area).upperBound + 1 }
}
