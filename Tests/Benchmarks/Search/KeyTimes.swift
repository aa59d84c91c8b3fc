import Catalogue
import Search

/// How long answers took, in milliseconds.
struct KeyTimes {
  private let kind: String
  private var times: [(milliseconds: Double, query: String)] = []
  /// Of all cores together; neighbours on the machine do not lengthen it.
  private var processorTimes: [Double] = []

  init(_ kind: String) {
    self.kind = kind
  }

  mutating func add(_ text: String, in catalogue: Catalogue, _ engine: SearchEngine) async {
    let clock = ContinuousClock()
    let query = Query(text)
    guard !query.isEmpty else { return }
    let (start, spent) = (clock.now, Cost.processorSeconds)
    let result = await engine.search(query, in: catalogue)
    times.append(((clock.now - start).seconds * 1000, text))
    processorTimes.append((Cost.processorSeconds - spent) * 1000)
    precondition(result != nil)
  }

  func merging(_ other: KeyTimes) -> KeyTimes {
    var all = self
    all.times += other.times
    all.processorTimes += other.processorTimes
    return all
  }

  var row: String {
    let sorted = times.sorted { $0.milliseconds < $1.milliseconds }
    guard let slowest = sorted.last else { return kind }
    let (median, late) = (sorted[sorted.count / 2], sorted[sorted.count * 95 / 100])
    return "\(kind): \(times.count) keys, p50 \(median.milliseconds.rounded(to: 2)) ms, p95"
      + " \(late.milliseconds.rounded(to: 2)) ms, slowest \(slowest.milliseconds.rounded(to: 2)) ms"
      + " (\(slowest.query)); processor p50 \(processor(50)) ms, p95 \(processor(95)) ms"
  }

  private func processor(_ percent: Int) -> String {
    processorTimes.sorted()[processorTimes.count * percent / 100].rounded(to: 2)
  }
}
