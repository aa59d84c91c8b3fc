/// Articles saved one behind the other, each with a line that holds nothing but its day: right above
/// the headline, as a table's row is unpacked, or between headline and text, with the site's name.
///
/// One such line may be a page's own fact; where each of several stands so, they part articles.
enum StampedRows {
  private static let fewest = 2

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let stamps = pieces.indices.filter { isStamp(pieces[$0]) }
    guard stamps.count >= fewest else { return pieces }
    let heads =
      [stamps.compactMap { head(below: $0, in: pieces) }]
      + [stamps.compactMap { head(above: $0, in: pieces) }]
    guard let found = heads.first(where: { $0.count == stamps.count }) else { return pieces }
    var pieces = pieces
    for stamp in stamps { pieces[stamp].kind = .sourceLine }
    for head in found {
      pieces[head].kind = .short
      pieces[head].opensArticle = true
      pieces[head].isSaved = true
    }
    return withPictures(below: found, in: withNames(below: stamps, in: pieces))
  }

  /// `甲 乙` between a day and the text is who wrote it.
  private static func withNames(below stamps: [Int], in pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for stamp in stamps {
      let rows = pieces[(stamp + 1)...].prefix { $0.kind != .body && $0.kind != .dateline }
      guard let name = rows.indices.first(where: { isName(pieces[$0]) }),
        rows.endIndex < pieces.count, !rows[name...].contains(where: isHead)
      else { continue }
      pieces[name].kind = .byline
    }
    return pieces
  }

  private static func isName(_ piece: Piece) -> Bool {
    piece.kind == .short && (2...3).contains(piece.text.inkCount)
      && PersonName.likelihood(piece.text.closedUp) >= leastName
  }

  private static let leastName = 0.4

  /// `7月5日，展会开幕。甲乙摄` is all that stands below one of the headlines: its text.
  private static func withPictures(below heads: [Int], in pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for (number, head) in heads.enumerated() {
      let end = number + 1 < heads.count ? heads[number + 1] : pieces.count
      guard head < end, !pieces[head..<end].contains(where: { $0.kind == .body }),
        let caption = pieces[head..<end].firstIndex(where: isPicture)
      else { continue }
      pieces[caption].kind = .body
    }
    return pieces
  }

  private static func isPicture(_ piece: Piece) -> Bool {
    piece.kind == .caption && piece.text.count >= shortestCaption
  }

  private static let shortestCaption = 40

  /// `2024-05-06 10:04:37`, `2024-05-06 某某网`, and nothing else.
  private static func isStamp(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .masthead, .sourceLine, .furniture, .short: break
    case .body, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .frontMatter, .dateline:
      return false
    }
    guard piece.text.count <= longest, let first = piece.text.first, first.kinds.has(.digit),
      let date = DateReader.first(in: piece.text), date.range.lowerBound == 0,
      date.iso.utf8.count == 10
    else { return false }
    let rest = piece.text[date.range.upperBound...].trimming { clock.contains($0) }
    return rest.count <= longestSite && !rest.contains { $0.kinds.has(.clauseBreak) }
  }

  /// The headline below a day, with text below it.
  private static func head(below stamp: Int, in pieces: [Piece]) -> Int? {
    let head = stamp + 1
    guard head < pieces.count, isHead(pieces[head]), stamp == 0 || !isHead(pieces[stamp - 1]),
      isText(below: head, in: pieces)
    else { return nil }
    return head
  }

  /// The headline above a day, with text below the day.
  private static func head(above stamp: Int, in pieces: [Piece]) -> Int? {
    guard stamp > 0, isHead(pieces[stamp - 1]), isText(below: stamp, in: pieces) else { return nil }
    return stamp - 1
  }

  private static func isHead(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .body else { return false }
    return (shortestHead...longestHead).contains(piece.text.inkCount)
      && (piece.kind == .short || !Sentence.isEnded(piece.text))
      && !piece.text.contains(anyOf: stops)
      && !StructuralMarker.starts(piece.text[...])
  }

  private static func isText(below index: Int, in pieces: [Piece]) -> Bool {
    let below = pieces[(index + 1)...].first {
      switch $0.kind {
      case .furniture, .sourceLine, .byline, .subtitle, .caption, .masthead: false
      case .short where isName($0): false
      case .body, .short, .column, .castLabel, .castEntry, .signature, .editorsNote, .frontMatter,
        .dateline:
        true
      }
    }
    if below?.kind == .body || below?.kind == .dateline { return true }
    return pieces[(index + 1)...].prefix { $0.kind != .short }.contains(where: isPicture)
  }

  private static let longest = 40
  private static let longestSite = 20
  private static let shortestHead = 4
  private static let longestHead = 60
  private static let clock: ScalarSet = "0123456789: "
  private static let stops: ScalarSet = "。；"
}
