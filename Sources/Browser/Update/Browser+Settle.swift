internal import Canvas
internal import Catalogue
internal import Gazette
internal import Search

extension Browser {
  /// Brings everything that follows from the selection up to date with it.
  mutating func settle() {
    settleSelection()
    settledLayout = layout
    settleTarget()
    settleArticle()
    settleVisit()
    settleLine()
    settleText()
    for pane in [Pane.issues, .articles, .outline] {
      place.tops[pane] = Tops.following(
        selectedRow(of: pane), top: place.tops[pane], count: count(of: pane),
        height: layout.height(of: pane))
    }
    settleList()
    settleBasket()
    settleMarks()
  }
}

extension Browser {
  private mutating func settleSelection() {
    let isListed = listing != .issues
    if !isListed { settleShelf() }
    if listing.hides(place.focus) { place.focus = .articles }
    if shelf == nil, !isListed, let issue = issueRows.entry(near: place.issue) {
      place.issue = issue
    }
    if let article = articleRows.entry(near: place.article) { place.article = article }
    if shelf != nil || isListed { place.issue = catalogue.issue(ofArticle: place.article) }
    pages.use(place.issue)
  }

  /// What a query may ask of the selected issue.
  private var imprint: Imprint {
    Imprint(newspaper: issueHead?.newspaper, date: issueHead?.date)
  }

  private mutating func settleArticle() {
    guard let article else { return }
    if open.article != place.article {
      open = OpenArticle(article: place.article)
      place.folding.exceptions = []
    }
    let imprint = place.filter == nil ? Imprint() : imprint
    open.search(article, of: imprint, for: place.filter?.query)
    open.list(article, folding: place.folding)
    guard open.row(of: place.node) == nil else { return }
    let row = open.row(nearest: place.node) ?? 0
    place.node = open.rows[safe: row]?.path
  }

  private mutating func settleText() {
    if let position = revealedPosition, let row = open.rows[safe: open.row(at: position)] {
      place.node = row.path
    }
    guard let article, let width = layout.content(of: .text)?.size.width else { return }
    if open.text?.width != width || open.text?.typography != typography {
      let anchor = open.text.map { $0.position(ofRow: place.tops.text) }
      open.typeset(article, width: width, typography: typography, wording: wording)
      if let anchor { place.tops.text = anchor.flatMap { open.text?.row(of: $0) } ?? 0 }
    }
    show()
    place.tops.text = max(0, min(place.tops.text, lastTextTop))
  }

  private var revealedPosition: Passage.Position? {
    switch reveal {
    case .position(let position): position
    case .match: open.stops.lazy.compactMap(\.position).first
    case .top, .node, .sight, .resume, nil: nil
    }
  }

  /// Scrolls to what is to be revealed; while the text is hidden this waits.
  private mutating func show() {
    switch reveal {
    case nil: return
    case .top: place.tops.text = 0
    case .match: showFirstMatch()
    case .resume:
      place.tops.text = min(resumed.flatMap { open.text?.row(of: $0) } ?? 0, lastTextTop)
      keepNodeInSight()
    case .node: place.tops.text = max(0, (nodeTextRow ?? 0) - 1)
    case .sight: bringIntoSight(nodeTextRow ?? 0)
    case .position(let position): bringIntoSight(open.text?.row(of: position) ?? 0)
    }
    reveal = nil
  }

  private mutating func showFirstMatch() {
    place.tops.text = 0
    guard let position = open.stops.lazy.compactMap(\.position).first else { return }
    bringIntoSight(open.text?.row(of: position) ?? 0)
  }

  private mutating func bringIntoSight(_ row: Int) {
    let height = layout.height(of: .text)
    let top = place.tops.text
    guard row < top || row >= top + height else { return }
    place.tops.text = max(0, row - height / 3)
  }
}

extension Browser {
  /// The first text row when the last one stands at the bottom.
  var lastTextTop: Int { max(0, count(of: .text) - layout.height(of: .text)) }
}

extension Array {
  /// The element at an index, or nil outside the array.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
