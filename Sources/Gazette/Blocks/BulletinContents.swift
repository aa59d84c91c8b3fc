/// The contents list of a bulletin, which names its articles and the parts they stand in:
/// `某某通讯（第3期）`, the list, and below it each name once more above its text.
///
/// Where the page has no number of an issue above its list the entries are the sections of one text.
enum BulletinContents {
  private static let fewest = 3
  private static let longestText = 40
  private static let reach = 16

  /// Parts of the bulletin become columns, and what stands above the list its masthead.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let returning = returning(in: pieces)
    guard let first = returning.entries.first else { return pieces }
    var pieces = pieces
    for index in pieces[..<first].indices {
      switch pieces[index].kind {
      case .short, .byline, .column: pieces[index].kind = .masthead
      case .body where pieces[index].text.count <= longestText: pieces[index].kind = .masthead
      case .body, .subtitle, .castLabel, .castEntry, .signature, .caption, .editorsNote,
        .masthead, .sourceLine, .frontMatter, .dateline, .furniture:
        break
      }
    }
    for index in returning.names where isPart(index, of: returning.names, in: pieces) {
      pieces[index].kind = .column
    }
    return pieces
  }

  /// The headlines that the list promises, as they are printed above their texts.
  static func promised(by pieces: [Piece]) -> Set<[UInt32]> {
    Set(returning(in: pieces).names.map { ContentsEntry.key(pieces[$0].text) })
  }

  /// The entries of the list, and where their names return.
  private static func returning(in pieces: [Piece]) -> (entries: [Int], names: [Int]) {
    guard pieces.prefix(reach).contains(where: { numbersIssue($0) }),
      let text = pieces.firstIndex(where: { $0.kind == .body && $0.text.count > longestText })
    else { return ([], []) }
    let entries = pieces[..<text].indices.filter {
      pieces[$0].kind == .furniture && pieces[$0].text.count >= 2
    }
    guard entries.count >= fewest else { return ([], []) }
    let keys = Set(entries.map { key(pieces[$0].text) })
    let last = entries[entries.count - 1]
    let names = pieces[last...].indices.filter {
      (pieces[$0].kind == .short || pieces[$0].kind == .column)
        && keys.contains(key(pieces[$0].text))
    }
    guard names.count >= fewest else { return ([], []) }
    let found = Set(names.map { key(pieces[$0].text) })
    return (entries.filter { found.contains(key(pieces[$0].text)) }, names)
  }

  /// `第 3 期`, `总第40期`, also behind the bulletin's name.
  private static func numbersIssue(_ piece: Piece) -> Bool {
    guard piece.text.count <= longestText,
      let issue = piece.text.lastIndex(where: { $0.code == number }),
      let nth = piece.text[..<issue].lastIndex(where: { $0.code == nth }),
      piece.text[(issue + 1)...].allSatisfy({ $0.code == 0x20 || $0.kinds.has(.closer) })
    else { return false }
    let count = piece.text[(nth + 1)..<issue].trimmed
    return (1...5).contains(count.count) && count.allSatisfy { $0.kinds.has(.numeral) }
  }

  /// A name right above the name of what stands in it.
  private static func isPart(_ index: Int, of names: [Int], in pieces: [Piece]) -> Bool {
    let below = pieces[(index + 1)...].firstIndex { $0.kind != .furniture }
    return below.map { names.contains($0) } ?? false
  }

  /// Without numbers, marks and spaces, which a list may leave out.
  private static func key(_ text: GlyphSlice) -> [UInt32] {
    ContentsEntry.key(text[...].trimming { marks.contains($0) || Characters.isDigit($0) })
  }

  private static let number = Glyph.fold("期")
  private static let nth = Glyph.fold("第")
  private static let marks: ScalarSet = " ?!.·…•◆■●○-()、"
}
