internal import Gazette

extension Browser {
  mutating func mend(_ mending: Mending) -> [Effect] {
    if mending == .takeBack { return takeBack() }
    guard !isMending else {
      notice = Notice(text: wording.stillMending)
      return []
    }
    guard let article, let start = article.paragraphs.first?.start else {
      notice = Notice(text: wording.nothingToMend)
      return []
    }
    switch mending {
    case .join: return join(at: start)
    case .split: pick(.split, in: article)
    case .add: pick(.add, in: article)
    case .title: ask(.title, article.title ?? "", at: start)
    case .people: ask(.people, PeopleLine(wording: wording).text(of: article.people), at: start)
    case .raise: return move(by: -1, in: article)
    case .lower: return move(by: 1, in: article)
    case .drop:
      guard let node = selectedNode(of: article) else { return [] }
      return correct(.drop(SourcePlace(node.span.lowerBound)))
    case .takeBack: break
    }
    return []
  }

  /// Hands a correction to be written and the page to be read again.
  mutating func correct(_ change: Change<SourcePlace>) -> [Effect] {
    isMending = true
    if case .split(let place) = change { parted = place.offset } else { parted = nil }
    return [.correct(change, issue: place.issue)]
  }
}

extension Browser {
  private mutating func takeBack() -> [Effect] {
    guard !isMending else {
      notice = Notice(text: wording.stillMending)
      return []
    }
    // Whatever comes of it, the next one back is the one before.
    guard let last = made.popLast() else {
      notice = Notice(text: wording.nothingToTakeBack)
      return []
    }
    isMending = true
    return [.takeBack(last.change, issue: last.issue)]
  }

  private mutating func join(at start: Int) -> [Effect] {
    guard articleIndex > 0 else {
      notice = Notice(text: wording.nothingAbove)
      return []
    }
    return correct(.join(SourcePlace(start)))
  }

  private mutating func move(by step: Int, in article: Article) -> [Effect] {
    guard let node = selectedNode(of: article), let path = place.node else { return [] }
    let level = path.indices.count + step
    // Below nothing, or without a node before it on its own level, it can go no further.
    guard level > 0, step < 0 || path.indices.last != 0 else {
      notice = Notice(text: wording.noOtherLevel)
      return []
    }
    return correct(.level(level, SourcePlace(node.span.lowerBound)))
  }

  private mutating func selectedNode(of article: Article) -> OutlineNode? {
    let node = place.node.flatMap { article.node(at: $0) }
    if node == nil { notice = Notice(text: wording.noNode) }
    return node
  }

  private mutating func pick(_ purpose: PlacePicker.Purpose, in article: Article) {
    let node = place.node.flatMap { article.node(at: $0) }
    let picker = PlacePicker(
      purpose, issue: place.issue, article: article, near: node?.span.lowerBound ?? 0)
    guard !picker.places.isEmpty else {
      notice = Notice(text: wording.onlyOneParagraph)
      return
    }
    layer = .picker(picker)
  }

  private mutating func ask(_ question: CorrectionForm.Question, _ text: String, at start: Int) {
    layer = .form(
      CorrectionForm(
        question: question, issue: place.issue, place: start, line: InputLine(text)))
  }
}
