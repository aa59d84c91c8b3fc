/// Finds short lines that only repeat what stands elsewhere: pull quotes, contents lists and
/// headlines printed once more.
enum RepeatMarker {
  private static let shortest = 8
  /// A list of at least this many lines that all return below is a table of contents.
  private static let contents = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    markContents(&pieces)
    EchoMarker.mark(&pieces)
    markPullQuotes(&pieces)
    SetApart.mark(&pieces)
    return pieces
  }

  // MARK: - Contents lists

  /// The lists alone, for those who look for items by their numbers.
  static func withoutContents(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    markContents(&pieces)
    return pieces
  }

  /// Above a page's first paragraph entries may end like sentences: `1.某地…；`.
  private static func markContents(_ pieces: inout [Piece]) {
    // A headline behind its number may be longer.
    let text =
      pieces.firstIndex {
        $0.kind == .body && $0.text.count > longestEntry
          && ($0.text.count > longestNumbered || ItemSign.read($0.text[...]) == nil)
      } ?? 0
    let lists = pieces.indices
      .split { pieces[$0].kind != .short && !($0 < text && pieces[$0].kind == .body) }
      .filter { $0.count >= fewest($0.startIndex, in: pieces) }
      // Every sitting takes the same steps: what returns below its name is no list of them.
      .filter { list in !pieces[..<list.endIndex].contains(where: \.isRecord) }
    guard !lists.isEmpty else { return }
    let places = placesByStart(pieces)
    for list in lists {
      let returning = list.filter { returns(entry(pieces[$0].text), below: $0, pieces, places) }
      if returning.count >= fewest(list.startIndex, in: pieces) {
        let known = entries(list, returning)
        let more = further(list, behind: known, in: pieces)
        for index in known + more { pieces[index].kind = .furniture }
        markLabel(of: list, above: returning, in: &pieces)
        markLeadIns(of: list, in: &pieces)
      }
    }
  }

  /// With what stands between them: an entry that ran over its line, the name of a part.
  private static func entries(_ list: ArraySlice<Int>, _ returning: [Int]) -> [Int] {
    guard let first = returning.first, let last = returning.last else { return [] }
    let between = list.filter { $0 > first && $0 < last }
    return between.count < 2 * returning.count ? [first] + between + [last] : returning
  }

  /// Where the page was cut, entries that count on have no text below: `6.…；`, and `（1）…；` within one.
  private static func further(
    _ list: ArraySlice<Int>, behind known: [Int], in pieces: [Piece]
  ) -> ArraySlice<Int> {
    let numbers = known.compactMap { ItemSign.read(pieces[$0].text[...]) }
    guard numbers.count >= contents, let first = numbers.first, var sign = numbers.last,
      sign.form == first.form, sign.value - first.value >= numbers.count - 1, let last = known.last
    else { return [] }
    let rest = list.drop { $0 <= last }
    var end = rest.startIndex
    var inner = 0
    for place in rest.indices {
      // An entry may run over its line.
      guard place - end <= 1 else { break }
      let text = pieces[rest[place]].text
      guard let next = ItemSign.read(text[...]) else { continue }
      // `（1）` and `1.` are of one form.
      if isInner(text) {
        guard next.value == inner + 1 else { break }
        inner = next.value
      } else {
        guard next.form == sign.form, next.value > sign.value, next.value <= sign.value + mostLost
        else { break }
        (sign, inner) = (next, 0)
      }
      end = place + 1
    }
    return rest[..<end]
  }

  /// Numbers that a date right behind them hid: `6.1至5月…`.
  private static let mostLost = 2

  private static func isInner(_ text: GlyphSlice) -> Bool { text.first?.code == 0x28 }

  /// `本文脉络`, right above the entries and below the page's first text.
  private static func markLabel(
    of list: ArraySlice<Int>, above entries: [Int], in pieces: inout [Piece]
  ) {
    guard let label = list.first, entries.first == label + 1, entries.count >= contents,
      pieces[label].text.count <= longestLabel,
      pieces[..<label].contains(where: { $0.kind == .body })
    else { return }
    pieces[label].kind = .furniture
  }

  /// `今天的主要内容：` right above the entries, `以下为详细内容：` right below.
  private static func markLeadIns(of list: ArraySlice<Int>, in pieces: inout [Piece]) {
    let entries = list.filter { pieces[$0].kind == .furniture }
    guard let first = entries.first, let last = entries.last else { return }
    for index in [first - 1, last + 1] where pieces.indices.contains(index) {
      guard pieces[index].kind == .short || pieces[index].kind == .body,
        pieces[index].text.count <= longestLeadIn, pieces[index].text.last?.code == 0x3A
      else { continue }
      pieces[index].kind = .furniture
    }
  }

  private static let longestLeadIn = 24
  private static let longestLabel = 8
  private static let longestEntry = 60
  private static let longestNumbered = 120

  /// One entry is enough below `目录`.
  private static func fewest(_ start: Int, in pieces: [Piece]) -> Int {
    start > 0 && ContentsEntry.isLabel(pieces[start - 1].text[...]) ? 1 : contents
  }

  /// Which pieces begin with the same few characters, from the top of the page down.
  private static func placesByStart(_ pieces: [Piece]) -> [[UInt32]: [Int]] {
    var places: [[UInt32]: [Int]] = [:]
    for (index, piece) in pieces.enumerated()
    where (piece.kind == .short || piece.kind == .body) && piece.text.count >= 2 {
      let key = start(of: piece.text)
      places[key, default: []].append(index)
      let named = start(of: entry(piece.text))
      if named != key { places[named, default: []].append(index) }
    }
    return places
  }

  private static func start(of text: some GlyphText) -> [UInt32] { text.prefix(least).map(\.code) }

  private static let least = 4

  /// A line of a contents list without its dots and page number.
  private static func entry(_ text: GlyphSlice) -> GlyphSlice {
    text[...].trimming { Characters.isDigit($0) || leaders.contains($0) }
  }

  private static let leaders: ScalarSet = ".·…•- ()/、。；:?↗→➜▶›»"

  private static func returns(
    _ entry: GlyphSlice, below: Int, _ pieces: [Piece], _ places: [[UInt32]: [Int]]
  ) -> Bool {
    guard let places = places[start(of: entry)] else { return false }
    return places.suffix(mostPlaces).contains { place in
      // Below, the name may stand behind a number; a word or two must be all there is.
      let text = self.entry(pieces[place].text)
      guard place > below, entry.count >= 2, text.count >= entry.count,
        zip(text, entry).allSatisfy({ $0.code == $1.code })
      else { return false }
      return entry.count >= least || pieces[place].kind == .short && text.count == entry.count
    }
  }

  private static let mostPlaces = 40

  // MARK: - Pull quotes

  private static func markPullQuotes(_ pieces: inout [Piece]) {
    var hasHead = false
    for index in pieces.indices {
      switch pieces[index].kind {
      case .body, .dateline: hasHead = false
      case .short where hasHead && isQuoted(index, in: pieces): pieces[index].kind = .caption
      case .short where !hasHead && isQuotedAround(index, in: pieces):
        pieces[index].kind = .caption
      case .short, .byline, .editorsNote, .subtitle: hasHead = true
      case .column, .castLabel, .castEntry, .signature, .caption, .masthead, .sourceLine,
        .frontMatter, .furniture:
        break
      }
    }
  }

  /// Whether a paragraph below holds the line as a sentence of its own.
  private static func isQuoted(_ index: Int, in pieces: [Piece]) -> Bool {
    let text = pieces[index].text
    guard text.count >= shortest else { return false }
    return pieces[(index + 1)...].indices.prefix(40).contains { holds($0, text, from: 0, pieces) }
  }

  /// Whether a line of several clauses between two paragraphs stands within one nearby; what begins
  /// a paragraph may well be its heading once more.
  private static func isQuotedAround(_ index: Int, in pieces: [Piece]) -> Bool {
    let text = pieces[index].text
    guard text.count >= shortestClauses, index > 0, index + 1 < pieces.count,
      pieces[index - 1].kind == .body, pieces[index + 1].kind == .body,
      text.contains(where: { $0.kinds.has(.comma) })
    else { return false }
    return (max(0, index - reach)..<min(pieces.count, index + reach)).contains {
      holds($0, text, from: shortest, pieces)
    }
  }

  private static let shortestClauses = 12
  /// In pieces, upwards and downwards.
  private static let reach = 12

  /// Whether a paragraph holds a line as a sentence of its own, from a place on.
  private static func holds(_ index: Int, _ text: GlyphSlice, from start: Int, _ pieces: [Piece])
    -> Bool
  {
    let piece = pieces[index]
    // A paragraph that was cut behind a sentence may be longer than its first part.
    let goesOn = index + 1 < pieces.count && pieces[index + 1].start == .doubtful
    guard piece.kind == .body, piece.text.count > text.count + (goesOn ? start : 8),
      let first = text.first
    else { return false }
    let last = piece.text.count - text.count
    var start = piece.text.place(of: first.code, from: start, to: last)
    while start < last {
      let range = start..<(start + text.count)
      if isSentence(range, of: piece.text),
        zip(piece.text[range], text).allSatisfy({ $0.code == $1.code })
      {
        return true
      }
      start = piece.text.place(of: first.code, from: start + 1, to: last)
    }
    return false
  }

  /// Between the end of one sentence and the mark that ends the next.
  private static func isSentence(_ range: Range<Int>, of text: GlyphSlice) -> Bool {
    let opens = range.lowerBound == 0 || Sentence.isEnded(text[..<range.lowerBound])
    return opens && text[range.upperBound].kinds.has(.sentenceEnd)
  }
}
