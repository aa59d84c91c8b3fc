internal import Canvas
internal import Gazette

extension Browser {
  mutating func view(_ viewing: Viewing, times: Int) -> [Effect] {
    switch viewing {
    case .zoom: arrangement.isZoomed.toggle()
    case .widen: resize(place.focus.pane, by: Browser.borderStep * times)
    case .narrow: resize(place.focus.pane, by: -Browser.borderStep * times)
    case .toggleFold: toggleFold()
    case .foldAll: place.folding = Folding(level: 1)
    case .unfoldAll: place.folding = Folding()
    case .showOneLevel: place.folding = Folding(level: 1)
    case .showTwoLevels: place.folding = Folding(level: 2)
    case .showThreeLevels: place.folding = Folding(level: 3)
    case .nextGrouping: group(by: times)
    case .previousGrouping: group(by: -times)
    case .results: list(as: .results)
    case .concordance: list(as: .concordance)
    case .reorder: order(by: times)
    }
    return []
  }

  /// Moves a pane's right border to a column; only where it can be seen to move.
  mutating func dragBorder(to column: Int) {
    guard let dragged, let area = layout.areas.first(where: { $0.pane == dragged }) else { return }
    arrangement[dragged] = max(1, column - area.rect.origin.x)
  }

  /// Columns that a key moves a border.
  private static let borderStep = 2
}

extension Browser {
  /// The last pane has what the others leave, so it grows by what its neighbour loses.
  private mutating func resize(_ pane: Pane, by step: Int) {
    let areas = layout.areas
    guard areas.count > 1, let index = areas.firstIndex(where: { $0.pane == pane }) else { return }
    let isLast = areas[index].rect.columns.upperBound >= size.width
    guard isLast else {
      arrangement[pane] = areas[index].rect.size.width + step
      return
    }
    let neighbour = areas.last { $0.rect.columns.upperBound < areas[index].rect.origin.x }
    if let neighbour { arrangement[neighbour.pane] = neighbour.rect.size.width - step }
  }

  /// A point without points below it folds the section that it stands in.
  private mutating func toggleFold() {
    guard var path = place.node, let article else { return }
    if article.node(at: path)?.children.isEmpty == true, path.indices.count > 1 {
      path.indices.removeLast()
    }
    place.folding.toggle(path)
    place.node = path
  }
}
