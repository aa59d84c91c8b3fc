internal import Canvas
internal import Catalogue
internal import DeskModel
internal import Search

extension Browser {
  /// What the chart on the screen wants counted, and is not.
  public var wantedCounts: CountWish? {
    guard case .chart(let chart) = layer else { return nil }
    let wish = CountWish(
      facet: chart.facet, articleCount: catalogue.articleCount, result: place.filter?.result)
    return chart.answer?.wish == wish ? nil : wish
  }

  mutating func openChart(by facet: Facet = .year) {
    var chart = Chart()
    chart.facet = facet
    layer = .chart(chart)
  }

  /// The next facets, or with a negative step those before.
  mutating func changeFacet(by step: Int) {
    guard case .chart(var chart) = layer else { return }
    let facets = Facet.allCases
    let place = (facets.firstIndex(of: chart.facet) ?? 0) + step
    chart.facet = facets[(place % facets.count + facets.count) % facets.count]
    layer = .chart(chart)
  }

  /// Counts that are not wanted any more are dropped.
  mutating func receive(_ counts: [FacetCount], for wish: CountWish) -> [Effect] {
    guard wish == wantedCounts, case .chart(var chart) = layer else { return [] }
    chart.take(counts, for: wish)
    layer = .chart(chart)
    return []
  }

  mutating func moveInChart(_ movement: Movement) {
    guard case .chart(var chart) = layer else { return }
    let height = ChartPage(size: size).height
    let selected = chart.selected + step(of: movement, page: height, count: chart.counts.count)
    chart.selected = max(0, min(selected, chart.counts.count - 1))
    chart.top = Tops.following(
      chart.selected, top: chart.top, count: chart.counts.count, height: height)
    layer = .chart(chart)
  }

  /// Closes the chart, and narrows the search by the selected bar if that is what was asked for.
  mutating func take(_ answer: Answer, in chart: Chart) -> [Effect] {
    guard answer != .closeChart else {
      layer = .none
      return []
    }
    guard let count = chart.counts[safe: chart.selected], let wish = chart.answer?.wish else {
      return []
    }
    layer = .none
    let query = (place.filter?.query ?? Query("")).narrowed(to: count.value, of: wish.facet)
    return ask(query, origin: place) + desk.remember(query, as: .search)
  }
}

extension Browser {
  private func step(of movement: Movement, page: Int, count: Int) -> Int {
    switch movement {
    case .down: 1
    case .up: -1
    case .pageDown: page
    case .halfPageDown: page / 2
    case .pageUp: -page
    case .halfPageUp: -page / 2
    case .first: -count
    case .last: count
    case .right, .left, .nextPane, .previousPane: 0
    }
  }
}

extension Query {
  /// The text of a query that asks for a facet's value too: `作者:="王林" (桥 | 路)`.
  fileprivate func narrowed(to value: String, of facet: Facet) -> String {
    let word = facet == .year ? value : "=\"\(value)\""
    let field = "\(facet.queryField):\(word)"
    guard !isEmpty else { return field }
    guard case .or = expression else { return "\(field) \(text)" }
    return "\(field) (\(text))"
  }
}

extension Facet {
  /// The field of a query that asks for it.
  fileprivate var queryField: String {
    switch self {
    case .year: "日期"
    case .paper: "报纸"
    case .column: "栏目"
    case .person: "作者"
    case .unit: "单位"
    }
  }
}
