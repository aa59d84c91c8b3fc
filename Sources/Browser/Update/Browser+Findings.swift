internal import Catalogue
internal import Gazette

extension Browser {
  /// The selected issue's findings.
  var findings: [Finding] { issue?.diagnostics ?? [] }

  mutating func openFindings() {
    guard !findings.isEmpty else {
      notice = Notice(text: wording.noFindings)
      return
    }
    layer = .findings(FindingsList())
  }

  mutating func moveInFindings(_ movement: Movement) {
    guard case .findings(var list) = layer else { return }
    let page = findingsPage(list)
    let selected = list.selected + step(of: movement, page: page.height)
    list.selected = max(0, min(selected, findings.count - 1))
    list.top = Tops.following(
      list.selected, top: list.top, count: findings.count, height: page.height)
    layer = .findings(list)
  }

  /// Closes the list, and shows the place of the selected finding if that is what was asked for.
  mutating func take(_ answer: Answer, in list: FindingsList) {
    layer = .none
    guard answer == .visit, let finding = findings[safe: list.selected] else { return }
    go(to: finding)
  }

  func findingsPage(_ list: FindingsList) -> FindingsPage {
    FindingsPage(findings, selected: list.selected, size: size, wording: wording)
  }
}

extension Browser {
  private func step(of movement: Movement, page: Int) -> Int {
    switch movement {
    case .down: 1
    case .up: -1
    case .pageDown, .halfPageDown: page
    case .pageUp, .halfPageUp: -page
    case .first: -findings.count
    case .last: findings.count
    case .right, .left, .nextPane, .previousPane: 0
    }
  }

  /// Opens the article in the reader where the finding stands, or at its head.
  private mutating func go(to finding: Finding) {
    guard let spot = issue?.spot(of: finding) else { return }
    let article = catalogue.articles(ofIssue: place.issue).lowerBound + spot.article
    if !articleRows.contains(article) { clearFilter() }
    if article != place.article { place.node = nil }
    place.article = article
    if !place.focus.isReading { place.opener = place.focus == .issues ? .articles : place.focus }
    place.focus = .readerText
    reveal = spot.position.map { .position($0) } ?? .top
  }
}

extension Issue {
  /// The article, and the place in its text, that is nearest to a finding.
  fileprivate func spot(
    of finding: Finding
  ) -> (article: Int, position: Passage.Position?)? {
    guard !articles.isEmpty else { return nil }
    guard let offset = finding.span?.lowerBound else { return (0, nil) }
    let article = finding.article ?? articles.lastIndex { $0.begins(before: offset) } ?? 0
    guard let texts = articles[safe: article]?.paragraphs,
      let paragraph = texts.lastIndex(where: { $0.start <= offset }), texts[paragraph].start > 0
    else { return (article, nil) }
    return (
      article, Passage.Position(paragraph: paragraph, offset: offset - texts[paragraph].start)
    )
  }
}

extension Article {
  fileprivate func begins(before offset: Int) -> Bool {
    paragraphs.first.map { $0.start <= offset } ?? false
  }
}
