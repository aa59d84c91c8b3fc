/// Collects what the stages find and tells each its place.
struct FindingList {
  let page: Page
  private var found: [Finding] = []

  init(_ page: Page) {
    self.page = page
  }

  /// Adds a finding about some glyphs of the page.
  mutating func add(
    _ kind: Finding.Kind, severity: Finding.Severity = .warning, at glyphs: GlyphSlice,
    article: Int? = nil
  ) {
    guard let first = glyphs.first, let last = glyphs.last else { return }
    add(
      kind, severity: severity,
      at: Int(first.origin)..<max(Int(last.origin), Int(first.origin)) + 1,
      article: article)
  }

  /// Adds a finding about a range of the source's scalars.
  mutating func add(
    _ kind: Finding.Kind, severity: Finding.Severity = .warning, at scalars: Range<Int>,
    article: Int? = nil
  ) {
    let line = line(of: scalars.lowerBound)
    found.append(
      Finding(
        kind, severity: severity, line: line?.number ?? 1,
        column: line.map { scalars.lowerBound - $0.scalars.lowerBound + 1 },
        span: page.index.bytes(scalars), article: article))
  }

  /// Adds a finding about the page as a whole.
  mutating func add(_ kind: Finding.Kind, severity: Finding.Severity = .warning) {
    found.append(Finding(kind, severity: severity, line: 1))
  }

  /// All findings from the top of the page down.
  var sorted: [Finding] {
    found.sorted {
      ($0.line, $0.column ?? 0, $0.code.rawValue) < ($1.line, $1.column ?? 0, $1.code.rawValue)
    }
  }

  /// The last line that begins at or before a scalar.
  private func line(of scalar: Int) -> Line? {
    var low = 0
    var high = page.lines.count
    while low < high {
      let middle = (low + high) / 2
      if page.lines[middle].scalars.lowerBound <= scalar { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? page.lines[low - 1] : page.lines.first
  }
}
