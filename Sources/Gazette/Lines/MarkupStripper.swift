/// Takes simple inline HTML and Markdown off a line, leaving the text a reader sees.
struct MarkupStripper {
  /// Lines without any of these need no look.
  static let signs: ScalarSet = "<#*[]!`>&_-+|"

  /// Text between two tags that part lines.
  struct Part {
    var glyphs: Range<Int>
    var markup: Line.Markup
    /// Behind the bold print that the first part begins with, counted as `glyphs` are; else 0.
    var strongEnd = 0
  }

  private let line: [Glyph]
  private var kept: [Glyph] = []
  private var parts: [Part] = []
  private var index = 0
  private var sightings: [UInt32: Sighting] = [:]
  /// Two stars have opened and not closed.
  private var isStrong = false
  /// How much was kept where the first bold print opened and closed.
  private var strong: (start: Int?, end: Int) = (nil, 0)
  /// Where an open emphasis closes again.
  private var emphasisEnds: [Int] = []
  /// The line is the title of a box.
  private var isBox = false
  /// Where an open stretch of code closes, if one is open.
  private var codeEnd: Int?

  private init(_ line: [Glyph]) {
    self.line = line
  }

  /// Strips a stretch of glyphs in place and says which parts of what is left are lines to the
  /// reader, most often one.
  static func strip(_ store: GlyphStore, _ range: Range<Int>) -> [Part] {
    let line = store.page[range]
    guard hasMarkup(line) else { return [Part(glyphs: range, markup: .none)] }
    var stripper = MarkupStripper(Array(line))
    var markup = stripper.readStart()
    stripper.readRest(&markup)
    stripper.dropCells()
    stripper.closePart(&markup)
    guard !stripper.parts.isEmpty else {
      // A row of asterisks parts what stands above from what stands below.
      return [Part(glyphs: range, markup: Furniture.isRule(line) ? .none : .image)]
    }
    let isCaption = line.hasPrefix(caption)
    for (index, glyph) in stripper.kept.enumerated() {
      store.sheet[range.lowerBound + index] = glyph
    }
    return stripper.parts.map {
      let first = $0.glyphs.lowerBound + range.lowerBound
      let isLed =
        stripper.strong.end > $0.glyphs.lowerBound && stripper.strong.end <= $0.glyphs.upperBound
      return Part(
        glyphs: first..<(first + $0.glyphs.count), markup: isCaption ? .image : $0.markup,
        strongEnd: isLed ? stripper.strong.end + range.lowerBound : 0)
    }
  }

  /// What a page's own markup calls a caption.
  private static let caption: Word = "<figcaption"

  /// False for most lines with a sign, which only end in 感叹号 or hold a dash.
  private static func hasMarkup(_ line: GlyphSlice) -> Bool {
    line.first.map { starts.contains($0.code) } ?? true || line.last?.code == bar
      || line.contains(anyOf: marks, among: .markup)
  }

  /// Signs that mean something at a line's start only, and those that do anywhere.
  private static let starts: ScalarSet = ">#-*+?!"
  private static let marks: ScalarSet = "<[*_&`"

  private mutating func closePart(_ markup: inout Line.Markup) {
    let start = parts.last?.glyphs.upperBound ?? 0
    guard kept[start...].contains(where: { $0.code != 0x20 }) else { return }
    parts.append(Part(glyphs: start..<kept.count, markup: markup))
    markup = .none
  }

  /// `题目 | ||||`, `…。 |`: cells of a table that hold nothing, behind the only one that does.
  private mutating func dropCells() {
    let end = kept.lastIndex { $0.code != 0x20 && $0.code != MarkupStripper.bar } ?? -1
    guard end >= 0 else { return }
    let bars = kept[(end + 1)...].count { $0.code == MarkupStripper.bar }
    // One bar behind words may part them from what stood in the next cell.
    guard
      bars > 1
        || bars == 1
          && (Sentence.isEnded(kept[...end]) || kept[end].code == 0x29
            || end >= MarkupStripper.longestCell && kept[end].kinds.has(.ideograph)),
      !kept[...end].contains(where: { $0.code == MarkupStripper.bar })
    else { return }
    kept.removeLast(kept.count - end - 1)
    // A closing tag behind the cells has closed the part that held them.
    parts = parts.compactMap { part in
      let glyphs = part.glyphs.clamped(to: 0..<kept.count)
      return glyphs.isEmpty ? nil : Part(glyphs: glyphs, markup: part.markup)
    }
  }

  private static let bar: UInt32 = 0x7C
  /// What is longer names no column of a table.
  private static let longestCell = 12

  /// `## `, `> `, `- ` and the like at the line's start.
  private mutating func readStart() -> Line.Markup {
    let isQuoted = line.first?.code == 0x3E
    while index < line.count, line[index].code == 0x3E {
      skip(1 + (code(index + 1) == 0x20 ? 1 : 0))
    }
    let hashes = line[index...].prefix { $0.code == 0x23 }.count
    if (1...6).contains(hashes), index + hashes < line.count {
      skip(hashes)
      return .heading(level: hashes)
    }
    if let title = boxTitle {
      isBox = true
      skip(title)
      return .none
    }
    if "-*+".unicodeScalars.contains(where: { $0.value == code(index) }), code(index + 1) == 0x20 {
      skip(2)
      return .listItem
    }
    return isQuoted ? .quote : .none
  }

  /// `??? info "甲乙 《某报》"`, `!!! note "题目"`: where the title of a box begins, behind its quote.
  private var boxTitle: Int? {
    guard MarkupStripper.boxes.match(in: line, at: index) != nil,
      line.last?.code == MarkupStripper.quote
    else { return nil }
    return line[index...].firstIndex { $0.code == MarkupStripper.quote }.map { $0 + 1 - index }
  }

  private static let boxes: WordList = ["??? ", "???+ ", "!!! "]
  private static let quote: UInt32 = 0x22

  private mutating func readRest(_ markup: inout Line.Markup) {
    while index < line.count {
      switch line[index].code {
      case 0x3C where skipTag(&markup): continue
      case 0x21 where code(index + 1) == 0x5B && skipLink(isImage: true): continue
      case 0x5B where skipLink(isImage: false) || skipFootnote(): continue
      case 0x60 where skipCode(): continue
      case MarkupStripper.quote where isBox && index == line.count - 1: skip(1)
      case 0x2A where code(index + 1) == 0x2A:
        if !isStrong, isBlank(at: index) { keepStars() } else { skipStrong() }
      case 0x2A, 0x5F:
        if !skipEmphasis() { keep() }
      case 0x26 where skipEntity(): continue
      case 0x7E where code(index + 1) == 0x7E: skip(2)
      default: keep()
      }
    }
  }

  private mutating func keep() {
    kept.append(line[index])
    index += 1
  }

  /// Stars in place of a name, before the word for what is named: `**县第十八届人民代表大会`.
  ///
  /// What is printed boldly has its stars behind it too.
  private func isBlank(at index: Int) -> Bool {
    guard isNamed(behind: index) else { return false }
    let next = line.indices.first {
      $0 > index + 1 && line[$0].code == 0x2A && code($0 + 1) == 0x2A && line[$0 - 1].code != 0x2A
    }
    return next.map(isNamed) ?? true
  }

  private func isNamed(behind index: Int) -> Bool {
    let end = line[index...].firstIndex { $0.code != 0x2A } ?? line.count
    return end - index <= 4 && MarkupStripper.named.match(in: line, at: end) != nil
  }

  private static let named: WordList = [
    "省", "市", "县", "区", "镇", "乡", "村", "州", "旗", "街道", "同志", "书记", "局", "厅", "公司",
    "集团", "县委", "市委",
  ]

  private mutating func skipStrong() {
    isStrong.toggle()
    skip(2)
    noteStrong(opens: isStrong)
  }

  /// Bold print counts where nothing but an item's number stands before it.
  private mutating func noteStrong(opens: Bool) {
    if opens {
      if strong.start == nil { strong.start = kept.count }
    } else if strong.end == 0, let start = strong.start, start <= MarkupStripper.longestNumber {
      strong.end = kept.count
    }
  }

  private static let longestNumber = 6

  private mutating func keepStars() {
    while index < line.count, line[index].code == 0x2A { keep() }
  }

  /// `*text*` and `_text_`; an underscore within a line parts a headline from its site.
  private mutating func skipEmphasis() -> Bool {
    if emphasisEnds.last == index {
      emphasisEnds.removeLast()
      skip(1)
      return true
    }
    let sign = line[index].code
    guard index + 2 < line.count, code(index + 1) != 0x20,
      sign == 0x2A ? !isProduct : isEdge(index - 1),
      let end = find(sign, from: index + 2, within: 200), code(end - 1) != 0x20,
      sign == 0x2A || isEdge(end + 1), emphasisEnds.last.map({ end < $0 }) ?? true
    else { return false }
    emphasisEnds.append(end)
    skip(1)
    return true
  }

  /// `5*3*2`.
  private var isProduct: Bool {
    index > 0
      && (Characters.isDigit(line[index - 1].code) || Characters.isLatin(line[index - 1].code))
  }

  private func isEdge(_ index: Int) -> Bool {
    !line.indices.contains(index) || line[index].code == 0x20
  }

  /// `<b>`, `</p>`, `<a href=…>`; anything else that begins with `<` is text.
  private mutating func skipTag(_ markup: inout Line.Markup) -> Bool {
    let next = code(index + 1)
    guard Characters.isLatin(next) || next == 0x2F || next == 0x21,
      let end = find(0x3E, from: index, within: 400)
    else { return false }
    if partsLines(index + (next == 0x2F ? 2 : 1)) { closePart(&markup) }
    if (next == 0x68 || next == 0x48), (0x31...0x36).contains(code(index + 2)) {
      markup = .heading(level: Int(code(index + 2)) - 0x30)
    }
    index = end + 1
    return true
  }

  /// Whether a tag's name is one of those that begin a new line.
  private func partsLines(_ start: Int) -> Bool {
    let end = line[start...].firstIndex { !Characters.isWordPart($0.code) } ?? line.count
    let name = line[start..<end].map { $0.code | 0x20 }
    return MarkupStripper.lineTags.contains { $0.codes == name }
  }

  /// Lower case; the bit that tells digits from their likes in lower case is set anyhow.
  private static let lineTags: [Word] = [
    "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6",
    "section", "article", "blockquote", "hr", "dd", "dt",
  ]

  /// `[text](address)` keeps its text, `![text](address)` keeps nothing.
  private mutating func skipLink(isImage: Bool) -> Bool {
    let open = isImage ? index + 1 : index
    guard let close = find(0x5D, from: open, within: 400), code(close + 1) == 0x28,
      let end = addressEnd(from: close + 1)
    else { return false }
    if !isImage { kept += line[(open + 1)..<close] }
    index = end + 1
    return true
  }

  /// `题目[^1]`: the sign of a footnote; at a line's start stands the note itself.
  private mutating func skipFootnote() -> Bool {
    guard index > 0, code(index + 1) == 0x5E, let close = find(0x5D, from: index, within: 16) else {
      return false
    }
    index = close + 1
    return true
  }

  /// `` `code` `` keeps what it holds, `` `#12` `` behind a headline, the item's number, nothing.
  private mutating func skipCode() -> Bool {
    if codeEnd == index {
      codeEnd = nil
      skip(1)
      return true
    }
    guard codeEnd == nil, let close = find(0x60, from: index + 1, within: 120), close > index + 1
    else { return false }
    if code(index + 1) == 0x23, close == line.count - 1,
      line[(index + 2)..<close].allSatisfy({ Characters.isDigit($0.code) })
    {
      index = close + 1
    } else {
      codeEnd = close
      skip(1)
    }
    return true
  }

  /// The bracket that closes an address; brackets within it come in pairs or behind a backslash.
  private func addressEnd(from open: Int) -> Int? {
    var depth = 0
    var index = open
    while index < min(line.count, open + 600) {
      switch line[index].code {
      case 0x5C: index += 1
      case 0x28: depth += 1
      case 0x29 where depth == 1: return index
      case 0x29: depth -= 1
      default: break
      }
      index += 1
    }
    return nil
  }

  /// `&nbsp;` and `&emsp;` are white space; other entities stay as they stand.
  private mutating func skipEntity() -> Bool {
    let spaces: [Word] = ["&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#12288;"]
    guard let space = spaces.first(where: { line.has($0, at: index) }) else { return false }
    kept.append(Glyph(code: 0x20, origin: Int(line[index].origin)))
    skip(space.count)
    return true
  }

  private mutating func skip(_ count: Int) { index += count }

  private func code(_ index: Int) -> UInt32 { index < line.count ? line[index].code : 0 }

  /// The next place of a sign, as far as a tag or link may reach.
  ///
  /// What was seen is kept: a line of a thousand open brackets is not searched a thousand times.
  private mutating func find(_ wanted: UInt32, from start: Int, within limit: Int) -> Int? {
    var seen = sightings[wanted] ?? Sighting(place: nil, end: start)
    if seen.place.map({ $0 < start }) ?? true {
      let from = seen.place == nil ? max(seen.end, start) : start
      let end = max(from, min(line.count, start + limit))
      let place = line[from..<end].firstIndex { $0.code == wanted }
      seen = Sighting(place: place, end: end)
      sightings[wanted] = seen
    }
    return seen.place.flatMap { $0 < start + limit ? $0 : nil }
  }

  /// Where a sign was found, or up to where there is none.
  private struct Sighting {
    var place: Int?
    var end: Int
  }
}
