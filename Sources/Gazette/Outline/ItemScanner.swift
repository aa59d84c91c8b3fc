/// Finds every marker of every family in a paragraph, in one pass.
enum ItemScanner {
  /// Adds what it finds to the items of the paragraphs above.
  static func scan(_ text: GlyphSlice, paragraph: Int, into items: inout [Item]) {
    var quote: (start: Int, items: Int)?
    // A static constant is asked for by a call, and a text has many commas.
    let lasts = FrameScanner.lasts
    var next = text.place(of: looked, from: 0)
    while next < text.count {
      let index = next
      next = text.place(of: looked, from: index + 1)
      let kinds = text[index].kinds
      if kinds.has(.opener), quotes.opening.contains(text[index].code) {
        quote = (index, items.count)
      } else if kinds.has(.closing), quotes.closing.contains(text[index].code), let opened = quote {
        // What somebody said in a few words is no list of the article's.
        if index - opened.start <= longestSaying { items.removeSubrange(opened.items...) }
        quote = nil
      }
      guard kinds.has(.markerStart) else { continue }
      if kinds.has(.comma) {
        guard index > 2, lasts.contains(text[index - 1].code) else { continue }
        if let item = FrameScanner.item(before: index, in: text, paragraph: paragraph) {
          items.append(item)
        }
      } else if let item = item(at: index, in: text, paragraph: paragraph)
        ?? first(at: index, below: items.last, in: text, paragraph: paragraph)
      {
        items.append(item)
      }
    }
  }

  private static func item(at index: Int, in text: GlyphSlice, paragraph: Int) -> Item? {
    let place = place(of: index, in: text)
    if let place, let item = read(text[...], at: index, place: place, paragraph: paragraph) {
      return item
    }
    return Lookalike.item(text[...], at: index, isPlaced: place != nil, paragraph: paragraph)
  }

  /// `一、形势（一）…。（二）…。`, where a line's end is lost: the first of a deeper series right
  /// behind the heading of a higher one.
  private static func first(
    at index: Int, below above: Item?, in text: GlyphSlice, paragraph: Int
  ) -> Item? {
    guard text[index].code == 0x28, let above, above.kind == .comma,
      above.paragraph == paragraph, (4...longestHeading).contains(index - above.headingStart),
      !laws.contains(text[index - 1].code),
      !text[above.headingStart..<index].contains(where: { $0.kinds.has(.markerStop) }),
      let item = read(text[...], at: index, place: .sentence, paragraph: paragraph)
    else { return nil }
    return item.kind == .bracket && item.ordinal == 1 ? item : nil
  }

  private static let longestHeading = 40
  /// `第三条（一）` names a part of a law.
  private static let laws: ScalarSet = "条款项"

  private static func read(
    _ text: GlyphSlice, at index: Int, place: Family.Place, paragraph: Int
  ) -> Item? {
    let families = Family.all
    var left = Family.leadBits(of: text[index].code)
    // By number: going through the families themselves would copy each.
    while left != 0 {
      let number = left.trailingZeroBitCount
      left &= left - 1
      guard place <= families[number].place, let reading = families[number].read(text, index),
        hasWords(text, from: reading.end),
        reading.ordinal != 1 || place <= families[number].opening
      else { continue }
      var item = Item(
        kind: families[number].kind, rank: families[number].rank, ordinal: reading.ordinal,
        paragraph: paragraph, start: index, markerEnd: reading.markerEnd,
        headingStart: reading.end)
      if text[index].code == 0x28 { join(&item, families[number], text) }
      return item
    }
    return nil
  }

  /// `（一）及（二）…`, `（三）至（五）…`: one text answers several numbers.
  private static func join(_ item: inout Item, _ family: Family, _ text: GlyphSlice) {
    var end = item.headingStart
    while let link = text.index(behindBlanksFrom: end), links.contains(text[link].code),
      let next = text.index(behindBlanksFrom: link + 1), text[next].code == 0x28,
      let reading = family.read(text, next), reading.ordinal > item.lastOrdinal
    {
      item.through = reading.ordinal
      item.markerEnd = reading.markerEnd
      item.headingStart = reading.end
      end = reading.end
    }
  }

  private static let links: ScalarSet = "及和与至、,-—~"

  /// `二是，。` says nothing.
  private static func hasWords(_ text: GlyphSlice, from start: Int) -> Bool {
    var index = start
    while index < text.endIndex, text[index].kinds.has(.clauseBreak),
      Characters.clauseEnds.contains(text[index].code)
    {
      index += 1
    }
    return index < text.endIndex && !text[index].kinds.has(.sentenceEnd)
  }

  /// What stands before an index decides which markers may begin there.
  static func place(of index: Int, in text: GlyphSlice) -> Family.Place? {
    var before = index - 1
    while before >= 0,
      text[before].code == 0x20
        || text[before].kinds.has(.closer) && closers.contains(text[before].code)
    {
      before -= 1
    }
    guard before >= 0 else { return .paragraph }
    let kinds = text[before].kinds
    if kinds.has(.markerStop) { return .sentence }
    return kinds.has(.comma) && before == index - 1 ? .anywhere : nil
  }

  private static let looked: Kinds = [.markerStart, .opener, .closing]
  private static let quotes: (opening: ScalarSet, closing: ScalarSet) = ("“「『", "”」』")
  private static let longestSaying = 60
  private static let closers: ScalarSet = "”’」』"
}

extension GlyphSlice {
  /// The first index from one on where no blank stands.
  fileprivate func index(behindBlanksFrom start: Int) -> Int? {
    var index = start
    while index < endIndex, self[index].code == 0x20 { index += 1 }
    return index < endIndex ? index : nil
  }
}
