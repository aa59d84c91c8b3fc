/// Finds headlines printed twice: in a web page's title and again over the text, on one line and
/// again over several, or once more below all text.
enum EchoMarker {
  /// Heads longer than this are no heads; only so many of their lines are compared.
  private static let mostLines = 40
  private static let mostDecks = 5
  private static let shortest = 4

  /// The second print becomes furniture; at a page's top so does what stands above and between.
  static func mark(_ pieces: inout [Piece]) {
    let first = pieces.firstIndex { isText($0) } ?? pieces.endIndex
    for zone in zones(of: pieces) {
      let lines = Array(zone.filter { isLine(pieces[$0]) }.prefix(mostLines))
      guard lines.count > 1, let echo = echo(in: lines.map { ink(pieces[$0].text) }) else {
        continue
      }
      let isTop = zone.lowerBound < first
      let between = lines[echo.first.upperBound..<echo.second.lowerBound]
      let isName =
        isTop && echo.second.upperBound < lines.count
        && namesSite(lines[echo.second], in: pieces)
      let isSiteHead = isName || between.contains { isHead($0, in: pieces) }
      for (place, index) in lines.enumerated() {
        let isPrinted = echo.first.contains(place) || between.contains(index)
        let isKept = isSiteHead ? between.contains(index) : echo.first.contains(place)
        let isAside = isTop && place < echo.second.upperBound && !(isPrinted && isKept)
        if isAside || echo.second.contains(place) { pieces[index].kind = .furniture }
      }
      markSubtitles(of: zone, in: &pieces)
    }
    markFoot(&pieces)
  }

  private static func isLine(_ piece: Piece) -> Bool {
    piece.kind == .short && !StructuralMarker.starts(piece.text[...])
  }

  /// `青禾网移动版`, printed twice above the headline.
  private static func namesSite(_ lines: ArraySlice<Int>, in pieces: [Piece]) -> Bool {
    lines.allSatisfy { sites.endsAny(pieces[$0].text) }
  }

  private static let sites: WordList = ["网", "網", "版", "频道", "頻道", "网站", "網站", "首页", "首頁", "客户端"]

  /// A headline proper, with its subtitle or names: what is printed around it is the site's.
  private static func isHead(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index + 1 < pieces.count else { return false }
    return pieces[index + 1].kind == .subtitle || pieces[index + 1].kind == .byline
  }

  private static func isText(_ piece: Piece) -> Bool {
    piece.kind == .body && piece.text.count >= 20
  }

  /// What stands between one text and the next.
  private static func zones(of pieces: [Piece]) -> [Range<Int>] {
    pieces.indices.split { isText(pieces[$0]) }.map { $0.startIndex..<$0.endIndex }
  }

  /// The longest head that is printed twice, as places of its lines in both prints.
  private static func echo(in lines: [[UInt32]]) -> (first: Range<Int>, second: Range<Int>)? {
    guard mayEcho(lines) else { return nil }
    var places: [[UInt32]: Range<Int>] = [:]
    var found: (first: Range<Int>, second: Range<Int>, length: Int)?
    for end in lines.indices {
      for start in max(0, end - mostDecks + 1)...end {
        let words = lines[start...end].flatMap { $0 }
        guard words.count >= shortest else { continue }
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
  private static func mayEcho(_ lines: [[UInt32]]) -> Bool {
    lines.indices.contains { index in
      guard let first = lines[index].first else { return true }
      return lines[..<index].contains { $0.first == first }
    }
  }

  /// Without spaces, bullets and the site's name behind a headline.
  private static func ink(_ text: [Glyph]) -> [UInt32] {
    HeadlineTag.split(text).title.trimming { bullets.contains($0) }
      .filter { $0.code != 0x20 }.map(\.code)
  }

  private static func markSubtitles(of zone: Range<Int>, in pieces: inout [Piece]) {
    var seen: Set<[UInt32]> = []
    for index in zone where pieces[index].kind == .subtitle {
      if !seen.insert(ink(pieces[index].text)).inserted { pieces[index].kind = .furniture }
    }
  }

  private static func markFoot(_ pieces: inout [Piece]) {
    guard let body = pieces.firstIndex(where: isText),
      let title = pieces[..<body].first(where: { $0.kind == .short }),
      let last = pieces.lastIndex(where: { $0.kind == .body }),
      pieces[last...].contains(where: { $0.kind == .short })
    else { return }
    let words = ink(title.text)
    guard words.count >= shortest else { return }
    for index in pieces[last...].indices where pieces[index].kind == .short {
      if ink(pieces[index].text) == words { pieces[index].kind = .furniture }
    }
  }

  private static let bullets: ScalarSet = "·•-●○■□◆▪>* "
}
