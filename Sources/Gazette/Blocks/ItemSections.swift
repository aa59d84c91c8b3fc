/// Short lines within the items of a page whose headlines are marked: by their level in Markdown or
/// HTML, or by a number before each.
///
/// Below a marked headline that has a text of its own, an unmarked short line is a section of that
/// item: `### 题目` · text · `**小标题**` · text. Below one that has none it heads an item, for what is
/// marked is the name of a part: `### 国内快讯` · `**题目**` · text.
struct ItemSections {
  private static let fewest = 3

  private let pieces: [Piece]
  private let page: Page
  private let heads: [Int]
  /// Numbers alone may go over to lines without any, so nothing is told below the last of them.
  private let isMarkedUp: Bool

  private init(_ pieces: [Piece], in page: Page) {
    self.pieces = pieces
    self.page = page
    let marked = ItemSections.markedUp(pieces, in: page)
    isMarkedUp = !marked.isEmpty
    heads = isMarkedUp ? marked : ItemSections.numbered(pieces)
  }

  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    let sections = ItemSections(pieces, in: page).sections
    guard !sections.isEmpty else { return pieces }
    var pieces = pieces
    for index in sections { pieces[index].isPart = true }
    return pieces
  }

  private var sections: [Int] {
    guard heads.count >= ItemSections.fewest else { return [] }
    let ends = heads.dropFirst() + (isMarkedUp ? [pieces.count] : [])
    return zip(heads, ends).flatMap { head, end -> [Int] in
      guard ItemSections.hasText(head, in: pieces) else { return [] }
      return ((head + 1)..<end).filter { index in
        pieces[index].kind == .short && !isPart(index)
          && ItemSections.hasText(index, in: pieces)
      }
    }
  }

  /// Marked less deeply than the items: the name of a part.
  private func isPart(_ index: Int) -> Bool {
    guard isMarkedUp, let level = ItemSections.level(of: pieces[index], in: page),
      let own = ItemSections.level(of: pieces[heads[0]], in: page)
    else { return false }
    return level <= own
  }

  // MARK: - Marked headlines

  /// The least deep headings of which three have text right below, and those without it.
  private static func markedUp(_ pieces: [Piece], in page: Page) -> [Int] {
    var levels: [Int: [Int]] = [:]
    for index in pieces.indices {
      guard let level = level(of: pieces[index], in: page) else { continue }
      levels[level, default: []].append(index)
    }
    let items = levels.filter { level in
      level.value.count { hasText($0, in: pieces) } >= fewest
    }
    return items.min { $0.key < $1.key }?.value ?? []
  }

  private static func level(of piece: Piece, in page: Page) -> Int? {
    guard piece.kind == .short, case .heading(let level) = page.lines[piece.lines.lowerBound].markup
    else { return nil }
    return level
  }

  /// `1.题目`, `2.题目` and so on, each one more than the one above.
  private static func numbered(_ pieces: [Piece]) -> [Int] {
    var heads: [Int] = []
    for index in pieces.indices where pieces[index].kind == .short {
      guard let number = number(before: index, in: pieces), hasText(index, in: pieces) else {
        continue
      }
      guard number == heads.count + 1 else { return [] }
      heads.append(index)
    }
    return heads
  }

  /// The number a headline begins with, or that was parted from it.
  private static func number(before index: Int, in pieces: [Piece]) -> Int? {
    let own = pieces[index].text
    if Enumeration.isNumbered(own) { return value(of: own) }
    guard index > 0, pieces[index - 1].kind == .dateline else { return nil }
    let sign = pieces[index - 1].text
    return sign.contains { Characters.isIdeograph($0.code) } ? nil : value(of: sign)
  }

  private static func value(of text: GlyphSlice) -> Int? {
    let digits = text.drop { $0.code == 0x28 }.prefix { Characters.isDigit($0.code) }
    guard !digits.isEmpty else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.code) - 0x30 }
  }

  /// Whether running text stands right below a line, what no reader reads left aside.
  private static func hasText(_ index: Int, in pieces: [Piece]) -> Bool {
    pieces.read(below: index)?.kind == .body
  }
}
