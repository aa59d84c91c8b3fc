/// A headline printed once more, in other words, below what a collection says of the text.
///
/// `修渠工作总结及明年计划` · `前言：我们精心挑选了…` · `修渠工作总结`: the text begins below the second print, which heads no
/// section: no other line without a number does.
enum SecondPrint {
  private static let furthest = 14
  private static let shortest = 6
  private static let leastShared = 0.8
  /// `第1篇` between the print and the text.
  private static let longestNumber = 4

  static func mark(_ found: [Piece]) -> [Piece] {
    var pieces = withoutApproval(found)
    guard let lead = pieces.prefix(furthest).firstIndex(where: isNote),
      let second = second(below: lead, in: pieces),
      !pieces[(second + 1)...].contains(where: isPlainLine)
    else { return pieces }
    for index in lead...second {
      if pieces[index].kind == .body {
        pieces[index].kind = .editorsNote
      } else if pieces[index].kind == .short {
        pieces[index].kind = .furniture
      }
    }
    return pieces
  }

  /// `某决定` · `某某已圈阅。` · `某决定`: between two prints of one headline stands what is said of the paper.
  private static func withoutApproval(_ pieces: [Piece]) -> [Piece] {
    guard let head = pieces.prefix(furthest).firstIndex(where: { $0.kind == .short }),
      pieces[head].text.inkCount >= shortest,
      let second = pieces.indices.dropFirst(head + 2).prefix(2).first(where: {
        pieces[$0].text.elementsEqual(pieces[head].text) { $0.code == $1.code }
      }),
      pieces[(head + 1)..<second].allSatisfy({
        $0.kind == .body && $0.text.inkCount <= longestLabel
      })
    else { return pieces }
    var pieces = pieces
    for index in head..<second {
      pieces[index].kind = .furniture
    }
    pieces[second].kind = .short
    return pieces
  }

  /// A note, or what lists: no text of the article's.
  private static func isNote(_ piece: Piece) -> Bool {
    piece.kind == .editorsNote
      || piece.kind == .body && (!Sentence.isEnded(piece.text) || piece.text.last?.code == 0x3A)
        && piece.text.inkCount <= longestLabel
  }

  private static let longestLabel = 30

  /// The last line within reach that repeats the headline; none where real text stands above it.
  private static func second(below lead: Int, in pieces: [Piece]) -> Int? {
    let heads = pieces[..<lead].filter { $0.kind == .short }
    guard !heads.isEmpty else { return nil }
    var found: Int?
    for index in pieces.indices[lead...].prefix(furthest) {
      guard isNote(pieces[index]) || isAside(pieces[index].kind) else { break }
      guard isPlainLine(pieces[index]) else { continue }
      let text = pieces[index].text
      let isPrint = heads.contains { repeats($0.text[...], text[...]) }
      let isNumber = found == index - 1 && text.inkCount <= longestNumber
      if isPrint || isNumber { found = index }
    }
    return found
  }

  private static func isAside(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .short, .furniture, .sourceLine: true
    case .body, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .masthead, .frontMatter, .dateline:
      false
    }
  }

  private static func repeats(_ head: GlyphSlice, _ line: GlyphSlice) -> Bool {
    line.inkCount >= shortest && line.inkCount * 2 >= head.inkCount
      && NewsItem.repeats(line, in: head) >= leastShared
  }

  private static func isPlainLine(_ piece: Piece) -> Bool {
    piece.kind == .short && !StructuralMarker.starts(piece.text[...])
      && !Enumeration.isNumbered(piece.text)
  }
}
