/// The kinds of every scalar, in two levels: most rows of 256 scalars are equal and kept once.
struct KindTable: Sendable {
  static let shared = KindTable()

  /// For each row of the basic plane where its cells begin.
  private(set) var rows: [UInt16] = []
  private(set) var cells: [Kinds] = []
  /// A bit for each scalar of the basic plane that a pass over a text must stop for.
  ///
  /// It has another form, is white space or ends a line. One question spares two to other tables.
  private(set) var stops = Array(repeating: UInt64(0), count: 1024)
  /// The glyphs of full-width print, which nearly every mark of a text is: `，`, `：`, `（`.
  private(set) var wide: [Glyph] = []
  /// A bit for each ideograph that has no kinds but those of all and no other form.
  ///
  /// Most of a text is such, and one question tells it.
  private(set) var plain = Array(repeating: UInt64(0), count: Int(lastPlain - firstPlain) / 64 + 1)

  private init() {
    let members = KindTable.members()
    var uniform: [Kinds: UInt16] = [:]
    for row in UInt32(0)..<256 {
      let codes = row << 8..<(row + 1) << 8
      let marked = members.filter { codes.contains($0.code) }
      let first = KindTable.computed(codes.lowerBound)
      let isUniform = marked.isEmpty && !KindTable.mixedRows.contains(row)
      if isUniform, let known = uniform[first] {
        rows.append(known)
        continue
      }
      if isUniform { uniform[first] = UInt16(cells.count) }
      rows.append(UInt16(cells.count))
      cells +=
        KindTable.mixedRows.contains(row)
        ? codes.map(KindTable.computed) : Array(repeating: first, count: 256)
      for member in marked {
        cells[cells.count - 256 + Int(member.code & 0xFF)].formUnion(member.kind)
      }
    }
    for code in KindTable.firstWide...KindTable.lastWide {
      wide.append(folded(code, self[code], 0))
    }
    markStops()
    markPlain(members)
  }

  private mutating func markStops() {
    Traditional.shared.forEachWord { stops[$0] = $1 }
    for row in UInt32(0)..<256 {
      let codes = row << 8..<(row + 1) << 8
      // What stops is all of a row, or none, unless the row is mixed.
      guard KindTable.mixedRows.contains(row) || self[codes.lowerBound].has(KindTable.rare) else {
        continue
      }
      for code in codes where self[code].has(KindTable.rare) {
        stops[Int(code >> 6)] |= 1 << UInt64(code & 63)
      }
    }
  }

  private mutating func markPlain(_ members: [(code: UInt32, kind: Kinds)]) {
    for place in plain.indices { plain[place] = ~stops[Int(KindTable.firstPlain >> 6) + place] }
    for member in members where self[member.code] != KindTable.plainKinds {
      let place = member.code &- KindTable.firstPlain
      guard place <= KindTable.lastPlain - KindTable.firstPlain else { continue }
      plain[Int(place >> 6)] &= ~(1 << UInt64(place & 63))
    }
  }

  static let firstWide: UInt32 = 0xFF01
  static let lastWide: UInt32 = 0xFF5E
  static let firstPlain: UInt32 = 0x4E00
  static let lastPlain: UInt32 = 0x9FFF
  /// The kinds that every ideograph from the first to the last has.
  static let plainKinds: Kinds = [.ideograph, .wide, .twoMoreBytes]

  subscript(_ code: UInt32) -> Kinds {
    guard code < 0x10000 else { return KindTable.computed(code) }
    return cells[Int(rows[Int(code >> 8)]) + Int(code & 0xFF)]
  }

  /// What a pass over a text must stop for.
  private static let rare = Kinds([.foldable, .blank, .lineEnd])

  /// The folded form of a character that has another, or a space for any white space.
  func folded(_ code: UInt32, _ kinds: Kinds, _ origin: Int) -> Glyph {
    if kinds.has(.blank) { return Glyph(code: 0x20, kinds: [.space, .blank], origin: origin) }
    let form = Glyph.fold(code)
    let formKinds = self[form].subtracting(.printed).union(kinds.intersection(.printed))
    return Glyph(code: form, kinds: formKinds, origin: origin)
  }
}

extension KindTable {
  /// Rows in which `computed` is not the same for all; computing the others would cost a start-up
  /// its milliseconds.
  private static let mixedRows: Set<UInt32> = [
    0x00, 0x01, 0x02, 0x16, 0x20, 0x21, 0x24, 0x2E, 0x2F, 0x30, 0x4D, 0xF9, 0xFA, 0xFE, 0xFF,
  ]

  /// The kinds that are ranges of scalars.
  static func computed(_ code: UInt32) -> Kinds {
    var kinds: Kinds = []
    if Characters.isIdeograph(code) { kinds.insert(.ideograph) }
    if Characters.isDigit(code) { kinds.insert(.digit) }
    if Characters.isLatin(code) { kinds.insert(.latin) }
    if code == 0x20 { kinds.insert(.space) }
    if Characters.width(code) == 2 { kinds.insert(.wide) }
    let byteWidth = SpanIndex.width(code)
    if byteWidth == 2 || byteWidth == 4 { kinds.insert(.oneMoreByte) }
    if byteWidth > 2 { kinds.insert(.twoMoreBytes) }
    if isLineEnd(code) { kinds.insert(.lineEnd) }
    if isBlank(code) { kinds.insert(.blank) }
    if isInvisible(code) { kinds.insert(.invisible) }
    guard let scalar = Unicode.Scalar(code) else { return kinds }
    if scalar.properties.isWhitespace { kinds.insert(.white) }
    // Traditional characters have a table of their own: here they would cost a row for each 256.
    if !Characters.isIdeograph(code), Glyph.fold(code) != code { kinds.insert(.foldable) }
    return kinds
  }

  /// The kinds that are sets, each with its members.
  private static func members() -> [(code: UInt32, kind: Kinds)] {
    let sets: [(ScalarSet, Kinds)] = [
      (Characters.sentenceEnds, .sentenceEnd), (Characters.terminals, .terminal),
      (Characters.closers, .closer), (Characters.openers, .opener), (Characters.closings, .closing),
      (Family.leads, .markerStart), (Lookalike.codes, .markerStart),
      (Characters.commas, .markerStart), (Characters.markerStops, .markerStop),
      (Characters.chineseDigits, .chineseDigit), (Characters.commas, .comma),
      (Characters.clauseBreaks, .clauseBreak), (Characters.colons, .colon),
      (Characters.dividers, .divider), (Characters.headSigns, .headSign),
      (ScalarSet([replacementCharacter]), .replacement),
      (MarkupStripper.signs, .markup),
    ]
    return sets.flatMap { set, kind in set.codes.map { ($0, kind) } }
  }

  /// LF, VT, FF, CR, NEL and Unicode's two separators.
  private static func isLineEnd(_ code: UInt32) -> Bool {
    (0x0A...0x0D).contains(code) || code == 0x85 || code == 0x2028 || code == 0x2029
  }

  private static func isBlank(_ code: UInt32) -> Bool {
    code == 0x20 || code == 0x09 || code == 0xA0 || code == 0x3000
      || (0x2000...0x200A).contains(code)
  }

  /// Characters that take no room.
  ///
  /// Zero-width marks and soft hyphens, which a reader never saw, and C1 controls, what some
  /// converters leave of a bad byte. Other control characters stay in the text, to be shown.
  private static func isInvisible(_ code: UInt32) -> Bool {
    switch code {
    case 0x80...0x84, 0x86...0x9F, 0xAD: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}
