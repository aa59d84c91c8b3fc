/// What the reader said about headings, for the making of paragraphs.
struct SaidHeadings {
  /// The first scalars of headings that are none.
  private var dropped: Set<Int> = []
  /// Headings that were not seen, from the first scalar to behind the last.
  private var added: [Int: Int] = [:]

  init(_ changes: [(number: Int, change: Change<Range<Int>>)]) {
    for (_, change) in changes {
      switch change {
      case .drop(let place):
        dropped.insert(place.lowerBound)
        added[place.lowerBound] = nil
      case .add(_, let place):
        added[place.lowerBound] = place.upperBound
        dropped.remove(place.lowerBound)
      case .split, .join, .title, .people, .level: break
      }
    }
  }

  var isEmpty: Bool { dropped.isEmpty && added.isEmpty }

  /// A heading's line becomes text, or a line a heading's.
  func mend(_ draft: ParagraphDraft) -> ParagraphDraft {
    guard let first = draft.start(in: dropped, or: added) else { return draft }
    var draft = draft
    if dropped.contains(first), draft.role == .heading {
      draft.role = .body
      draft.isHeadingLine = false
    }
    if let end = added[first], draft.role == .body, draft.text.allSatisfy({ $0.origin < end }) {
      draft.role = .heading
      draft.isHeadingLine = true
    }
    return draft
  }

  /// The paragraphs that must not be joined to the one above.
  func mend(_ kept: Set<Int>, of drafts: [ParagraphDraft]) -> Set<Int> {
    guard !isEmpty else { return kept }
    return Set(
      drafts.indices.filter { index in
        guard let first = drafts[index].text.first.map({ Int($0.origin) }) else { return false }
        return added[first] != nil || kept.contains(index) && !dropped.contains(first)
      })
  }
}

extension ParagraphDraft {
  fileprivate func start(in dropped: Set<Int>, or added: [Int: Int]) -> Int? {
    guard let first = text.first.map({ Int($0.origin) }) else { return nil }
    return dropped.contains(first) || added[first] != nil ? first : nil
  }
}
