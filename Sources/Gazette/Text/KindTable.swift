/// The kinds of every scalar, in two levels: most rows of 256 scalars are equal and kept once.
struct KindTable: Sendable {
  static let shared = KindTable()

  /// For each row of the basic plane where its cells begin.
  private var rows: [UInt16] = []
  private var cells: [Kinds] = []
  /// A bit for each scalar of the basic plane that a pass over a text must stop for.
  ///
  /// It has another form, is white space or ends a line. One question spares two to other tables.
  private var stops = Array(repeating: UInt64(0), count: 1024)
  /// The glyphs of full-width print, which nearly every mark of a text is: `，`, `：`, `（`.
  private var wide: [Glyph] = []
  /// A bit for each ideograph that has no kinds but those of all and no other form.
  ///
  /// Most of a text is such, and one question tells it.
  private var plain = Array(repeating: UInt64(0), count: Int(lastPlain - firstPlain) / 64 + 1)

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
    for place in plain.indices { plain[place] = ~stops[Int(KindTable.firstPlain >> 6) + place] }
    for member in members where self[member.code] != KindTable.plainKinds {
      let place = member.code &- KindTable.firstPlain
      guard place <= KindTable.lastPlain - KindTable.firstPlain else { continue }
      plain[Int(place >> 6)] &= ~(1 << UInt64(place & 63))
    }
  }

  private static let firstWide: UInt32 = 0xFF01
  private static let lastWide: UInt32 = 0xFF5E
  private static let firstPlain: UInt32 = 0x4E00
  private static let lastPlain: UInt32 = 0x9FFF
  /// The kinds that every ideograph from the first to the last has.
  private static let plainKinds: Kinds = [.ideograph, .wide, .twoMoreBytes]

  subscript(_ code: UInt32) -> Kinds {
    guard code < 0x10000 else { return KindTable.computed(code) }
    return cells[Int(rows[Int(code >> 8)]) + Int(code & 0xFF)]
  }

  /// What stands between two line ends.
  struct Stretch {
    /// The scalar behind it.
    var end: Int
    /// In half ems as printed.
    var width = 0
    var kinds: Kinds = []

    /// Takes a character that is no plain ideograph.
    @inline(__always)
    fileprivate mutating func take(_ kinds: Kinds) {
      self.kinds.formUnion(kinds)
      width &+= kinds.printWidth
      others &+= 1
    }

    /// How many characters are no plain ideographs, of which only the sum is known at the end.
    fileprivate var others = 0

    /// The same once the end is known, and how many scalars stand before it.
    fileprivate func ended(at end: Int, _ count: Int) -> Stretch {
      var stretch = self
      stretch.end = end
      let plain = count - others
      guard plain > 0 else { return stretch }
      stretch.kinds.formUnion(KindTable.plainKinds)
      stretch.width += plain * KindTable.plainKinds.printWidth
      return stretch
    }
  }

  /// What a pass over a text's scalars finds.
  struct Reading {
    /// Their folded forms, each at its scalar's place.
    var glyphs: [Glyph]
    /// Where each begins in UTF-8, and where the last ends.
    var offsets: [Int32]
    /// What stands between line ends; the last stretch ends with the text.
    var stretches: [Stretch]
  }

  /// Reads a text in one pass: what a line has to tell is at hand where its glyphs are made.
  func read(_ scalars: [Unicode.Scalar]) -> Reading {
    var reading = Reading(glyphs: [], offsets: [], stretches: [])
    reading.offsets = Array(unsafeUninitializedCapacity: scalars.count + 1) { offsets, count in
      (reading.glyphs, reading.stretches) = read(scalars, offsets)
      // As many were written, and one.
      count = scalars.count + 1
    }
    return reading
  }

  /// Writes an offset for each scalar and one behind them, for which there is room.
  private func read(
    _ scalars: [Unicode.Scalar], _ offsets: UnsafeMutableBufferPointer<Int32>
  ) -> (glyphs: [Glyph], stretches: [Stretch]) {
    var stretches: [Stretch] = []
    let glyphs = scalars.withUnsafeBufferPointer { scalars in
      withUnsafeTables { tables in
        [Glyph](unsafeUninitializedCapacity: scalars.count) { glyphs, count in
          var stretch = Stretch(end: 0)
          var start = 0
          var offset: Int32 = 0
          var origin = 0
          // `origin` is below the count wherever it is looked at, and every glyph and offset is
          // written.
          let (glyphs, tables) = (glyphs, tables)
          while origin < scalars.count {
            var code = scalars[origin].value
            while tables.isPlain(code) {
              offsets[origin] = offset
              glyphs[origin] = Glyph(code: code, kinds: KindTable.plainKinds, origin: origin)
              offset &+= 3
              origin &+= 1
              guard origin < scalars.count else { break }
              code = scalars[origin].value
            }
            guard origin < scalars.count else { break }
            offsets[origin] = offset
            let (kinds, isRare) = tables.look(at: code)
            offset &+= Int32(truncatingIfNeeded: kinds.byteWidth)
            var glyph = Glyph(code: code, kinds: kinds, origin: origin)
            if isRare {
              if kinds.has(.lineEnd) {
                stretches.append(stretch.ended(at: origin, origin &- start))
                stretch = Stretch(end: 0)
                start = origin &+ 1
              } else {
                glyph = tables.wide(code, origin) ?? folded(code, kinds, origin)
                stretch.take(glyph.kinds)
              }
            } else {
              stretch.take(kinds)
            }
            glyphs[origin] = glyph
            origin &+= 1
          }
          count = scalars.count
          offsets[count] = offset
          stretches.append(stretch.ended(at: count, count - start))
        }
      }
    }
    return (glyphs, stretches)
  }

  /// The tables where they stand in memory, for a loop over a whole text.
  private struct UnsafeTables {
    let rows: UnsafeBufferPointer<UInt16>
    let cells: UnsafeBufferPointer<Kinds>
    let stops: UnsafeBufferPointer<UInt64>
    let plain: UnsafeBufferPointer<UInt64>
    let wide: UnsafeBufferPointer<Glyph>

    /// There is a glyph for each character from the first to the last.
    @inline(__always)
    func wide(_ code: UInt32, _ origin: Int) -> Glyph? {
      let place = code &- KindTable.firstWide
      guard place <= KindTable.lastWide &- KindTable.firstWide else { return nil }
      let form = wide[Int(place)]
      return Glyph(code: form.code, kinds: form.kinds, origin: origin)
    }

    /// There is a bit for each place from the first to the last.
    @inline(__always)
    func isPlain(_ code: UInt32) -> Bool {
      let place = code &- KindTable.firstPlain
      guard place <= KindTable.lastPlain &- KindTable.firstPlain else { return false }
      return plain[Int(place >> 6)] & 1 << UInt64(place & 63) != 0
    }

    /// The kinds of a scalar, and whether there is more to it than they say.
    ///
    /// There are 256 rows, 256 cells from where each begins, and a bit for each scalar below
    /// 10000; the others have no other form and part nothing.
    @inline(__always)
    func look(at code: UInt32) -> (kinds: Kinds, isRare: Bool) {
      guard code < 0x10000 else { return (KindTable.computed(code), false) }
      return (
        cells[Int(rows[Int(code >> 8)]) &+ Int(code & 0xFF)],
        stops[Int(code >> 6)] & 1 << UInt64(code & 63) != 0
      )
    }
  }

  private func withUnsafeTables<Result>(_ body: (UnsafeTables) -> Result) -> Result {
    rows.withUnsafeBufferPointer { rows in
      cells.withUnsafeBufferPointer { cells in
        stops.withUnsafeBufferPointer { stops in
          plain.withUnsafeBufferPointer { plain in
            wide.withUnsafeBufferPointer { wide in
              body(UnsafeTables(rows: rows, cells: cells, stops: stops, plain: plain, wide: wide))
            }
          }
        }
      }
    }
  }

  /// What a pass over a text must stop for.
  private static let rare = Kinds([.foldable, .blank, .lineEnd])

  private func folded(_ code: UInt32, _ kinds: Kinds, _ origin: Int) -> Glyph {
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
