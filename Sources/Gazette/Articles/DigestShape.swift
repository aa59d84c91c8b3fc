/// Weighs whether the short lines of a page head news of their own or sections of one text.
///
/// No single habit decides: items begin with their day or do not, close with their source or do
/// not. So all habits count, against what sections have: few words above long texts. The weights
/// were set by eye on 200 annotated pages, on which digests stay above 2.9 and others below 2.2.
struct DigestShape {
  private let pieces: [Piece]
  private let heads: [Int]

  /// A line above the first headline tells several of them.
  private let isListed: Bool
  /// One line returns above each item: `某洲新闻`.
  private let isLabelled: Bool

  private init(_ pieces: [Piece]) {
    self.pieces = pieces
    let all = pieces.indices.dropLast().filter { DigestShape.isHead($0, in: pieces) }
    let listed = DigestShape.listed(all, in: pieces)
    let labelled = DigestShape.labelled(listed ?? all, in: pieces)
    isListed = listed != nil
    isLabelled = labelled != nil
    heads = labelled ?? listed ?? all
  }

  /// The headlines without the line that tells them, where there is one.
  private static func listed(_ heads: [Int], in pieces: [Piece]) -> [Int]? {
    guard heads.count >= fewestListed else { return nil }
    let texts = heads.map { pieces[$0].text }
    let list = pieces.indices.prefix(while: { $0 < heads[heads.count - 1] })
      .prefix(furthestList).first { index in
        (pieces[index].kind == .short || pieces[index].kind == .body
          || pieces[index].kind == .furniture)
          && HeadlineList.tells(pieces[index].text, of: texts.filter { $0 != pieces[index].text })
      }
    return list.map { list in heads.filter { $0 > list } }
  }

  /// A page's list stands within so many pieces.
  private static let furthestList = 12

  /// The headlines right below a short line that returns at least three times.
  private static func labelled(_ heads: [Int], in pieces: [Piece]) -> [Int]? {
    guard heads.count >= fewest else { return nil }
    var places: [[UInt32]: [Int]] = [:]
    for head in heads {
      // Between the label and the headline one line may stand: a country's name, a day.
      for index in (max(0, head - 2)..<head)
      where pieces[index].kind == .short && pieces[index].text.count <= longestLabel {
        places[ContentsEntry.key(pieces[index].text), default: []].append(head)
      }
    }
    guard let most = places.values.max(by: { $0.count < $1.count }), most.count >= fewest,
      most.count * 3 >= heads.count * 2
    else { return nil }
    return most
  }

  private static let longestLabel = 8

  /// The short lines right above the items' texts; none where the page is no digest.
  ///
  /// `byWords` says whether what the items' words tell may be enough (`ItemSeparation`).
  static func heads(in pieces: [Piece], byWords: Bool = true) -> [Int] {
    let shape = DigestShape(pieces)
    return shape.isDigest(byWords) ? shape.heads : []
  }

  private static func isHead(_ index: Int, in pieces: [Piece]) -> Bool {
    guard pieces[index].kind == .short, !pieces[index].isPart, !pieces[index].isHeadline,
      !StructuralMarker.starts(pieces[index].text[...]),
      pieces[index].isMarkedHead || !DigestName.isName(pieces[index].text)
        || isItem(index, in: pieces)
    else { return false }
    guard let text = pieces.read(below: index, isDated: true), text.kind == .body else {
      return false
    }
    return pieces[index].text.inkCount >= shortestHead || DigestName.isName(pieces[index].text)
      || NewsItem.repeats(pieces[index].text, in: text.text) > 0
  }

  /// `国内联播快讯` below another item's text heads an item, if it names no part.
  private static func isItem(_ index: Int, in pieces: [Piece]) -> Bool {
    !DigestName.isPart(pieces[index].text) && pieces[..<index].contains { $0.kind == .body }
  }

  /// `天气`, `今日提醒` name a part, unless the text has their words.
  private static let shortestHead = 7

  // MARK: - Weighing

  private static let fewest = 3
  /// Where a line tells them two are enough.
  private static let fewestListed = 2
  /// Three items may be chance.
  private static let leastOfThree = 3.5
  private static let least = 2.8
  /// More paragraphs than these have sections only.
  private static let mostParagraphs = 4

  private func isDigest(_ byWords: Bool = true) -> Bool {
    guard heads.count >= DigestShape.fewestListed, sections < 2,
      heads.count >= DigestShape.fewest || isListed || isEdition
    else { return false }
    let least = heads.count <= DigestShape.fewest ? DigestShape.leastOfThree : DigestShape.least
    let isShort =
      pieces[heads[0]...].count(where: { $0.kind == .body })
      <= heads.count * DigestShape.mostParagraphs
    let plain = isShort ? weight : 0
    // Asked last: it takes a set of each text's words.
    let share = mean(repeated)
    let isShaped =
      isShort && plain + DigestShape.repeating(share) >= least
      || byWords
        && ItemSeparation(heads, in: pieces).isClear(
          repeated: share,
          besides: isShort ? plain + DigestShape.repeating(share) - least : -least)
    return isShaped && !Dialogue.goesOn(below: heads, in: pieces)
  }

  private var sections: Int {
    pieces.count { $0.kind == .short && StructuralMarker.starts($0.text[...]) }
  }

  /// Items tell in their text what stands above it.
  private static func repeating(_ share: Double) -> Double { 3 * (share - 0.35) }

  private var weight: Double {
    let items = zip(heads, heads.dropFirst() + [pieces.count]).map { pieces[$0..<$1] }
    let news = mean { NewsItem.mayOpen(pieces[($0 + 1)...]) ? 1 : 0 }
    let dated = mean { index in
      NewsItem.text(pieces[(index + 1)...]).map { NewsItem.holdsDay($0) ? 1 : 0 } ?? 0
    }
    let length = mean { Double(pieces[$0].text.inkCount) }
    let clauses = mean { pieces[$0].text.contains(anyOf: DigestShape.clauseMarks) ? 1 : 0 }
    let sourced = items.count { item in
      item.contains { ItemCloser.isClosing($0) }
        || item.last { $0.kind == .body }?.text.last?.code == 0x29
    }
    let size = pieces[heads[0]...].reduce(0) { $0 + ($1.kind == .body ? $1.text.count : 0) }
    let lead = pieces[..<heads[0]].reduce(0) { $0 + ($1.kind == .body ? $1.text.count : 0) }
    let faced = mean { DigestShape.isFact(pieces[$0 + 1].kind) ? 1 : 0 }
    return 2 * news + 2 * dated + 2 * faced + 1.5 * Double(sourced) / Double(heads.count)
      + 3 * max(0, namedShare - 0.5)
      + 0.12 * (length - 14) + 0.5 * clauses + told + (isEven ? 1 : 0)
      - 0.006 * max(0, Double(size / heads.count) - 150) - leadWeight(lead)
  }

  /// Source or day, as stand below headlines and below no section's heading.
  private static func isFact(_ kind: Piece.Kind) -> Bool {
    kind == .sourceLine || kind == .masthead
  }

  /// What the page says of itself.
  private var told: Double {
    (isNamed ? 2 : 0) + (isListed ? 3 : 0) + (isLabelled ? 3 : 0)
  }

  /// Four headlines and more, one paragraph below each, and nothing on the page besides.
  private var isEven: Bool {
    heads.count > DigestShape.fewest
      && pieces.count { $0.kind == .body || $0.kind == .short } == 2 * heads.count
  }

  /// A long introduction tells of one text, unless the page says that it is a digest.
  private func leadWeight(_ lead: Int) -> Double {
    told > 0 ? min(1, Double(lead) / 150) : Double(lead) / 150
  }

  /// A line above the first headline names a digest.
  private var isNamed: Bool {
    DigestName.opens(pieces[...])
      || pieces[..<heads[0]].contains {
        $0.kind == .short && DigestName.isName($0.text) || DigestName.opensEdition($0.text)
      }
  }

  /// `青禾早报 | 水渠通水；公交延长` above the first headline.
  private var isEdition: Bool {
    pieces[..<heads[0]].contains { DigestName.opensEdition($0.text) }
  }

  /// How many headlines have the name of the paper they are from right above them: `《某某日报》`.
  private var namedShare: Double {
    mean { index in
      guard index > 0 else { return 0 }
      let name = pieces[index - 1].text
      return name.count <= 12 && name.first?.code == DigestShape.nameOpen
        && name.last?.code == DigestShape.nameClose ? 2 : 0
    }
  }

  private static let nameOpen = Glyph.fold("《")
  private static let nameClose = Glyph.fold("》")

  private func repeated(_ head: Int) -> Double {
    NewsItem.text(pieces[(head + 1)...]).map { NewsItem.repeats(pieces[head].text, in: $0) } ?? 0
  }

  private func mean(_ value: (Int) -> Double) -> Double {
    heads.reduce(0) { $0 + value($1) } / Double(heads.count)
  }

  private static let clauseMarks: ScalarSet = ",: "
}

// MARK: - Parts of items

extension DigestShape {
  /// Parts numbers from headlines and sources from texts; what leads in to the items is no text.
  static func mark(_ all: [Piece]) -> [Piece] {
    let pieces = withoutGreeting(withoutTeaser(all))
    let shape = DigestShape(pieces)
    guard let first = shape.heads.first, shape.isDigest() else { return pieces }
    let heads = shape.heads
    let signs = signs(of: heads, in: pieces)
    let signers = signers(of: heads, in: pieces)
    let isLed =
      leads(in: pieces[..<first]) || shape.isListed || shape.isLabelled
      || pieces[..<first].contains { $0.kind == .short && DigestName.isName($0.text) }
    return pieces.indices.flatMap { index -> [Piece] in
      var piece = pieces[index]
      if let end = signs[index] { return unsigned(piece, at: end) }
      if signers.contains(index) { piece.kind = .signature }
      guard piece.kind == .body else { return [piece] }
      if index > first { return sourced(piece) }
      if isLed { piece.kind = .furniture }
      return [piece]
    }
  }

  /// A lead that an item's text says again word for word, above the first headline but the page's own.
  private static func withoutTeaser(_ pieces: [Piece]) -> [Piece] {
    guard let lead = pieces.firstIndex(where: { $0.kind == .body }), lead <= furthestTeaser,
      pieces[lead].text.count >= shortestTeaser,
      pieces[(lead + 1)...].first(where: { $0.kind != .furniture })?.kind == .short,
      pieces[(lead + 1)...].contains(where: { begins($0, with: pieces[lead].text) })
    else { return pieces }
    var pieces = pieces
    pieces[lead].kind = .furniture
    return pieces
  }

  private static func begins(_ piece: Piece, with lead: GlyphSlice) -> Bool {
    piece.kind == .body && piece.text.count * 5 > lead.count * 6
      && zip(piece.text, lead).allSatisfy { $0.code == $1.code }
  }

  private static let furthestTeaser = 5
  private static let shortestTeaser = 30

  /// `今天是…，几分钟速览…`: names the digest above its first headline, and is no item of it.
  private static func withoutGreeting(_ pieces: [Piece]) -> [Piece] {
    guard let lead = pieces.firstIndex(where: { $0.kind == .body }),
      DigestName.opens(pieces[lead...lead]),
      pieces[(lead + 1)...].first(where: { $0.kind != .furniture })?.kind == .short,
      NewsItem.opensMost(of: pieces) || DigestShape(pieces).isDigest()
    else { return pieces }
    var pieces = pieces
    pieces[lead].kind = .furniture
    return pieces
  }

  /// `精选早报，每天八点更新。`: a few words to the listener or reader.
  private static func leads(in pieces: ArraySlice<Piece>) -> Bool {
    let texts = pieces.filter { $0.kind == .body }
    return texts.count <= 3 && texts.reduce(0) { $0 + $1.text.count } <= longestLead
  }

  private static let longestLead = 200

  /// Where the numbers, clocks or pictographs end with which most headlines begin.
  private static func signs(of heads: [Int], in pieces: [Piece]) -> [Int: Int] {
    let signed = heads.compactMap { head in
      ItemSign.read(pieces[head].text[...]).map { (head: head, sign: $0) }
    }
    if signed.count * 2 > heads.count,
      signed.allSatisfy({ $0.sign.form == .point }) || ItemSign.count(signed.map(\.sign))
    {
      return Dictionary(uniqueKeysWithValues: signed.map { ($0.head, $0.sign.end) })
    }
    let shaped = heads.compactMap { head in
      ItemMarks.shapesEnd(in: pieces[head].text).map { (head, $0) }
    }
    return shaped.count * 2 > heads.count ? Dictionary(uniqueKeysWithValues: shaped) : [:]
  }

  /// `（办公室）` below the texts of two items and more, and above none: who sent each in, and no column.
  private static func signers(of heads: [Int], in pieces: [Piece]) -> Set<Int> {
    let signers = pieces.indices.dropFirst(heads[0] + 1).filter {
      pieces[$0].kind == .column && pieces[$0].text.first?.code == 0x28
        && pieces[$0 - 1].kind == .body
    }
    let isColumn = heads[0] > 0 && pieces[heads[0] - 1].kind == .column
    return signers.count > 1 && !isColumn ? Set(signers) : []
  }

  private static func unsigned(_ piece: Piece, at end: Int) -> [Piece] {
    var sign = piece
    sign.kind = .furniture
    sign.text = piece.text[..<end].rebased
    var head = piece
    head.text = piece.text[end...].trimmed.rebased
    return [sign, head]
  }

  /// `…。（某某财经）`: within a digest whatever stands in brackets behind the last sentence.
  private static func sourced(_ piece: Piece) -> [Piece] {
    let text = piece.text
    guard text.last?.code == 0x29,
      let open = text.suffix(longestSource).lastIndex(where: { $0.code == 0x28 }), open > 6,
      Sentence.isEnded(text[..<open].trimmed), !text[open...].contains(anyOf: stops)
    else { return [piece] }
    return ItemCloser.closed(piece, at: open)
  }

  private static let longestSource = 18
  private static let stops: ScalarSet = "。；：？"
}
