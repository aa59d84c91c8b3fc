import Catalogue
import Search

/// How long answers took, in milliseconds.
struct KeyTimes {
  private let kind: String
  private var times: [(milliseconds: Double, query: String)] = []

  init(_ kind: String) {
    self.kind = kind
  }

  mutating func add(_ text: String, in catalogue: Catalogue, _ engine: SearchEngine) async {
    let clock = ContinuousClock()
    let query = Query(text)
    guard !query.isEmpty else { return }
    let start = clock.now
    let result = await engine.search(query, in: catalogue)
    times.append(((clock.now - start).seconds * 1000, text))
    precondition(result != nil)
  }

  func merging(_ other: KeyTimes) -> KeyTimes {
    var all = self
    all.times += other.times
    return all
  }

  var row: String {
    let sorted = times.sorted { $0.milliseconds < $1.milliseconds }
    guard let slowest = sorted.last else { return kind }
    let (median, late) = (sorted[sorted.count / 2], sorted[sorted.count * 95 / 100])
    return "\(kind): \(times.count) keys, p50 \(median.milliseconds.rounded(to: 2)) ms, p95"
      + " \(late.milliseconds.rounded(to: 2)) ms, slowest \(slowest.milliseconds.rounded(to: 2)) ms"
      + " (\(slowest.query))"
  }
}
