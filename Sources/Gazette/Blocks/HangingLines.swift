/// Paragraphs that hang from a label or a number, on pages that have lost the indentation.
///
/// `案　由：…`, `（一）…` and `三、某某報告：…` reach the column's edge with their first lines, while
/// the lines below are shorter by what stood before the text. A page's own first lines tell how
/// wide each kind is set; whoever measures the column by all lines finds none.
struct HangingLines {
  /// What a paragraph hangs from.
  private struct Lead {
    enum Kind: Int, CaseIterable { case label, bracket, comma }

    var kind: Kind
    /// How far the text may stand in, in half ems: behind the number, behind its label.
    var depths: [Int]
  }

  /// For each kind of lead how wide full first lines are, in half ems.
  private let widths: [Int?]

  /// Few pages have records; all others are asked nothing else.
  init(_ page: Page, _ stream: [Int], _ texts: [GlyphSlice]) {
    guard
      stream.indices.lazy.filter({
        page.lines[stream[$0]].kinds.has(.colon) && HangingLines.isSign(texts[$0])
      }).prefix(HangingLines.fewest).count == HangingLines.fewest
    else {
      widths = []
      return
    }
    var extents = Lead.Kind.allCases.map { _ in [Int]() }
    for place in stream.indices.dropLast() {
      let line = page.lines[stream[place]]
      guard line.extent >= HangingLines.narrowest, line.extent <= HangingLines.widest,
        !Sentence.isEnded(texts[place]), let lead = HangingLines.lead(of: texts[place])
      else { continue }
      extents[lead.kind.rawValue].append(line.extent)
    }
    widths = extents.map(HangingLines.width)
  }

  /// What most first lines come to; where no two are alike, what the two widest come near.
  private static func width(of extents: [Int]) -> Int? {
    var tally = WidthTally()
    for extent in extents { tally.add(extent) }
    if let common = tally.common { return common }
    let widest = extents.sorted(by: >)
    return zip(widest, widest.dropFirst()).first { $0 - $1 <= nearness }?.0
  }

  /// Words and numbers that are not parted leave so much room at a line's end, in half ems.
  private static let nearness = 3

  /// Whether the line at a place goes on with a paragraph that hangs.
  func goesOn(_ place: Int, from first: Int, in joiner: LineJoiner) -> Bool {
    guard !widths.isEmpty, let lead = HangingLines.lead(of: joiner.text(first)),
      let width = widths[lead.kind.rawValue], !Sentence.isEnded(joiner.text(place - 1)),
      !HangingLines.opens(joiner.text(place))
    else { return false }
    let room = joiner.page.room(for: joiner.line(place), below: joiner.line(place - 1))
    // What begins with a comma is the rest of the line above, which a reader of pages parted.
    var start = place - 1
    var extent = joiner.line(start).extent
    while start > first, LineJoiner.isRest(joiner.text(start)) {
      start -= 1
      extent += joiner.line(start).extent
    }
    return (start == first ? [0] : lead.depths).contains {
      extent + $0 + room > width
        && ($0 <= HangingLines.deepest || extent + $0 <= width + HangingLines.overhang)
    }
  }

  /// `案由：`, or who asks: such pages set their paragraphs so.
  private static func isSign(_ text: GlyphSlice) -> Bool {
    if let field = RecordField(text) { return field.mark == .colon }
    guard let colon = text.prefix(longestLabel).firstIndex(where: { $0.code == 0x3A }) else {
      return false
    }
    return posts.endsAny(text[..<colon])
  }

  private static let posts: WordList = ["议员", "委员", "局长", "司长", "部长", "署长", "院长", "主席"]

  /// A row, a number or a speaker begins something else.
  private static func opens(_ text: GlyphSlice) -> Bool {
    lead(of: text) != nil || AgendaPart.isNumbered(text) || RecordField(text)?.mark == .colon
      || HouseSpeaker.opens(text.rebased) || AgendaPart.opens(text.rebased)
  }

  private static func lead(of text: GlyphSlice) -> Lead? {
    if let field = RecordField(text), field.mark == .colon {
      switch field.label {
      case .cause, .part: break
      case .number, .kind, .mover, .second: return nil
      }
      return Lead(kind: .label, depths: depths(of: text, from: field.words.upperBound))
    }
    guard let end = StructuralMarker.end(in: text) else { return nil }
    let kind: Lead.Kind = text.first?.code == 0x28 ? .bracket : .comma
    return Lead(kind: kind, depths: depths(of: text, from: end))
  }

  /// Behind the number, behind a label's colon and behind the number that follows it.
  private static func depths(of text: GlyphSlice, from end: Int) -> [Int] {
    let marker = width(of: text[..<end])
    var depths = [0, marker, marker + 1, marker + 2]
    guard
      let colon = text[end...].prefix(longestLabel).firstIndex(where: { $0.code == 0x3A })
    else { return depths }
    let rest = text[(colon + 1)...].drop { $0.code == 0x20 }
    depths.append(width(of: text[..<rest.startIndex]))
    if let next = StructuralMarker.end(in: rest) { depths.append(width(of: text[..<next])) }
    return depths
  }

  private static func width(of text: GlyphSlice) -> Int { text.reduce(0) { $0 + $1.printWidth } }

  private static let fewest = 2
  private static let narrowest = 36
  private static let widest = 170
  private static let longestLabel = 14
  /// A number's depth; only behind a longer label may a short line be taken for a full one.
  private static let deepest = 8
  /// A mark may hang over the margin.
  private static let overhang = 2
}
