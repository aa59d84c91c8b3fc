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
    let signs = pieces.map { sign(of: $0) }
    guard signs.count(where: { $0 != nil }) >= fewestNamed else { return pieces }
    for forms in NumberedItems.forms {
      let numbered = signs.map { sign in sign.flatMap { forms.contains($0.form) ? $0 : nil } }
      if let marked = marked(pieces, numbered) { return marked }
    }
    return pieces
  }

  /// Points first: below the names of parts in other numbers they are the items.
  private static let forms: [[ItemSign.Form]] =
    [[.point]] + ItemSign.Form.allCases.filter { $0 != .point && $0 != .clock }.map { [$0] }

  /// With the items of one form parted from their signs; nil where they are none.
  private static func marked(_ pieces: [Piece], _ signs: [ItemSign?]) -> [Piece]? {
    let numbered = pieces.indices.filter { signs[$0] != nil }
    guard numbered.count >= fewestNamed else { return nil }
    let heads = numbered.filter { pieces[$0].kind != .body }
    let isHeaded = heads.count * 2 > numbered.count
    let items = isHeaded ? heads : numbered.filter { pieces[$0].kind == .body }
    guard let first = items.first, items.count >= (isHeaded ? fewestNamed : fewest),
      rises(items, pieces, signs)
    else { return nil }
    let isNamed = DigestName.opens(pieces[..<first])
    guard
      isNamed
        || items.count >= fewest && (isNews(items, pieces, signs) || DigestName.hasParts(pieces)),
      signs[first]?.form == .point || isSeries(items, pieces, signs, isHeaded)
    else { return nil }
    return parted(withoutLead(pieces, above: first), at: Set(items), signs, isHeaded: isHeaded)
  }

  private static func sign(of piece: Piece) -> ItemSign? {
    piece.kind == .short || piece.kind == .body || piece.kind == .column
      ? ItemSign.read(piece.text[...]) : nil
  }

  /// Signs that sections have as well: the count is whole and each item tells something of its own.
  private static func isSeries(
    _ items: [Int], _ pieces: [Piece], _ signs: [ItemSign?], _ isHeaded: Bool
  ) -> Bool {
    guard items.count >= fewest, ItemSign.count(items.compactMap { signs[$0] }) else {
      return false
    }
    let texts = items.map { isHeaded ? $0 + 1 : $0 }
    guard texts.allSatisfy({ pieces.indices.contains($0) && pieces[$0].kind == .body }),
      pieces[items[0]...].count(where: { $0.kind == .body }) <= items.count * mostParagraphs
    else { return false }
    let opened = items.count { opensLikeNews($0, pieces, signs) }
    return signs[items[0]].map { !$0.form.isStructural } ?? false
      || opened * 5 >= items.count * 4 || isHeaded && repeats(items, pieces)
      || ItemSeparation.shared(texts.map { pieces[$0].text }) <= mostShared
  }

  /// The texts say again what stands above each.
  private static func repeats(_ items: [Int], _ pieces: [Piece]) -> Bool {
    let shares = items.map { NewsItem.repeats(pieces[$0].text, in: pieces[$0 + 1].text) }
    return shares.reduce(0, +) >= Double(items.count) * leastRepeated
  }

  /// The share of a headline's pairs of characters, on average.
  private static let leastRepeated = 0.35
  private static let mostParagraphs = 4
  /// The likeness of neighbours, from 0 to 1.
  private static let mostShared = 0.06

  private static func rises(_ items: [Int], _ pieces: [Piece], _ signs: [ItemSign?]) -> Bool {
    zip(items, items.dropFirst()).allSatisfy { one, next in
      guard let above = signs[one]?.value, let below = signs[next]?.value else { return false }
      return above < below
        // Below the name of the next part the count begins anew.
        || below == 1
          && pieces[(one + 1)..<next].contains { $0.kind == .short || $0.kind == .column }
    }
  }

  // MARK: - News

  /// One by one from the first, and four of five items begin with their day or source.
  private static func isNews(_ items: [Int], _ pieces: [Piece], _ signs: [ItemSign?]) -> Bool {
    guard items.count >= fewestUnnamed, pieces[items[0]].text.first?.code != 0x28,
      signs[items[0]]?.value == 1, signs[items[items.count - 1]]?.value == items.count
    else { return false }
    let opened = items.count { opensLikeNews($0, pieces, signs) }
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

  private static func opensLikeNews(_ index: Int, _ pieces: [Piece], _ signs: [ItemSign?]) -> Bool {
    guard pieces[index].kind == .body, let end = signs[index]?.end else {
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

  private static func parted(
    _ pieces: [Piece], at items: Set<Int>, _ signs: [ItemSign?], isHeaded: Bool
  ) -> [Piece] {
    pieces.indices.flatMap { index -> [Piece] in
      var piece = pieces[index]
      guard items.contains(index), let end = signs[index]?.end else {
        // The names of a digest's parts.
        let isPart = piece.kind == .short || piece.kind == .column
        if isPart, !isHeaded || items.contains(index + 1) { piece.kind = .furniture }
        return [piece]
      }
      var sign = piece
      sign.kind = .dateline
      sign.text = piece.text[..<end].rebased
      piece.start = .certain
      piece.text = piece.text[end...].trimmed.rebased
      if piece.kind == .column { piece.kind = .short }
      return [sign, piece]
    }
  }
}
