/// Finds the items of a digest that have neither headline nor number: one paragraph each, closed by a
/// link or source, or below what names a digest and begun by the day or the source.
enum BareItems {
  private static let fewest = 3

  static func mark(_ all: [Piece]) -> [Piece] {
    let pieces = markRecords(all)
    guard !pieces.contains(where: { $0.kind == .dateline }) else { return pieces }
    let bodies = pieces.indices.filter { pieces[$0].kind == .body }
    guard bodies.count >= fewest, let first = bodies.first, let last = bodies.last else {
      return pieces
    }
    if isClosed(bodies, pieces) { return marked(pieces, at: bodies.filter { opens($0, pieces) }) }
    if isClocked(bodies, pieces) {
      return marked(pieces, at: bodies.filter { isClock(pieces[$0 - 1]) })
    }
    if isStamped(bodies, pieces) {
      return marked(pieces, at: bodies.filter { $0 == first || isStamp(pieces[$0 - 1]) })
    }
    if isChronicle(bodies, pieces) { return marked(pieces, at: bodies) }
    let named = lead(of: bodies, in: pieces)
    let items = bodies.filter { $0 > (named ?? first - 1) }
    guard items.count >= fewest, last - first <= 3 * bodies.count,
      named != nil || DigestName.opens(pieces[..<first])
        ? isNews(items, pieces) || isApart(items, pieces, isNamed: true)
        : isDated(items, pieces) && DigestName.hasParts(pieces) || isApart(items, pieces)
    else { return pieces }
    return marked(pieces, at: items)
  }

  // MARK: - Records

  /// `2024-05-06 10:04，正文：` before each of several texts: a data set's records one below the other.
  private static func markRecords(_ pieces: [Piece]) -> [Piece] {
    let heads = pieces.indices.filter {
      pieces[$0].kind == .masthead && textLabels.endsAny(pieces[$0].text)
        && $0 + 1 < pieces.count
        && (pieces[$0 + 1].kind == .body || pieces[$0 + 1].kind == .dateline)
    }
    guard heads.count > 1 else { return pieces }
    var pieces = pieces
    for head in heads { pieces[head + 1].opensItem = true }
    return pieces
  }

  private static let textLabels: WordList = ["正文:"]

  // MARK: - Closed items

  /// Most paragraphs have what closes an item right below, and hardly a line stands above one.
  private static func isClosed(_ bodies: [Int], _ pieces: [Piece]) -> Bool {
    let closed = bodies.count { $0 + 1 < pieces.count && closes(pieces[$0 + 1]) }
    let headed = bodies.count { $0 > 0 && pieces[$0 - 1].kind == .short }
    return closed >= fewest && closed * 5 >= bodies.count * 4 && headed * 3 <= bodies.count
  }

  /// The paragraph behind what closed the item above, or the first.
  private static func opens(_ body: Int, _ pieces: [Piece]) -> Bool {
    let above = pieces[..<body].last { $0.kind == .body || closes($0) }
    return above.map(closes) ?? true
  }

  private static func closes(_ piece: Piece) -> Bool {
    guard piece.kind == .sourceLine, let first = piece.text.first else { return false }
    return piece.text.count <= longestLink && signs.contains(first.code)
  }

  private static let longestLink = 18
  private static let signs: ScalarSet = "(【[〔>»→详查"

  // MARK: - Items with their day

  /// Each paragraph or two with its day right below, `日期：2024-05-06`, under one label.
  private static func isStamped(_ bodies: [Int], _ pieces: [Piece]) -> Bool {
    guard let first = bodies.first, let last = bodies.last, last + 1 < pieces.count,
      isStamp(pieces[last + 1]), first == 0 || !isStamp(pieces[first - 1])
    else { return false }
    let stamps = pieces[first...].filter(isStamp)
    let headed = bodies.count { $0 > 0 && pieces[$0 - 1].kind == .short }
    return stamps.count >= fewest && bodies.count <= stamps.count * 2 && headed == 0
      && stamps.allSatisfy { label(of: $0.text) == label(of: stamps[0].text) }
  }

  /// `2024-05-06 10:04` right above each paragraph or two, and no headline.
  private static func isClocked(_ bodies: [Int], _ pieces: [Piece]) -> Bool {
    guard let first = bodies.first, first > 0, isClock(pieces[first - 1]) else { return false }
    let clocks = bodies.count { isClock(pieces[$0 - 1]) }
    return clocks >= fewest && bodies.count <= clocks * 2
      && !pieces.contains { $0.kind == .short }
  }

  private static func isClock(_ piece: Piece) -> Bool {
    guard piece.kind == .masthead || piece.kind == .sourceLine, piece.text.count <= longestStamp,
      let date = DateReader.first(in: piece.text)
    else { return false }
    return date.range == piece.text.indices && piece.text.contains { $0.code == 0x3A }
  }

  /// Nothing on the page but paragraphs that each begin with a day and share hardly a word.
  private static func isChronicle(_ bodies: [Int], _ pieces: [Piece]) -> Bool {
    pieces.allSatisfy { $0.kind == .body || $0.kind == .furniture || $0.kind == .masthead }
      && bodies.allSatisfy {
        pieces[$0].text.count <= longestItem && DateReader.opensWithDay(pieces[$0].text)
      }
      && ItemSeparation.shared(bodies.map { pieces[$0].text }) <= mostSharedNamed
  }

  private static func isStamp(_ piece: Piece) -> Bool {
    (piece.kind == .sourceLine || piece.kind == .masthead)
      && piece.text.count <= longestStamp && !label(of: piece.text).isEmpty
      && DateReader.first(in: piece.text) != nil
  }

  private static func label(of text: GlyphSlice) -> [UInt32] {
    text.prefix(longestLabel).firstIndex { $0.code == 0x3A }.map { text[..<$0].map(\.code) } ?? []
  }

  private static let longestStamp = 26
  private static let longestLabel = 6

  // MARK: - Named digests

  /// The paragraph that greets and names the digest.
  private static func lead(of bodies: [Int], in pieces: [Piece]) -> Int? {
    guard let first = bodies.first, pieces[first].text.count <= longestLead,
      !NewsItem.mayOpen([pieces[first]]), DigestName.opens(pieces[first...first])
    else { return nil }
    return first
  }

  private static let longestLead = 120
  private static let longestItem = 300

  /// Short paragraphs, two of three begun like news and nearly all with a day.
  private static func isNews(_ items: [Int], _ pieces: [Piece]) -> Bool {
    guard items.allSatisfy({ pieces[$0].text.count <= longestItem }) else { return false }
    guard items.count(where: { isHeaded($0, pieces) }) * 3 <= items.count * 2 else { return false }
    let opened = items.count { NewsItem.mayOpen([pieces[$0]]) }
    let dated = items.count { NewsItem.holdsDay(pieces[$0].text) }
    return opened * 3 >= items.count * 2 && dated * 2 >= items.count
  }

  /// Nothing but short paragraphs below the names of parts, three of four with a day.
  private static func isDated(_ items: [Int], _ pieces: [Piece]) -> Bool {
    items.allSatisfy { pieces[$0].text.count <= longestItem }
      && pieces.allSatisfy { $0.kind != .short || DigestName.isPart($0.text) }
      && items.count { NewsItem.holdsDay(pieces[$0].text) } * 4 >= items.count * 3
  }

  /// Five short paragraphs and more that share hardly a word with the next, three of five with a day.
  ///
  /// Of 218 annotated pages with four paragraphs and more no text by itself is so.
  /// Below a digest's name four are enough, with a day or without.
  private static func isApart(_ items: [Int], _ pieces: [Piece], isNamed: Bool = false) -> Bool {
    guard items.count >= (isNamed ? fewestNamed : fewestApart),
      items.allSatisfy({ pieces[$0].text.count <= longestItem }),
      isNamed
        || items.count(where: { NewsItem.holdsDay(pieces[$0].text) }) * 5 >= items.count * 3,
      items.count(where: { isHeaded($0, pieces) }) * 3 <= (isNamed ? 0 : items.count),
      !pieces.contains(where: { $0.kind == .byline || $0.kind == .subtitle })
    else { return false }
    return ItemSeparation.shared(items.map { pieces[$0].text })
      <= (isNamed ? mostSharedNamed : mostShared)
  }

  /// What stands above a paragraph, but for source, day or names between, may be its headline.
  private static func isHeaded(_ index: Int, _ pieces: [Piece]) -> Bool {
    let above = pieces[..<index].last {
      $0.kind != .sourceLine && $0.kind != .masthead && $0.kind != .furniture
        && $0.kind != .byline && $0.kind != .caption
    }
    return above.map {
      $0.kind == .short && !DigestName.isPart($0.text) && !DigestName.isName($0.text)
    }
      ?? false
  }

  private static let fewestNamed = 4
  private static let fewestApart = 5
  /// The likeness of neighbours, from 0 to 1.
  private static let mostShared = 0.04
  private static let mostSharedNamed = 0.08

  // MARK: -

  /// Each item begins an article; the lines above them name the page and its parts.
  private static func marked(_ pieces: [Piece], at items: [Int]) -> [Piece] {
    var pieces = pieces
    for index in items { pieces[index].opensItem = true }
    for index in pieces.indices {
      if pieces[index].kind == .short || pieces[index].kind == .column {
        pieces[index].kind = .furniture
      }
    }
    if let first = items.first {
      for index in pieces[..<first].indices where pieces[index].kind == .body {
        pieces[index].kind = .furniture
      }
    }
    return pieces
  }
}
