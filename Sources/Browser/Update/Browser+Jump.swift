internal import Catalogue
internal import DeskModel
internal import Gazette

extension Browser {
  /// Goes to what an entry of the desk holds on to, in the reader.
  mutating func go(to anchor: Anchor) -> [Effect] {
    layer = .none
    guard let issue = number(of: anchor, near: place.issue) else {
      notice = Notice(text: wording.sourceGone(anchor.source), isError: true)
      return []
    }
    clearFilter()
    aim(at: anchor, in: issue)
    place.opener = anchor.node == nil ? .articles : .outline
    place.focus = .readerText
    return []
  }

  /// Selects an issue and its article, and its node as soon as its page is at hand.
  mutating func aim(at anchor: Anchor, in issue: Int) {
    place.issue = issue
    place.article = article(of: anchor, in: issue)
    place.node = nil
    place.visited = nil
    target = anchor
  }

  /// Looks the target up in the page, once that is at hand.
  mutating func settleTarget() {
    guard let anchor = target, let issue else { return }
    target = nil
    guard let hold = anchor.find(in: issue) else {
      notice = Notice(text: wording.wordsGone, isError: true)
      return
    }
    place.article = catalogue.articles(ofIssue: place.issue).lowerBound + hold.article
    place.node = hold.node
    // The next start opens where reading stopped, which need not be where the node's passage begins.
    if reveal != .resume { reveal = hold.node == nil ? .top : .node }
  }

  /// The issue of an anchor: by its path, or by its digest where the file was moved.
  func number(of anchor: Anchor, near hint: Int) -> Int? {
    let isOwn = { (head: IssueHead) in desk.absolute(head.path) == anchor.source }
    if catalogue.issue(hint).map(isOwn) ?? false { return hint }
    var moved: Int?
    for number in 0..<catalogue.issueCount {
      guard let head = catalogue.issue(number) else { continue }
      if isOwn(head) { return number }
      if head.id == anchor.issue { moved = number }
    }
    return moved
  }
}

extension Browser {
  /// The article by its head, until the page tells better.
  private func article(of anchor: Anchor, in issue: Int) -> Int {
    let articles = catalogue.articles(ofIssue: issue)
    let found = articles.first { number in
      guard let head = catalogue.article(number) else { return false }
      return head.title == anchor.article.title
        && anchor.article.opening.hasPrefix(head.opening)
    }
    return found ?? articles.lowerBound
  }
}
