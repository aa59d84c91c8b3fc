/// Finds headlines printed twice: in a web page's title and again over the text, on one line and
/// again over several, or once more below all text.
enum EchoMarker {
  /// Heads longer than this are no heads; only so many of their lines are compared.
  private static let mostLines = 40
  private static let mostDecks = 5
  private static let shortest = 4

  /// The second print becomes furniture; at a page's top so does what stands above and between.
  static func mark(_ pieces: inout [Piece]) {
    markLeadIn(&pieces)
    PageName.mark(&pieces)
    markWhole(&pieces)
    let first = pieces.indices.first { opensText($0, in: pieces) } ?? pieces.endIndex
    for zone in zones(of: pieces) {
      let isTop = zone.lowerBound < first
      var prints = 0
      while prints < mostPrints, markEcho(in: zone, isTop: isTop, isLater: prints > 0, &pieces) {
        prints += 1
      }
      markSubtitles(of: zone, in: &pieces)
    }
    markFoot(&pieces)
  }

  /// A collection may print a headline over and over; false when nothing is left that is printed
  /// twice.
  private static func markEcho(
    in zone: Range<Int>, isTop: Bool, isLater: Bool, _ pieces: inout [Piece]
  ) -> Bool {
    // One line echoes nothing, and between most texts there is no more.
    guard pieces[zone].count(where: { $0.kind == .short }) > 1 else { return false }
    let lines = Array(zone.filter { isLine(pieces[$0]) }.prefix(mostLines))
    let inks = lines.map { inked(pieces[$0].text) }
    let isHeadline = lines.map { pieces[$0].kind == .short }
    guard mayEcho(inks), let echo = echo(in: inks.map(ink), isHeadline) else { return false }
    if isLater, isTop, echo.first.lowerBound > 0, echo.first.upperBound == echo.second.lowerBound {
      // Below a headline that was printed twice itself: a picture's other text and its caption.
      for index in lines[echo.first.lowerBound..<echo.second.upperBound] {
        pieces[index].kind = .caption
      }
      return true
    }
    // The plainer print is the text's own: `某规定（2002年）`, `某规定`.
    let isBarer = length(echo.second, of: lines, pieces) < length(echo.first, of: lines, pieces)
    let between = lines[echo.first.upperBound..<echo.second.lowerBound]
    let isName =
      isTop && echo.second.upperBound < lines.count
      && namesSite(lines[echo.second], in: pieces)
    let isSiteHead = isName || between.contains { isHead($0, in: pieces) }
    let print = isBarer && !isSiteHead ? echo.second : echo.first
    let other = print == echo.first ? echo.second : echo.first
    for (place, index) in lines.enumerated() {
      let isKept = isSiteHead ? between.contains(index) : print.contains(place)
      let isAside = isTop && place < echo.second.upperBound && !isKept
      if isAside && !isOffice(pieces[index]) || other.contains(place) {
        pieces[index].kind = .furniture
      }
    }
    if isTop {
      clear(above: lines[echo.first.lowerBound], &pieces)
      clearNames(from: lines[echo.first.upperBound - 1], to: lines[echo.second.lowerBound], &pieces)
    }
    return true
  }

  /// `题目——副题` above `题目` and `——副题`: the lines next to the text are its own.
  private static func markWhole(_ pieces: inout [Piece]) {
    let top = pieces.prefix(mostLines).prefix { !isText($0) }
    for index in top.indices where index > 0 && pieces[index].kind == .subtitle {
      guard pieces[index - 1].kind == .short else { continue }
      let head = marked(pieces[index - 1].text)
      let whole = head + marked(pieces[index].text)
      for above in top[..<(index - 1)].indices where pieces[above].kind == .short {
        if head.count >= shortest, marked(pieces[above].text) == whole {
          pieces[above].kind = .furniture
        }
      }
    }
  }

  private static func marked(_ text: GlyphSlice) -> [UInt32] {
    text.lazy.filter { $0.code != 0x20 && !Characters.dashes.contains($0.code) }.map(\.code)
  }

  /// A site's motto and the name of who keeps it.
  private static func clear(above top: Int, _ pieces: inout [Piece]) {
    for index in pieces[..<top].indices {
      switch pieces[index].kind {
      case .byline, .body: pieces[index].kind = .furniture
      case .short, .subtitle, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote,
        .masthead, .sourceLine, .frontMatter, .dateline, .furniture:
        break
      }
    }
  }

  /// A button between both prints may read like a name; names stand beside one of them.
  private static func clearNames(from first: Int, to second: Int, _ pieces: inout [Piece]) {
    for index in pieces.indices where index > first + 1 && index < second - 1 {
      guard pieces[index].kind == .byline, pieces[index].text.count <= 3,
        !pieces[index].text.contains(where: { $0.code == 0x20 })
      else { continue }
      pieces[index].kind = .furniture
    }
  }

  private static func length(_ print: Range<Int>, of lines: [Int], _ pieces: [Piece]) -> Int {
    lines[print].reduce(0) { $0 + HeadlineTag.split(pieces[$1].text).title.inkCount }
  }

  private static let mostPrints = 4

  private static func isLine(_ piece: Piece) -> Bool {
    (piece.kind == .short || isOffice(piece)) && !StructuralMarker.starts(piece.text[...])
  }

  /// `某县第十届委员会常务委员会`: a headline's line that reads as its author.
  private static func isOffice(_ piece: Piece) -> Bool {
    piece.kind == .byline && piece.text.count >= shortestOffice
      && piece.text.allSatisfy { Characters.isIdeograph($0.code) }
  }

  private static let shortestOffice = 8

  /// `青禾网移动版`, printed twice above the headline.
  private static func namesSite(_ lines: ArraySlice<Int>, in pieces: [Piece]) -> Bool {
    lines.allSatisfy { sites.endsAny(pieces[$0].text) }
  }

  private static let sites: WordList = ["网", "版", "频道", "网站", "首页", "客户端"]

  /// A headline proper, with its subtitle or names: what is printed around it is the site's.
  private static func isHead(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index + 1 < pieces.count else { return false }
    return pieces[index + 1].kind == .subtitle || pieces[index + 1].kind == .byline
  }

  /// A site's motto, with its headings below, is no text yet.
  private static func opensText(_ index: Int, in pieces: [Piece]) -> Bool {
    guard isText(pieces[index]) else { return false }
    let isMotto =
      pieces[index].text.count <= longestMotto && index + 1 < pieces.count
      && pieces[index + 1].kind == .short
      && !pieces[..<index].contains { $0.kind == .short || $0.kind == .masthead }
    return !isMotto
  }

  private static let longestMotto = 50

  private static func isText(_ piece: Piece) -> Bool {
    piece.kind == .body && piece.text.count >= 20
  }

  /// What stands between one text and the next.
  private static func zones(of pieces: [Piece]) -> [Range<Int>] {
    pieces.indices.split { isText(pieces[$0]) }.map { $0.startIndex..<$0.endIndex }
  }

  /// The longest head that is printed twice, as places of its lines in both prints; an office alone
  /// is none.
  private static func echo(
    in lines: [[UInt32]], _ isHeadline: [Bool]
  ) -> (first: Range<Int>, second: Range<Int>)? {
    var places: [[UInt32]: Range<Int>] = [:]
    var found: (first: Range<Int>, second: Range<Int>, length: Int)?
    for end in lines.indices {
      for start in max(0, end - mostDecks + 1)...end {
        let words = lines[start...end].flatMap { $0 }
        guard words.count >= shortest, isHeadline[start...end].contains(true) else { continue }
        guard let known = places[words] else {
          places[words] = start..<(end + 1)
          continue
        }
        if known.upperBound <= start, words.count > found?.length ?? 0 {
          found = (known, start..<(end + 1), words.count)
        }
      }
    }
    return found.map { ($0.first, $0.second) }
  }

  /// False where no two lines begin with the same character, as those of most heads.
  private static func mayEcho(_ lines: [GlyphSlice]) -> Bool {
    let firsts = lines.map { line in line.first { $0.code != 0x20 }?.code }
    return firsts.indices.contains { index in
      guard let first = firsts[index] else { return true }
      return firsts[..<index].contains(first)
    }
  }

  /// Without spaces, bullets, the site's name behind a headline, a year behind a law's name and a
  /// paper's number before its name in quotes.
  private static func inked(_ text: GlyphSlice) -> GlyphSlice {
    let title = HeadlineTag.split(text).title.trimming { bullets.contains($0) }
    return named(withoutYear(title))
  }

  private static func codes(_ line: GlyphSlice) -> [UInt32] {
    line.lazy.filter { $0.code != 0x20 && $0.code != 0x2D }.map(\.code)
  }

  private static func ink(_ text: GlyphSlice) -> [UInt32] { codes(inked(text)) }

  /// `某规定（2002年）`.
  private static func withoutYear(_ title: GlyphSlice) -> GlyphSlice {
    guard title.last?.code == 0x29, let open = title.lastIndex(where: { $0.code == 0x28 }),
      DateReader.first(in: title[open...])?.range.lowerBound == open + 1
        || opensWithYear(title[(open + 1)...])
    else { return title }
    return title[..<open]
  }

  /// `（2019修订）`.
  private static func opensWithYear(_ text: GlyphSlice) -> Bool {
    let digits = text.prefix(5).prefix { Characters.isDigit($0.code) }
    return digits.count == 4 && text.count <= 12
  }

  /// `某政发〔2014〕20号《某意见》`.
  private static func named(_ title: GlyphSlice) -> GlyphSlice {
    guard title.last?.code == Glyph.fold("》"),
      let open = title.firstIndex(where: { $0.code == Glyph.fold("《") }),
      OfficialForm.isDocumentNumber(title[..<open].trimmed)
    else { return title }
    return title[(open + 1)...].dropLast()
  }

  private static func markSubtitles(of zone: Range<Int>, in pieces: inout [Piece]) {
    var seen: Set<[UInt32]> = []
    for index in zone where pieces[index].kind == .subtitle {
      if !seen.insert(ink(pieces[index].text)).inserted { pieces[index].kind = .furniture }
    }
    markColumns(of: zone, in: &pieces)
  }

  /// `【栏目】` once more below `【栏目】题目`.
  private static func markColumns(of zone: Range<Int>, in pieces: inout [Piece]) {
    for index in zone where pieces[index].kind == .column {
      let name = Column.name(pieces[index].text[...]).map(\.code)
      let isSaid = zone.prefix { $0 < index }.contains { place in
        pieces[place].kind == .short
          && HeadlineTag.split(pieces[place].text).column?.map(\.code) == name
      }
      if isSaid { pieces[index].kind = .furniture }
    }
  }

  private static func markFoot(_ pieces: inout [Piece]) {
    guard let body = pieces.firstIndex(where: isText),
      let title = pieces[..<body].first(where: { $0.kind == .short }),
      pieces[body...].contains(where: { $0.kind == .short })
    else { return }
    let words = ink(title.text)
    guard words.count >= shortest else { return }
    var isPictures = false
    // A house's acts all bear the same name.
    for index in pieces[body...].indices
    where pieces[index].kind == .short && !pieces[index].isRecord
      // Taking a line apart is dear, and few hold the headline's first and last characters.
      && pieces[index].text.count >= words.count
      && pieces[index].text.contains(code: words[0])
      && pieces[index].text.contains(code: words[words.count - 1])
    {
      guard ink(pieces[index].text) == words else { continue }
      pieces[index].kind = .furniture
      clearLinks(above: index, &pieces)
      if markCaption(below: index, &pieces) { isPictures = true }
    }
    // What goes with one picture within the text goes with the one above it.
    guard isPictures, let print = pieces[..<body].lastIndex(where: { ink($0.text) == words })
    else { return }
    markCaption(below: print, &pieces)
  }

  /// Pictures have their page's headline for another text: the short line right below it, with text
  /// further down, tells what is to be seen.
  @discardableResult
  private static func markCaption(below print: Int, _ pieces: inout [Piece]) -> Bool {
    guard print + 2 < pieces.count, pieces[print + 1].kind == .short,
      !StructuralMarker.starts(pieces[print + 1].text[...]), pieces[print + 2].kind == .body
    else { return false }
    pieces[print + 1].kind = .caption
    return true
  }

  /// What stands between the text and the headline below it is the site's.
  private static func clearLinks(above foot: Int, _ pieces: inout [Piece]) {
    for index in pieces[..<foot].indices.reversed() {
      guard pieces[index].kind == .furniture || isLine(pieces[index]) else { return }
      pieces[index].kind = .furniture
    }
  }

  /// `…发表署名文章。全文如下：` between two prints of a headline is whose site it is.
  private static func markLeadIn(_ pieces: inout [Piece]) {
    for index in pieces.indices.dropLast().prefix(mostLines) {
      guard pieces[index].kind == .body, pieces[index].text.count <= longestLeadIn,
        leadIns.endsAny(pieces[index].text), pieces[index + 1].kind == .short
      else { continue }
      let words = ink(pieces[index + 1].text)
      let isEcho = pieces[..<index].contains {
        $0.kind == .short && $0.text.count >= words.count
          && ink($0.text).suffix(words.count).elementsEqual(words)
      }
      if isEcho, words.count >= shortest { pieces[index].kind = .editorsNote }
    }
  }

  private static let longestLeadIn = 240
  private static let leadIns: WordList = ["如下:", "如下。", "全文:"]

  private static let bullets: ScalarSet = "·•-●○■□◆▪>* "
}
