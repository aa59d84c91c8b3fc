import Gazette

/// How fast pages are read, from bytes to outline, on one core.
///
/// `ParseBenchmark [DIRECTORY]` reads a folder's pages before it starts the clock, or makes a set
/// of its own; `ParseBenchmark --linear` shows what absurd pages of growing length cost a byte.
@main
struct ParseBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--linear" {
      LinearityTable(only: arguments.dropFirst().first).print()
    } else {
      try measure(try arguments.first.map(PageSet.init(folder:)) ?? PageSet(making: 100_000_000))
    }
  }

  /// One and the same machine lends a core half its speed from one minute to the next.
  private static let passCount = 5

  private static func measure(_ set: PageSet) throws {
    Cost.keepMemory()
    let before = Cost.peakMemory
    var tally = Tally()
    let times = try (0..<passCount).map { pass in
      try Cost.seconds {
        for page in set.pages {
          let issue = try parse(page, path: "page")
          if pass == 0 { tally.add(issue) }
        }
      }
    }.sorted()
    let rates = times.map { (Double(set.byteCount) / $0 / 1e6).rounded(to: 1) }
    print("pages     \(set.pages.count), \(set.byteCount) bytes, the longest \(set.longest)")
    print("articles  \(tally.articles)")
    print("points    \(tally.points)")
    print("time      \(times[0].rounded(to: 2)) s of one core, the least of \(passCount)")
    print(
      "speed     \(rates[0]) MB/s, in the middle \(rates[passCount / 2]), least \(rates[passCount - 1])"
    )
    print("memory    \((Cost.peakMemory - before) / 1024) KB above the \(before / 1024) of the set")
  }
}

/// What was found, so that speed is not won by finding less.
private struct Tally {
  var articles = 0
  var points = 0

  mutating func add(_ issue: Issue) {
    articles += issue.articles.count
    for article in issue.articles { add(article.outline) }
  }

  private mutating func add(_ nodes: [OutlineNode]) {
    for node in nodes {
      points += node.kind == .point ? 1 : 0
      add(node.children)
    }
  }
}

extension Double {
  func rounded(to digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    return "\((self * scale).rounded() / scale)"
  }
}
