import Gazette

/// Shows for each absurd page that twice the length costs twice the time.
struct LinearityTable {
  private static let sizes = [1, 2, 4, 8]
  /// A page that took longer than this, in seconds, is not tried at twice the length.
  private static let patience = 60.0

  private let pages: [StressPage]

  /// - Parameter name: the one page to try; nil for all.
  init(only name: String?) {
    pages = StressPage.allCases.filter { name == nil || $0.rawValue == name }
  }

  func print() {
    let heads = LinearityTable.sizes.map { "\($0) MB" }
    Swift.print(row("ns a byte", heads + ["8 to 1"]))
    for page in pages {
      let costs = costs(of: page)
      let factor = costs.count == heads.count ? costs[costs.count - 1] / costs[0] : .infinity
      Swift.print(
        row(page.rawValue, costs.map { $0.rounded(to: 1) } + [factor.rounded(to: 2)]))
    }
  }

  /// Nanoseconds a byte, for each length.
  private func costs(of page: StressPage) -> [Double] {
    var costs: [Double] = []
    for size in LinearityTable.sizes {
      let bytes = page.bytes(size * 1_000_000)
      let seconds = Cost.seconds { _ = try? parse(bytes, path: page.rawValue) }
      costs.append(seconds * 1e9 / Double(bytes.count))
      if seconds > LinearityTable.patience { break }
    }
    return costs
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    ([name.padded(to: 16)] + cells.map { $0.padded(to: 8) }).joined(separator: " ")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
