internal import Search

/// A bar chart of what is shown: how many articles each year, newspaper, column, person or unit has.
struct Chart: Sendable, Equatable {
  var facet = Facet.year
  var selected = 0
  /// The first visible row.
  var top = 0
  /// What was counted, and the counts; nil until the first answer.
  private(set) var answer: (wish: CountWish, counts: [FacetCount])?
  /// The largest count, to which the bars are scaled.
  private(set) var most = 1

  var counts: [FacetCount] { answer?.counts ?? [] }

  /// Takes new counts; the selection stays only where it is the same facet.
  mutating func take(_ counts: [FacetCount], for wish: CountWish) {
    if answer?.wish.facet != wish.facet { (selected, top) = (0, 0) }
    selected = max(0, min(selected, counts.count - 1))
    answer = (wish, counts)
    most = max(1, counts.map(\.articleCount).max() ?? 1)
  }

  static func == (left: Chart, right: Chart) -> Bool {
    left.facet == right.facet && left.selected == right.selected && left.top == right.top
      && left.answer?.wish == right.answer?.wish
  }
}

/// By what the chart counts; `Wording` can not import `Search`, whose `Scope` is not the export's.
typealias ChartFacet = Facet
