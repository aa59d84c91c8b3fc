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
    let headings = HeadingPlaces(article)
    for heading in headings.unplaced {
      let start = regions[Region.heading.rawValue].count
      add(heading, to: .heading, heading: UInt32(headingCount))
      unplacedHeadings += [UInt32(start), UInt32(regions[Region.heading.rawValue].count - 1)]
    }
    var next = headings.placed[...]
    for (index, paragraph) in article.paragraphs.enumerated() {
      let count = next.prefix { $0.paragraph == index }.count
      add(paragraph.text, with: next.prefix(count).map(\.bytes))
      next = next.dropFirst(count)
    }
  }

  private var headingCount: Int { (placedHeadings.count + unplacedHeadings.count) / 2 }

  private mutating func add(
    _ text: String?, to region: Region, heading: UInt32 = ScalarTally.outside
  ) {
    guard var text else { return }
    let index = region.rawValue
    text.withUTF8 { utf8 in
      Folding.walk(utf8) { scalar, _ in append(scalar, to: index, heading: heading) }
    }
    regions[index].close()
  }

  /// A paragraph, and which of its bytes are headings.
  private mutating func add(_ text: String, with headings: [Range<Int>]) {
    guard !headings.isEmpty else { return add(text, to: .paragraph) }
    var (text, next, isInside) = (text, 0, false)
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
        append(scalar, to: index, heading: isInside ? UInt32(headingCount) : ScalarTally.outside)
      }
    }
    if isInside { placedHeadings.append(UInt32(regions[index].count)) }
    regions[index].close()
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32, to region: Int, heading: UInt32) {
    let number = numbers.number(of: scalar)
    if number == tallies.count { tallies.append(ScalarTally()) }
    tallies[number].add(
      article: UInt32(truncatingIfNeeded: articleCount),
      issue: UInt32(truncatingIfNeeded: firstArticles.count), heading: heading)
    regions[region].append(number)
  }
}
