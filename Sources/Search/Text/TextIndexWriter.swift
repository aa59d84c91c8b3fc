public import Gazette

/// Writes the text index of a segment: for every folded character the places where it stands.
///
///     var writer = TextIndexWriter()
///     for issue in issues { writer.add(issue) }
///     segment.add(.text, writer.bytes)
///
/// Issues and articles must be added in the order in which the segment has them. Nothing of an issue
/// is kept but its folded characters, four bytes each until the bytes are made.
public struct TextIndexWriter {
  private(set) var regions = Region.allCases.map { _ in RegionText() }
  private(set) var scalarCodes = ScalarCodes()
  /// For each code.
  private(set) var tallies: [ScalarTally] = []
  /// In their regions, not yet in the whole: pairs of where a heading begins and ends.
  private(set) var placedHeadings: [UInt32] = []
  private(set) var unplacedHeadings: [UInt32] = []
  private(set) var pointWriter = PointWriter()
  private(set) var firstArticles: [UInt32] = []
  private(set) var articleCount = 0
  private(set) var dates: [UInt32] = []
  private(set) var papers: [UInt32] = []
  private(set) var paperNames: [String] = []

  public init() {}

  public init(_ issues: [Issue]) {
    regions[Region.paragraph.rawValue].reserve(issues.reduce(0) { $0 + $1.textLength })
    for issue in issues { add(issue) }
  }

  public mutating func add(_ issue: Issue) {
    firstArticles.append(UInt32(articleCount))
    let days = issue.date.flatMap { DateRange.days(of: $0) } ?? 0...0
    dates += [UInt32(days.lowerBound), UInt32(days.upperBound)]
    papers.append(issue.newspaper.map { paper($0) } ?? 0)
    for article in issue.articles {
      for region in regions.indices { regions[region].beginArticle() }
      add(article)
      count()
      articleCount += 1
    }
  }

  private mutating func paper(_ name: String) -> UInt32 {
    if let place = paperNames.firstIndex(of: name) { return UInt32(place + 1) }
    paperNames.append(name)
    return UInt32(paperNames.count)
  }

  private mutating func add(_ article: Article) {
    add(article.title, to: .title)
    add(article.subtitle, to: .subtitle)
    add(article.column, to: .column)
    for person in article.people {
      add(person.name, to: person.role == .organisation ? .organisation : .person)
      add(person.affiliation, to: .affiliation)
    }
    let headings = HeadingPlaces(article)
    pointWriter.beginArticle(nodeCount: headings.arePlaced.count)
    for (node, text) in headings.unplaced { add(heading: text, of: node) }
    addParagraphs(of: article, headings.placed[...], PointStretches(article.outline).starts[...])
  }

  private mutating func add(_ text: String?, to region: Region) {
    guard let text else { return }
    regions[region.rawValue].append(FoldedText(text, &scalarCodes))
  }

  /// A heading that stands in no paragraph.
  private mutating func add(heading text: String, of node: Int) {
    let start = regions[Region.heading.rawValue].count
    pointWriter.begin(node, at: start, of: .heading)
    add(text, to: .heading)
    let end = regions[Region.heading.rawValue].count
    pointWriter.begin(nil, at: end, of: .heading)
    unplacedHeadings += [UInt32(start), UInt32(end - 1)]
  }

  private mutating func addParagraphs(
    of article: Article, _ headings: ArraySlice<(paragraph: Int, bytes: Range<Int>)>,
    _ points: ArraySlice<PointStretches.Start>
  ) {
    var (headings, points) = (headings, points)
    for (index, paragraph) in article.paragraphs.enumerated() {
      let headingCount = headings.prefix { $0.paragraph == index }.count
      let pointCount = points.prefix { $0.position.paragraph <= index }.count
      add(
        paragraph.text, with: headings.prefix(headingCount).map(\.bytes),
        points.prefix(pointCount))
      headings = headings.dropFirst(headingCount)
      points = points.dropFirst(pointCount)
    }
    pointWriter.begin(nil, at: regions[Region.paragraph.rawValue].count, of: .paragraph)
  }

  /// A paragraph, which of its bytes are headings, and where points begin in it.
  private mutating func add(
    _ text: String, with headings: [Range<Int>], _ points: ArraySlice<PointStretches.Start>
  ) {
    let start = regions[Region.paragraph.rawValue].count
    let offsets =
      headings.flatMap { [$0.lowerBound, $0.upperBound] } + points.map(\.position.offset)
    let folded = FoldedText(text, tellingPlacesOf: offsets, &scalarCodes)
    for heading in headings {
      let first = start + folded.place(of: heading.lowerBound)
      let end = start + folded.place(of: heading.upperBound)
      if first < end { placedHeadings += [UInt32(first), UInt32(end)] }
    }
    for point in points {
      pointWriter.begin(
        point.node, at: start + folded.place(of: point.position.offset), of: .paragraph)
    }
    regions[Region.paragraph.rawValue].append(folded)
  }

  /// Counts all scalars of the article that was added last.
  private mutating func count() {
    let missing = scalarCodes.scalars.count - tallies.count
    if missing > 0 { tallies += Array(repeating: ScalarTally(), count: missing) }
    let (article, issue) = (UInt32(articleCount), UInt32(firstArticles.count))
    for region in regions {
      tallies.forEach(of: region.codes[region.range(ofArticle: articleCount)]) {
        $0.add(article: article, issue: issue)
      }
    }
    for stretch in pointWriter.stretches.sorted(by: { $0.node < $1.node }) {
      tallies.forEach(of: regions[stretch.region.rawValue].codes[stretch.positions]) {
        $0.add(point: stretch.node)
      }
    }
  }
}

extension [ScalarTally] {
  /// Hands out the tally of each code, one after the other.
  @inline(__always)
  fileprivate mutating func forEach(
    of codes: ArraySlice<UInt32>, _ body: (inout ScalarTally) -> Void
  ) {
    codes.withUnsafeBufferPointer { codes in
      // A code is a place among the tallies, which are as many as the codes; a gap is beyond them.
      withUnsafeMutableBufferPointer { tallies in
        for code in codes where code != RegionText.gap { body(&tallies[Int(code)]) }
      }
    }
  }
}

extension Issue {
  /// The bytes of all paragraphs.
  fileprivate var textLength: Int {
    articles.reduce(0) { $0 + $1.paragraphs.reduce(0) { $0 + $1.text.utf8.count } }
  }
}
