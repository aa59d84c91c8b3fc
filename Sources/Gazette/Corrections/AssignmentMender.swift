/// Mends which pieces are whose: articles parted and joined, titles and people set.
///
/// Corrections are followed in the order in which they were said, each upon what the ones before
/// it left, as the reader saw it.
struct AssignmentMender {
  private(set) var pieces: [Piece]
  private(set) var assignment: Assignment
  private(set) var corrections: PlacedCorrections

  init(_ assignment: Assignment, pieces: [Piece], corrections: PlacedCorrections) {
    self.pieces = pieces
    self.assignment = assignment
    self.corrections = corrections
    for (number, change) in corrections.changes {
      if let misfit = follow(change) { self.corrections.reject(number, misfit) }
    }
  }

  private mutating func follow(_ change: Change<Range<Int>>) -> Misfit? {
    guard let piece = pieces.indexOfPiece(at: change.place.lowerBound) else {
      return .outsideArticles
    }
    switch change {
    case .split: return split(at: piece)
    case .join: return join(at: piece)
    case .title(let title, _): return setTitle(title, at: piece)
    case .people(let people, _): return setPeople(people, at: piece)
    // To be taken back when the outline is made and the node found.
    case .level, .drop, .add: return owner(of: piece) == nil ? .outsideArticles : .noNode
    }
  }

  private func owner(of piece: Int) -> Int? {
    assignment.articles.firstIndex {
      $0.pieces.contains(piece) || $0.head?.pieces.contains(piece) ?? false
    }
  }

  // MARK: - Bounds

  private mutating func split(at piece: Int) -> Misfit? {
    guard let number = owner(of: piece) else { return .outsideArticles }
    var upper = assignment.articles[number]
    guard let cut = upper.pieces.firstIndex(of: piece) else { return nil }
    let start = headStart(above: cut, in: upper.pieces)
    guard upper.pieces[..<start].contains(where: isText) else { return nil }
    var lower = DraftArticle(head: nil, pieces: Array(upper.pieces[start...]), fit: nil)
    upper.pieces = Array(upper.pieces[..<start])
    if let head = upper.head, let first = head.pieces.first, first > lower.pieces[0] {
      lower.head = head
      upper.head = nil
    } else {
      lower.takeHead(from: pieces)
    }
    guard lower.pieces.contains(where: isText) else { return .nothingBelow }
    upper.areBoundsSaid = true
    lower.areBoundsSaid = true
    assignment.articles[number] = upper
    assignment.articles.insert(lower, at: number + 1)
    return nil
  }

  private func isText(_ piece: Int) -> Bool { pieces[piece].kind == .body }

  /// A headline with its byline directly above a text belongs to it.
  private func headStart(above cut: Int, in run: [Int]) -> Int {
    var start = cut
    while start > 0, pieces[run[start - 1]].isHeadPart { start -= 1 }
    let titles = run[start..<cut].filter { pieces[$0].kind == .short }
    return titles.isEmpty ? cut : start
  }

  private mutating func join(at piece: Int) -> Misfit? {
    guard let number = owner(of: piece) else { return .outsideArticles }
    let lower = assignment.articles[number]
    let above = lower.pieces.prefix { $0 < piece }
    // Nothing parts the two any more.
    if above.contains(where: isText) { return nil }
    guard number > 0 else { return .nothingAbove }
    assignment.articles[number - 1].take(lower, pieces: pieces)
    assignment.articles.remove(at: number)
    return nil
  }

  // MARK: - Heads

  private mutating func setTitle(_ title: String?, at piece: Int) -> Misfit? {
    guard let number = owner(of: piece) else { return .outsideArticles }
    assignment.articles[number].title = .said(title)
    guard let title, let printed = printed(QuoteFinder.folded(title), for: number) else {
      return nil
    }
    guard !(assignment.articles[number].head?.titles.starts(with: printed) ?? false) else {
      return nil
    }
    if let other = assignment.articles.firstIndex(where: { $0.head?.titles == printed }) {
      swapHeads(number, other)
    } else {
      release(printed)
      var head = assignment.articles[number].head ?? HeadUnit()
      head.subtitles = (head.subtitles + head.titles.filter { !printed.contains($0) }).sorted()
      head.titles = printed
      assignment.articles[number].head = head
    }
    return nil
  }

  /// What is printed with a headline comes with it.
  private mutating func swapHeads(_ one: Int, _ other: Int) {
    guard one != other else { return }
    let (first, second) = (assignment.articles[one], assignment.articles[other])
    assignment.articles[one].takeHead(of: second)
    assignment.articles[other].takeHead(of: first)
  }

  /// Takes pieces away from whatever they were part of.
  private mutating func release(_ taken: [Int]) {
    assignment.themes.removeAll { taken.contains($0) }
    for index in assignment.articles.indices {
      assignment.articles[index].pieces.removeAll { taken.contains($0) }
      assignment.articles[index].head?.titles.removeAll { taken.contains($0) }
      assignment.articles[index].head?.subtitles.removeAll { taken.contains($0) }
      assignment.articles[index].head?.columns.removeAll { taken.contains($0) }
    }
  }

  /// The pieces that a title fills, the article's own before others'; nil where it is only said.
  private func printed(_ title: [UInt32], for article: Int) -> [Int]? {
    let draft = assignment.articles[article]
    let own = Set((draft.head?.pieces ?? []) + draft.pieces)
    let found = pieces.indices.compactMap { pieces.run(filledBy: title, from: $0) }
      .filter { $0.count < draft.pieces.count || !draft.pieces.allSatisfy($0.contains) }
    return found.first { $0.allSatisfy(own.contains) } ?? found.first
  }

  private mutating func setPeople(_ people: [Person], at piece: Int) -> Misfit? {
    guard let number = owner(of: piece) else { return .outsideArticles }
    assignment.articles[number].people = people
    for index in assignment.articles[number].pieces
    where pieces[index].kind == .short && pieces[index].names(people) {
      pieces[index].kind = .byline
    }
    return nil
  }
}
