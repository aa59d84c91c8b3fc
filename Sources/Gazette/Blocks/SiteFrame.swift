/// Where the article begins and ends on a page that a site printed round it.
///
/// A page that shows several signs of a site (`SiteSigns`) is asked once, before anything is joined:
/// its text is the stretch of lines whose weights add up to most (`SiteLine`), its headline the line
/// near the stretch's beginning that shares most with it (`SiteHeadline`). No line decides alone, so a
/// menu that no list knows and a sentence among links do no harm. What stands outside floats. A page
/// that arrived on one line is asked once it is cut.
struct SiteFrame {
  private let page: Page
  /// Indices into the page's lines, without those that float already.
  private let places: [Int]
  private let lines: [SiteLine]
  private let width: Int

  /// What a framed page tells those who join its lines.
  struct Setting {
    /// The page's lines that are the headline.
    var headline: Range<Int>
    /// How many characters a full line has; nil where paragraphs stand on one line each.
    var column: Int?
  }

  /// Lets all lines float that are the site's; nil for other pages, which stay as they are.
  static func float(in page: Page, _ floats: inout [Bool]) -> Setting? {
    guard mayBeSite(page), SiteSigns(page, floats: floats).tellOfSite else { return nil }
    guard let frame = SiteFrame(page, floats), let text = frame.text else { return nil }
    let prints = frame.prints(floats)
    // Without its headline a text may begin anywhere above.
    guard let head = SiteHeadline.find(above: text, in: frame.lines, prints: prints) else {
      return nil
    }
    let end = frame.end(behind: text)
    for index in frame.places.indices {
      let isOutside = index < head.lowerBound || index >= end
      let isButton =
        index >= head.upperBound && index < text.lowerBound && frame.isButton(index)
      if isOutside || isButton { floats[frame.places[index]] = true }
    }
    return Setting(
      headline: frame.places[head.lowerBound]..<(frame.places[head.upperBound - 1] + 1),
      column: frame.width < SiteLine.widest ? frame.width : nil)
  }

  /// A site's page has many short lines; to count them costs nothing.
  private static func mayBeSite(_ page: Page) -> Bool {
    guard (fewestLines...mostLines).contains(page.lines.count) else { return false }
    let short = page.lines.count { $0.glyphs.count <= longestMenuWord }
    return short >= fewestMenuWords && short * 10 > page.lines.count
  }

  private init?(_ page: Page, _ floats: [Bool]) {
    self.page = page
    let places = page.lines.indices.filter {
      !floats[$0] && page.lines[$0].markup != .frontMatter
    }
    self.places = places
    let texts = places.map { page.text(page.lines[$0]) }
    guard let width = SiteLine.width(of: texts) else { return nil }
    self.width = width
    lines = texts.map { SiteLine($0, width: width) }
  }

  /// What a browser printed over the sheets: the page's title may be among it.
  private func prints(_ floats: [Bool]) -> [GlyphSlice] {
    page.lines.indices.lazy.filter { floats[$0] && !page.lines[$0].isRunTogether }
      .map { page.text(page.lines[$0]) }.filter { $0.count > SiteFrame.longestMenuWord }
      .prefix(SiteFrame.mostPrints).map { $0 }
  }

  /// Those of the first sheets say all.
  private static let mostPrints = 8

  /// The stretch of lines whose weights add up to most.
  private var text: Range<Int>? {
    var best = (sum: SiteFrame.leastText, range: 0..<0)
    var sum = 0.0
    var start = 0
    for index in lines.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += lines[index].weight
      // A line that weighs nothing is the text's last sooner than the site's first.
      if sum >= best.sum { best = (sum, start..<(index + 1)) }
    }
    guard !best.range.isEmpty else { return nil }
    return best.range.lowerBound..<closed(best.range)
  }

  /// Where `责任编辑：…` closes a text worth a fifth of the stretch, or another barrier half of it, what
  /// stands behind is of others, however long.
  private func closed(_ text: Range<Int>) -> Int {
    let total = lines[text].reduce(0) { $0 + max(0, $1.weight) }
    var sum = 0.0
    for index in text {
      sum += max(0, lines[index].weight)
      guard lines[index].isBarrier, sum >= SiteFrame.leastText else { continue }
      if sum * (lines[index].isStaff ? 5 : 2) >= total { return lastText(in: text, before: index) }
    }
    return text.upperBound
  }

  private func lastText(in text: Range<Int>, before end: Int) -> Int {
    (lines[text.lowerBound..<end].lastIndex { $0.weight > 0 } ?? end - 1) + 1
  }

  /// Behind the text and what signs it: names, an office with the day, brackets.
  private func end(behind text: Range<Int>) -> Int {
    var end = text.upperBound
    var next = end
    while next < lines.count, next - text.upperBound < SiteFrame.mostSigners, signs(next) {
      next += 1
      end = next
    }
    return end
  }

  private func signs(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBarrier, line.ink <= SiteFrame.longestSigner else { return false }
    if let date = DateReader.first(in: line.text), date.range == line.text.indices { return true }
    switch LineKind(page.lines[places[index]], in: page) {
    case .signature: return true
    case .byline(let certainty): return certainty >= 0.9 || Byline.isUnit(line.text)
    case .text: return Byline.isUnit(line.text) && line.ink >= SiteFrame.shortestOffice
    case .masthead, .column, .castLabel, .sourceLine, .subtitle, .noteEnd, .credit, .furniture,
      .frontMatter, .dateline:
      return false
    }
  }

  /// Between headline and text: a word or two for the mouse, or one of a row of such lines.
  private func isButton(_ index: Int) -> Bool {
    let line = lines[index]
    if SiteSigns.isButtons(line.text) || SiteHeadline.isPrinted(line.text) { return true }
    guard isWord(index) else { return false }
    let first = (lines.startIndex..<index).last { !isWord($0) } ?? -1
    let last = lines[index...].indices.first { !isWord($0) } ?? lines.count
    return last - first - 1 >= SiteFrame.fewestButtons
  }

  private func isWord(_ index: Int) -> Bool {
    let line = lines[index]
    return line.ink <= SiteFrame.longestButton && !StructuralMarker.starts(line.text)
      && !line.text.kinds.has([.colon, .sentenceEnd]) && DateReader.first(in: line.text) == nil
      && AuthorLabel.end(in: line.text) == nil
  }

  private static let fewestLines = 12
  /// A book has more.
  private static let mostLines = 1500
  private static let longestMenuWord = 8
  private static let fewestMenuWords = 4
  /// What adds up to less is no text, in characters.
  private static let leastText = 60.0
  private static let mostSigners = 4
  private static let longestSigner = 30
  private static let shortestOffice = 5
  private static let longestButton = 6
  private static let fewestButtons = 3
}
