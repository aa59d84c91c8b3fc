internal import Catalogue
internal import Gazette
internal import Search

extension Browser {
  /// Takes a page that was read anew, and stays with the text the reader was at.
  mutating func receive(
    _ page: Issue, at number: Int, in catalogue: Catalogue, _ news: CorrectionNews
  ) -> [Effect] {
    isMending = false
    let anchor = anchor(in: number)
    let index = articleIndex
    parted = nil
    self.catalogue = catalogue
    shelf = nil
    pages.keep(page, as: number)
    open = OpenArticle()
    tell(news, in: page, number)
    stay(at: anchor, orArticle: index)
    let effects = askAgain(asked ?? place.filter?.query)
    place.filter = nil
    place.visited = nil
    if case .search(let line, var origin) = layer {
      origin.filter = nil
      origin.article = catalogue.articles(ofIssue: origin.issue).lowerBound
      layer = .search(line, origin: origin)
    }
    return effects
  }

  mutating func refuseCorrection(_ complaint: Complaint) -> [Effect] {
    isMending = false
    notice = Notice(text: wording.notSaved(complaint.text(in: language)), isError: true)
    return []
  }
}

extension Browser {
  /// Where the reader is, in bytes of the source; nil when another page is before his eyes.
  private func anchor(in number: Int) -> Int? {
    guard number == place.issue, let article else { return nil }
    return parted ?? place.node.flatMap { article.node(at: $0)?.span.lowerBound }
      ?? article.paragraphs.first?.start
  }

  /// Selects what holds a byte of the source; without one, the article in the old one's place.
  private mutating func stay(at anchor: Int?, orArticle index: Int) {
    let numbers = catalogue.articles(ofIssue: place.issue)
    place.article = min(numbers.lowerBound + index, max(numbers.lowerBound, numbers.upperBound - 1))
    guard let anchor, let articles = pages[place.issue]?.articles else { return }
    let starts = articles.indices.flatMap { article in
      articles[article].paragraphs.map { (article: article, start: $0.start) }
    }
    let nearest = starts.filter { $0.start <= anchor }.max { $0.start < $1.start }
    let article = nearest?.article ?? min(index, max(0, articles.count - 1))
    guard articles.indices.contains(article) else { return }
    place.article = numbers.lowerBound + article
    place.node = articles[article].path(toNodeAt: anchor)
    if article != index { reveal = .node }
  }

  /// A whole path would leave no room for what else is told.
  private func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private mutating func tell(_ news: CorrectionNews, in page: Issue, _ number: Int) {
    switch news {
    case .written(let change, let path):
      made.append((number, change))
      let isStale = page.diagnostics.contains { finding in
        guard case .staleCorrection(change.place.text, _, _) = finding.kind else { return false }
        return true
      }
      let text =
        isStale
        ? wording.writtenInVain(fileName(path))
        : wording.written(wording.correction(change), fileName(path))
      notice = Notice(
        text: keymap.fitted(text, naming: .mend(.takeBack), in: .browsing), isError: isStale)
    case .takenBack(let change, let path):
      notice = Notice(text: wording.takenBack(wording.correction(change), fileName(path)))
    }
  }
}

extension Article {
  /// The way to the last node that begins at or before a byte of the source.
  fileprivate func path(toNodeAt offset: Int) -> OutlinePath? {
    var indices: [Int] = []
    var siblings = outline
    while let index = siblings.lastIndex(where: { $0.span.lowerBound <= offset }) {
      indices.append(index)
      siblings = siblings[index].children
    }
    return indices.isEmpty ? nil : OutlinePath(indices)
  }
}
