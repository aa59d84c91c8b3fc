/// The reader's corrections with the places of one page that they mean.
struct PlacedCorrections {
  private let corrections: [Correction]
  /// In the order in which they were said; a place is a range of the source's scalars.
  private(set) var changes: [(number: Int, change: Change<Range<Int>>)] = []
  private var misfits: [Int: Misfit] = [:]
  private(set) var headings = SaidHeadings([])

  init(_ corrections: [Correction], in page: Page) {
    self.corrections = corrections
    guard !corrections.isEmpty else { return }
    let finder = QuoteFinder(page)
    for (number, correction) in corrections.enumerated() {
      if let place = finder.find(correction.change.place) {
        changes.append((number, correction.change.map { _ in place }))
      } else {
        misfits[number] = .textMissing
      }
    }
    headings = SaidHeadings(changes)
  }

  mutating func reject(_ number: Int, _ misfit: Misfit) { misfits[number] = misfit }

  mutating func accept(_ number: Int) { misfits[number] = nil }

  /// The first scalars of all places where an article was said to begin, and not taken back since.
  var splits: Set<Int> {
    changes.reduce(into: []) { splits, said in
      switch said.change {
      case .split(let place): splits.insert(place.lowerBound)
      case .join(let place): splits.remove(place.lowerBound)
      case .title, .people, .level, .drop, .add: break
      }
    }
  }

  /// The titles that were said, as they are compared.
  var titles: [[UInt32]] {
    changes.compactMap { _, change in
      guard case .title(let title?, _) = change else { return nil }
      return QuoteFinder.folded(title)
    }
  }

  /// What was said of nodes.
  var nodes: [(number: Int, change: Change<Range<Int>>)] {
    changes.filter { _, change in
      switch change {
      case .level, .drop, .add: true
      case .split, .join, .title, .people: false
      }
    }
  }

  /// One finding for each correction that could not be followed.
  var findings: [Finding] {
    misfits.sorted { $0.key < $1.key }.map { number, misfit in
      let correction = corrections[number]
      return Finding(
        .staleCorrection(
          quote: correction.change.place.text, origin: correction.origin, misfit: misfit),
        line: 1)
    }
  }
}
