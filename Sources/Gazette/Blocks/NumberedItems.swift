/// Finds the items of a digest by their numbers: `3. 题目` above each, or `3、9月16日，…` and no headline.
///
/// The number becomes a dateline, which opens an item. Points of a text are numbered too, so the page
/// must call itself a digest, or nearly all that stands behind the numbers must begin like news.
enum NumberedItems {
  private static let fewest = 3
  /// Below a digest's name two headlines are enough.
  private static let fewestNamed = 2
  private static let fewestUnnamed = 4

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let numbered = pieces.indices.filter { end(of: pieces[$0]) != nil }
    guard numbered.count >= fewestNamed else { return pieces }
    let heads = numbered.filter { pieces[$0].kind == .short }
    let isHeaded = heads.count * 2 > numbered.count
    let items = isHeaded ? heads : numbered.filter { pieces[$0].kind == .body }
    guard let first = items.first, items.count >= (isHeaded ? fewestNamed : fewest),
      rises(items, pieces),
      DigestName.opens(pieces[..<first])
        || items.count >= fewest && (isNews(items, pieces) || DigestName.hasParts(pieces))
    else { return pieces }
    return parted(withoutLead(pieces, above: first), at: Set(items), isHeaded: isHeaded)
  }

  /// Behind a piece's number and its mark.
  private static func end(of piece: Piece) -> Int? {
    guard piece.kind == .short || piece.kind == .body,
      let first = piece.text.first, Characters.isDigit(first.code) || first.code == 0x28,
      Enumeration.isNumbered(piece.text)
    else { return nil }
    return piece.text.firstIndex { !Characters.isDigit($0.code) && $0.code != 0x28 }.map { $0 + 1 }
  }

  private static func rises(_ items: [Int], _ pieces: [Piece]) -> Bool {
    zip(items, items.dropFirst()).allSatisfy { one, next in
      number(of: pieces[one]) < number(of: pieces[next])
        // Below the name of the next part the count begins anew.
        || number(of: pieces[next]) == 1
          && pieces[(one + 1)..<next].contains { $0.kind == .short || $0.kind == .column }
    }
  }

  private static func number(of piece: Piece) -> Int {
    piece.text.drop { $0.code == 0x28 }.prefix { Characters.isDigit($0.code) }.reduce(0) {
      $0 * 10 + Int($1.code) - 0x30
    }
  }

  // MARK: - News

  /// One by one from the first, and four of five items begin with their day or source.
  private static func isNews(_ items: [Int], _ pieces: [Piece]) -> Bool {
    guard items.count >= fewestUnnamed, pieces[items[0]].text.first?.code != 0x28,
      number(of: pieces[items[0]]) == 1,
      number(of: pieces[items[items.count - 1]]) == items.count
    else { return false }
    let opened = items.count { opensLikeNews($0, pieces) }
    return opened * 5 >= items.count * 4 || isBare(items, pieces)
  }

  /// Nothing but items on the page, most of them with a day or with who says so: `某局：…`.
  private static func isBare(_ items: [Int], _ pieces: [Piece]) -> Bool {
    let texts = pieces.indices.filter { pieces[$0].kind == .body || pieces[$0].kind == .short }
    guard items.count >= fewestBare, texts.count <= items.count + mostGreetings,
      items.allSatisfy({ pieces[$0].kind == .body }), let last = texts.last, let end = items.last,
      last - end <= 1
    else { return false }
    return items.count { tells(pieces[$0].text) } * 2 > items.count
  }

  private static let fewestBare = 5

  private static func tells(_ text: GlyphSlice) -> Bool {
    text.prefix(16).contains { $0.code == 0x3A } || NewsItem.holdsDay(text)
  }

  private static func opensLikeNews(_ index: Int, _ pieces: [Piece]) -> Bool {
    guard pieces[index].kind == .body, let end = end(of: pieces[index]) else {
      return NewsItem.mayOpen(pieces[(index + 1)...])
    }
    var text = pieces[index]
    text.text = text.text[end...].trimmed.rebased
    return NewsItem.mayOpen([text])
  }

  // MARK: - Parts

  /// `今天是…，欢迎收听…`: greets, and is no item.
  private static func withoutLead(_ pieces: [Piece], above first: Int) -> [Piece] {
    var pieces = pieces
    let lead = pieces[..<first].indices.filter { pieces[$0].kind == .body }
    if lead.count <= mostGreetings {
      for index in lead { pieces[index].kind = .furniture }
    }
    return pieces
  }

  private static let mostGreetings = 3

  private static func parted(_ pieces: [Piece], at items: Set<Int>, isHeaded: Bool) -> [Piece] {
    pieces.indices.flatMap { index -> [Piece] in
      var piece = pieces[index]
      guard items.contains(index), let end = end(of: piece) else {
        // The names of a digest's parts.
        let isPart = piece.kind == .short || piece.kind == .column
        if !isHeaded, isPart { piece.kind = .furniture }
        return [piece]
      }
      var sign = piece
      sign.kind = .dateline
      sign.text = piece.text[..<end].rebased
      piece.start = .certain
      piece.text = piece.text[end...].trimmed.rebased
      return [sign, piece]
    }
  }
}
