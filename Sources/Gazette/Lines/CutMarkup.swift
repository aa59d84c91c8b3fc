/// Markup that some program cut at a width together with the page's text.
///
/// A heading, a link, bold print or a field of the front matter ends with its line, or has its other end
/// on it. On a page whose lines are all cut at one width the rest of it stands on the next lines, and
/// is put back before markup is read. What the text itself goes on with is `LineJoiner`'s.
struct CutMarkup {
  private let page: GlyphSlice
  private let stretches: [KindTable.Stretch]
  private let frontMatterEnd: Int

  /// Makes one stretch of those that hold one piece of markup; nil where there are none.
  ///
  /// - Returns: what the page was cut at, or 0 where its lines have no width in common.
  static func join(
    _ store: GlyphStore, _ stretches: inout [KindTable.Stretch], frontMatterEnd: Int
  ) -> Int? {
    guard frontMatterEnd > 0 || stretches.contains(where: { $0.kinds.has(.markup) }) else {
      return nil
    }
    let cut = CutMarkup(
      page: store.page, stretches: stretches, frontMatterEnd: frontMatterEnd)
    guard cut.mayBeCut() else { return nil }
    let width = cut.width()
    let runs = cut.runs(cutAt: width)
    guard runs.count < stretches.count else { return nil }
    for run in runs where run.places.count > 1 {
      for (place, isAddress) in zip(run.places, run.isAddress) {
        let end = stretches[place].end
        store.sheet[end].kinds = .invisible
        guard !isAddress, cut.partsWord(place) else { continue }
        store.sheet[end] = Glyph(code: 0x20, kinds: [.space, .blank], origin: end)
      }
    }
    stretches = runs.map { KindTable.Stretch.joined(stretches[$0.places]) }
    return width ?? 0
  }

  /// A space between two words went with the line's end.
  private func partsWord(_ place: Int) -> Bool {
    guard let above = text(place).last, let next = next(place), let below = text(next).first else {
      return false
    }
    return CutPage.partsWord(above, below)
  }

  // MARK: - Lines

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : stretches[place - 1].end + 1)..<stretches[place].end
  }

  private func text(_ place: Int) -> GlyphSlice { page[range(place)].trimmed }

  /// The line below, if no blank one stands between: two ends of a pair have nothing between them.
  private func next(_ place: Int) -> Int? {
    var next = place + 1
    if next + 1 < stretches.count, range(next).isEmpty, page[stretches[place].end].code == 0x0D,
      page[stretches[next].end].code == 0x0A
    {
      next += 1
    }
    return next < stretches.count && stretches[next].width > 0 ? next : nil
  }

  /// Whether what follows had no room on a line.
  private func isFull(_ place: Int, cutAt width: Int?) -> Bool {
    guard let width, let next = next(place) else { return false }
    return stretches[place].width + text(next).leadingWidth + CutMarkup.gap > width
  }

  /// The same of a line that an address goes on below, which is cut before its first letter or nowhere.
  private func lacksRoom(_ place: Int, cutAt width: Int?) -> Bool {
    guard let width, let next = next(place) else { return false }
    let word = text(next).prefix { $0.code < 0x80 && !$0.kinds.has(.space) }.count
    return stretches[place].width + max(word, text(next).leadingWidth) + CutMarkup.gap > width
  }

  /// What the page was cut at: nearly every long line that ends no sentence has no room for what follows.
  private func width() -> Int? {
    var tally = WidthTally()
    let lines = stretches.indices.filter { stretches[$0].width >= CutMarkup.narrowest }
    for place in lines where stretches[place].width <= CutMarkup.widest {
      // An address ends where it is too long, not where it is full.
      guard stretches[place].kinds.has(.ideograph), !Sentence.isEnded(text(place)) else { continue }
      tally.add(stretches[place].width)
    }
    guard let width = tally.common else { return nil }
    var (full, odd, long) = (0, 0, 0)
    for place in lines where stretches[place].width * 3 >= width * 2 {
      if stretches[place].width > width + CutMarkup.hanging {
        // An address is not cut.
        if text(place).contains(where: { $0.kinds.has([.ideograph, .space]) }) { long += 1 }
      } else if lacksRoom(place, cutAt: width) {
        full += 1
      } else if next(place) != nil, !Sentence.isEnded(text(place)) {
        odd += 1
      }
    }
    // A page of short items has few full lines, and none that goes beyond them or stops before.
    let isSure = odd == 0 && long == 0
    return full >= CutMarkup.fewest && odd * 6 <= full && long * 12 <= full
      && full * (isSure ? 6 : 3) >= lines.count ? width : nil
  }

  // MARK: - Markup

  private struct Run {
    var places: Range<Int>
    /// Of each line but the last whether it was cut within an address, which has no spaces.
    var isAddress: [Bool] = []
  }

  private func runs(cutAt width: Int?) -> [Run] {
    var runs: [Run] = []
    var place = 0
    while place < stretches.count {
      let run = run(from: place, cutAt: width)
      runs.append(run)
      place = run.places.upperBound
    }
    return runs
  }

  /// Whether any line holds markup that may go on below; few pages have one.
  private func mayBeCut() -> Bool {
    stretches.indices.contains { place in
      if range(place).lowerBound < frontMatterEnd { return true }
      guard stretches[place].kinds.has(.markup), next(place) != nil else { return false }
      if isHeading(place) { return true }
      guard page[range(place)].contains(where: { OpenMarkup.opens($0.code) }) else { return false }
      var open = OpenMarkup()
      open.read(text(place))
      return open.isOpen
    }
  }

  /// The lines of the markup that a line leaves open.
  private func run(from first: Int, cutAt width: Int?) -> Run {
    let alone = Run(places: first..<(first + 1))
    guard stretches[first].width > 0 else { return alone }
    let isField = range(first).lowerBound < frontMatterEnd
    guard isField || stretches[first].kinds.has(.markup) else { return alone }
    let isHeading = !isField && isHeading(first)
    var open = OpenMarkup()
    var run = alone
    while true {
      let last = run.places.upperBound - 1
      if !isField { open.read(text(last)) }
      guard !open.isNested else { return alone }
      guard isField || isHeading || open.isOpen else { return run }
      guard let next = next(last), goesOn(last, next, open, isField: isField, cutAt: width),
        run.places.count < (open.isBlock ? CutMarkup.longestBlock : CutMarkup.mostLines)
      else { return open.isOpen ? alone : run }
      run.isAddress += Array(repeating: open.isAddress, count: next - last)
      run.places = first..<(next + 1)
    }
  }

  private func goesOn(
    _ last: Int, _ next: Int, _ open: OpenMarkup, isField: Bool, cutAt width: Int?
  ) -> Bool {
    if isField { return isRest(next) }
    if isHeading(next) { return false }
    let isFull =
      open.isOpen ? lacksRoom(last, cutAt: width) : isFull(last, cutAt: width)
    // A browser shows a paragraph's lines as one; who keeps text between two tags may not mean that.
    return isFull || open.isBlock && !Sentence.isEnded(text(last))
  }

  /// `## 题目`.
  private func isHeading(_ place: Int) -> Bool {
    let text = text(place)
    let hashes = text.prefix { $0.code == 0x23 }.count
    return (1...6).contains(hashes) && hashes < text.count
  }

  /// A line of the front matter that is neither a field, an item nor the block's end.
  private func isRest(_ place: Int) -> Bool {
    guard range(place).lowerBound < frontMatterEnd, let first = text(place).first else {
      return false
    }
    if [0x23, 0x2D, 0x2B].contains(first.code) { return false }
    let key = text(place).prefix {
      $0.kinds.has([.wordPart, .ideograph]) || $0.code == 0x5F || $0.code == 0x2D
    }
    let behind = text(place)[key.endIndex...].first { $0.code != 0x20 }
    return key.isEmpty || key.count > CutMarkup.longestKey
      || behind?.code != 0x3A && behind?.code != 0x3D
  }

  private static let longestKey = 24
  /// In half ems.
  private static let narrowest = 16
  private static let widest = 240
  /// A mark may hang over the margin.
  private static let hanging = 4
  /// A line's end swallows a space.
  private static let gap = 1
  private static let fewest = 4
  private static let mostLines = 12
  private static let longestBlock = 80
}

/// What of a line's markup is not closed at its end.
private struct OpenMarkup {
  private var bracket = false
  /// How many brackets of a link's address are open; the first is the address's own.
  private var depth = 0
  private var isStrong = false
  private var isTag = false
  /// The last line ended with what may be a link's text.
  private var isBehindText = false
  /// Within a paragraph, heading or item between two tags.
  private(set) var isBlock = false

  /// A second one began before the first was closed: on such a page none ever is.
  private(set) var isNested = false

  var isOpen: Bool { bracket || isAddress || isStrong || isBehindText || isBlock }

  var isAddress: Bool { depth > 0 || isTag }

  /// `[`, `*` and `<`.
  static func opens(_ code: UInt32) -> Bool { code == 0x5B || code == 0x2A || code == 0x3C }

  mutating func read(_ line: GlyphSlice) {
    if isBehindText, line.first?.code != 0x28 { isBehindText = false }
    var index = line.startIndex
    while index < line.endIndex {
      let code = line[index].code
      let next = index + 1 < line.endIndex ? line[index + 1].code : 0
      if depth > 0 || isBehindText && code == 0x28 {
        isBehindText = false
        if code == 0x28 { depth += 1 }
        if code == 0x29 { depth -= 1 }
      } else if isTag {
        isTag = code != 0x3E
      } else if code == 0x5B {
        bracket = true
      } else if code == 0x5D, bracket {
        bracket = false
        isBehindText = next == 0x28 || index + 1 == line.endIndex
      } else if code == 0x2A, next == 0x2A {
        isStrong.toggle()
        index += 1
      } else if code == 0x3C, Characters.isLatin(next) || next == 0x2F {
        isTag = true
        readTag(line[(index + 1)...])
      }
      index += 1
    }
  }

  private mutating func readTag(_ line: GlyphSlice) {
    let closes = line.first?.code == 0x2F
    let name = line.dropFirst(closes ? 1 : 0).prefix { Characters.isWordPart($0.code) }
    guard OpenMarkup.blocks.contains(where: { $0.codes.elementsEqual(name.map { $0.code | 0x20 }) })
    else { return }
    isNested = isNested || isBlock && !closes
    isBlock = !closes
  }

  /// Lower case, as in `MarkupStripper`.
  private static let blocks: [Word] = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption",
  ]
}
