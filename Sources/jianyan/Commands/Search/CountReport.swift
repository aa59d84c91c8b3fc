import Export
import Search

/// How much was found, without what.
struct CountReport {
  private let counts: [(name: String, count: Int)]

  init(_ result: SearchResult) {
    counts = [
      ("issues", result.issues.count), ("articles", result.articles.count),
      ("points", result.pointCount ?? 0), ("places", result.occurrenceCount ?? 0),
    ]
  }

  func text(as format: SearchFormat) -> String {
    switch format {
    case .text: counts.map { "\($0.count) \($0.name)" }.joined(separator: "  ") + "\n"
    case .csv: counts.map(\.name).csvRow + counts.map { "\($0.count)" }.csvRow
    case .json:
      JSONWriter.text(.object(counts.map { .init($0.name, .integer($0.count)) }))
    }
  }
}
