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
  private(set) var numbers = ScalarNumbers()
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
    let (headings, points) = (HeadingPlaces(article), PointStretches(article.outline))
    let torn = points.torn(besides: headings.unplaced.map(\.node))
    pointWriter.beginArticle(nodeCount: headings.arePlaced.count, torn: torn)
    for (node, text) in headings.unplaced { add(heading: text, of: node) }
    var (nextHeadings, nextPoints) = (headings.placed[...], points.starts[...])
    for (index, paragraph) in article.paragraphs.enumerated() {
      let headingCount = nextHeadings.prefix { $0.paragraph == index }.count
      let pointCount = nextPoints.prefix { $0.position.paragraph <= index }.count
      add(
        paragraph.text, with: nextHeadings.prefix(headingCount).map(\.bytes),
        nextPoints.prefix(pointCount))
      nextHeadings = nextHeadings.dropFirst(headingCount)
      nextPoints = nextPoints.dropFirst(pointCount)
    }
    pointWriter.begin(nil, at: regions[Region.paragraph.rawValue].count)
  }

  private mutating func add(_ text: String?, to region: Region) {
    guard var text else { return }
    let index = region.rawValue
    text.withUTF8 { utf8 in
      Folding.walk(utf8) { scalar, _ in append(scalar, to: index) }
    }
    regions[index].close()
  }

  /// A heading that stands in no paragraph.
  private mutating func add(heading text: String, of node: Int) {
    let start = regions[Region.heading.rawValue].count
    pointWriter.begin(node, at: start, inHeadings: true)
    add(text, to: .heading)
    let end = regions[Region.heading.rawValue].count
    pointWriter.begin(nil, at: end, inHeadings: true)
    unplacedHeadings += [UInt32(start), UInt32(end - 1)]
  }

  /// A paragraph, which of its bytes are headings, and where points begin in it.
  private mutating func add(
    _ text: String, with headings: [Range<Int>], _ points: ArraySlice<PointStretches.Start>
  ) {
    guard !headings.isEmpty || !points.isEmpty else { return add(text, to: .paragraph) }
    var (text, next, isInside, points) = (text, 0, false, points)
    let index = Region.paragraph.rawValue
    text.withUTF8 { utf8 in
      Folding.walk(utf8) { scalar, source in
        if isInside, source.lowerBound >= headings[next].upperBound {
          placedHeadings.append(UInt32(regions[index].count))
          isInside = false
        }
        while !isInside, next < headings.count, headings[next].upperBound <= source.lowerBound {
          next += 1
        }
        if !isInside, next < headings.count, source.lowerBound >= headings[next].lowerBound {
          placedHeadings.append(UInt32(regions[index].count))
          isInside = true
        }
        begin(&points, upTo: source.lowerBound)
        append(scalar, to: index)
      }
    }
    if isInside { placedHeadings.append(UInt32(regions[index].count)) }
    begin(&points, upTo: .max)
    regions[index].close()
  }

  /// Begins the points that begin up to a byte.
  @inline(__always)
  private mutating func begin(_ points: inout ArraySlice<PointStretches.Start>, upTo offset: Int) {
    while let point = points.first, point.position.offset <= offset {
      pointWriter.begin(point.node, at: regions[Region.paragraph.rawValue].count)
      points.removeFirst()
    }
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32, to region: Int) {
    let number = numbers.number(of: scalar)
    if number == tallies.count { tallies.append(ScalarTally()) }
    tallies[number].add(
      article: UInt32(truncatingIfNeeded: articleCount),
      issue: UInt32(truncatingIfNeeded: firstArticles.count))
    pointWriter.note(number, in: &tallies[number])
    regions[region].append(number)
  }
}
