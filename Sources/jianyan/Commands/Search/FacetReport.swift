import Canvas
import Export
import Search

/// How many articles there are for each year, newspaper, column, person or unit.
struct FacetReport {
  let counts: [FacetCount]
  let facet: Facet

  private static let barWidth = 40

  func text(as format: SearchFormat) -> String {
    switch format {
    case .text: chart
    case .csv:
      [facet.rawValue, "articles"].csvRow
        + counts.map { [$0.value, "\($0.articleCount)"].csvRow }.joined()
    case .json:
      JSONWriter.text([
        "by": .string(facet.rawValue),
        "counts": .array(
          counts.map { ["value": .string($0.value), "articles": .integer($0.articleCount)] }),
      ])
    }
  }

  /// Bars as long as the counts, the longest as wide as there is room.
  private var chart: String {
    let most = counts.map(\.articleCount).max() ?? 1
    let width = counts.map { $0.value.columns() }.max() ?? 0
    return counts.map { count in
      let length = max(1, count.articleCount * Self.barWidth / most)
      let bar = String(repeating: "█", count: length)
      return "\(count.value.padded(to: width))  \(bar) \(count.articleCount)\n"
    }
    .joined().shownSafely
  }
}
