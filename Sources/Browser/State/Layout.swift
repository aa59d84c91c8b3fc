internal import Canvas

/// Who stands where on a screen of some size; paging and drawing share it.
struct Layout: Sendable, Equatable {
  struct Area: Sendable, Equatable {
    let pane: Pane
    /// Without the line above it that bears the pane's title.
    let rect: Rect
  }

  let size: Size
  private(set) var areas: [Area] = []
  /// The selected article's title and people, above its outline.
  private(set) var card: Rect?

  private let focus: Focus
  private let arrangement: Arrangement
  private let listing: Listing

  init(size: Size, focus: Focus, _ arrangement: Arrangement, _ listing: Listing = .issues) {
    self.size = size
    self.focus = focus
    self.arrangement = arrangement
    self.listing = listing
    guard !isTooSmall else { return }
    if size.width < Layout.leastColumnsWidth || arrangement.isZoomed
      || arrangement.isPlain
    {
      areas = [Area(pane: focus.pane, rect: body)]
    } else if focus.isReading {
      place([(.outline, width(of: .outline, 34, 22...56)), (.text, size.width)])
    } else {
      switch listing {
      case .issues: placePanes()
      case .results: placeResults()
      case .concordance: placeConcordance()
      }
    }
  }

  /// True where a layout made of these would be no other.
  func holds(_ size: Size, _ focus: Focus, _ arrangement: Arrangement, _ listing: Listing) -> Bool {
    self.size == size && self.focus == focus && self.arrangement == arrangement
      && self.listing == listing
  }

  var isTooSmall: Bool { size.width < 20 || size.height < 5 }
  var isSingle: Bool { areas.count == 1 }
  var header: Rect { Rect(x: 0, y: 0, width: size.width, height: 1) }
  var status: Rect { Rect(x: 0, y: size.height - 1, width: size.width, height: 1) }

  /// Where a pane's rows stand, or nil when it is not shown.
  func content(of pane: Pane) -> Rect? {
    guard let area = areas.first(where: { $0.pane == pane })?.rect else { return nil }
    switch pane {
    case .issues, .articles: return area
    case .outline: return area.below(card?.size.height ?? 0)
    case .text: return area.measured(arrangement.longestLine)
    }
  }

  /// How many rows a pane shows.
  func height(of pane: Pane) -> Int {
    max(1, (content(of: pane)?.size.height ?? 1) / rowHeight(of: pane))
  }

  /// Lines of the screen for each row of a pane.
  func rowHeight(of pane: Pane) -> Int { pane == .articles ? listing.articleHeight : 1 }

  /// The pane whose right border stands in a column.
  func pane(leftOf column: Int) -> Pane? {
    areas.first { $0.rect.columns.upperBound == column && column < size.width }?.pane
  }

  private static let leastColumnsWidth = 60
  /// A pane is not made narrower than this, nor one beside it.
  private static let leastPane = 10
}

extension Layout {
  private var body: Rect {
    Rect(x: 0, y: 2, width: size.width, height: size.height - 3)
  }

  private mutating func placePanes() {
    let issues = width(of: .issues, 20, 16...26)
    let articles = width(of: .articles, 32, 20...44)
    if size.width >= 150 {
      let outline = width(of: .outline, 28, 44...60)
      place([(.issues, issues), (.articles, articles), (.outline, outline), (.text, size.width)])
    } else {
      place([(.issues, issues), (.articles, articles), (.outline, size.width)])
      if size.height >= 32 { splitOutline() }
    }
    placeCard()
  }

  private mutating func placeCard() {
    guard let outline = areas.first(where: { $0.pane == .outline })?.rect else { return }
    guard outline.size.height >= 12 else { return }
    card = Rect(x: outline.origin.x, y: outline.origin.y, width: outline.size.width, height: 3)
  }

  /// The list across issues has the room of issues and articles.
  private mutating func placeResults() {
    let articles = arrangement[.articles].map { clamp($0, Layout.leastPane...size.width) }
    if size.width >= 150 {
      let outline = width(of: .outline, 28, 44...60)
      place([
        (.articles, articles ?? size.width * 40 / 100), (.outline, outline), (.text, size.width),
      ])
    } else {
      place([(.articles, articles ?? size.width * 60 / 100), (.outline, size.width)])
      if size.height >= 32 { splitOutline() }
    }
    placeCard()
  }

  /// The lines need the whole width; the text stands below them.
  private mutating func placeConcordance() {
    guard size.height >= 18 else { return place([(.articles, size.width)]) }
    let upper = (body.size.height - 1) * 3 / 5
    areas = [
      Area(pane: .articles, rect: Rect(x: 0, y: 2, width: size.width, height: upper)),
      Area(
        pane: .text,
        rect: Rect(
          x: 0, y: upper + 3, width: size.width, height: body.size.height - upper - 1)),
    ]
  }

  /// Puts panes side by side with a line between, the last one taking what is left.
  private mutating func place(_ columns: [(pane: Pane, width: Int)]) {
    var x = 0
    for (number, column) in columns.enumerated() {
      let others = (columns.count - number - 1) * (Layout.leastPane + 1)
      let width = min(column.width, max(Layout.leastPane, size.width - x - others))
      let rect = Rect(x: x, y: body.origin.y, width: width, height: body.size.height)
      areas.append(Area(pane: column.pane, rect: rect))
      x += width + 1
    }
  }

  /// Gives the lower half of the outline to the text.
  private mutating func splitOutline() {
    guard let whole = areas.popLast()?.rect else { return }
    let upper = (whole.size.height - 1) / 2
    let (x, y, width) = (whole.origin.x, whole.origin.y, whole.size.width)
    areas += [
      Area(pane: .outline, rect: Rect(x: x, y: y, width: width, height: upper)),
      Area(
        pane: .text,
        rect: Rect(x: x, y: y + upper + 1, width: width, height: whole.size.height - upper - 1)),
    ]
  }

  /// As the reader chose, or else a part of the screen in a range, in percent.
  private func width(of pane: Pane, _ percent: Int, _ range: ClosedRange<Int>) -> Int {
    guard let chosen = arrangement[pane] else { return clamp(size.width * percent / 100, range) }
    return clamp(chosen, Layout.leastPane...size.width)
  }

  private func clamp(_ value: Int, _ range: ClosedRange<Int>) -> Int {
    min(max(value, range.lowerBound), range.upperBound)
  }
}

extension Rect {
  fileprivate func below(_ rows: Int) -> Rect {
    Rect(x: origin.x, y: origin.y + rows, width: size.width, height: size.height - rows)
  }

  /// The middle of it, no wider than a measure and with a column free on each side.
  fileprivate func measured(_ measure: Int) -> Rect {
    let width = min(measure, size.width - 2)
    return Rect(
      x: origin.x + (size.width - width) / 2, y: origin.y, width: width, height: size.height)
  }
}

extension Browser {
  /// Who stands where now, asked for some twenty times between a key and its screen.
  var layout: Layout {
    if let settledLayout, settledLayout.holds(size, place.focus, arrangement, listing) {
      return settledLayout
    }
    return Layout(size: size, focus: place.focus, arrangement, listing)
  }
}
