/// Tells headlines without names or dateline from headings of sections, on a page of several articles.
///
/// On a paper's page most articles have their names below the headline or a dateline before the
/// text. Between two of those a short line above text may be either. What decides is added up as
/// log odds: whose words it has, its own text's or those of the article above; how that article
/// begins (a report behind a dateline has no sections); how many such lines stand there; its length.
struct PaperHeads {
  /// First lines of headlines, as indices of pieces.
  private(set) var heads: Set<Int> = []
  /// Short lines that head sections.
  private(set) var sections: Set<Int> = []

  /// Several headlines with names or datelines stand over their texts.
  private(set) var isPaper = false

  private let pieces: [Piece]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    let units = PaperHeads.units(of: pieces)
    let sure = units.filter { $0.opening == .named || $0.opening == .wired }
    // Headlines in batches tell nothing of the lines between texts.
    guard sure.count >= PaperHeads.fewest,
      sure.count(where: isOverText) * 10 >= sure.count * 9
    else { return }
    isPaper = true
    var open: Unit?
    var gap: [Unit] = []
    for unit in units {
      switch unit.opening {
      case .named, .wired:
        close(gap, below: open)
        gap = []
        open = unit
      case .belowNames: sections.formUnion(unit.lines)
      case .plain where unit.isBelowSignature:
        close(gap, below: open)
        gap = []
        open = unit
        heads.insert(unit.lines[0])
      case .plain where open == nil: open = unit
      case .plain: gap.append(unit)
      }
    }
    close(gap, below: open)
  }

  /// So many headlines with names or datelines make a paper's page.
  private static let fewest = 3

  /// Right below the names, a deck or a first heading aside, stands text.
  private func isOverText(_ unit: Unit) -> Bool {
    guard unit.opening == .named else { return true }
    let below = pieces[((unit.lines.last ?? 0) + 1)...].lazy
      .filter { !PaperHeads.isAside($0.kind) && $0.kind != .byline && $0.kind != .castEntry }
      .prefix(2).map(\.kind)
    guard let first = below.first else { return false }
    return first == .body || first == .dateline
      || first == .short && (below.dropFirst().first == .body)
  }

  /// Short lines one below the other, with what stands below them.
  private struct Unit {
    var lines: [Int]
    var opening: Opening
    var isBelowSignature: Bool
  }

  private enum Opening {
    /// Names stand below.
    case named
    /// A dateline stands below.
    case wired
    /// Text stands right below.
    case plain
    /// Names stand right above: the first section's heading, or a deck.
    case belowNames
  }

  // MARK: - Weighing

  private mutating func close(_ gap: [Unit], below open: Unit?) {
    guard let open else { return }
    for unit in gap {
      if odds(of: unit, among: gap.count, below: open) > 0 {
        heads.insert(unit.lines[0])
      } else {
        sections.formUnion(unit.lines)
      }
    }
  }

  /// Log odds, natural, that a line is a headline; the weights are rounded by hand from 45 such lines.
  private func odds(of unit: Unit, among count: Int, below open: Unit) -> Double {
    let title = GlyphSlice.joined(unit.lines.map { pieces[$0].text })
    var odds = 0.3
    switch open.opening {
    case .wired: odds += 1 - 0.3 * Double(min(count, PaperHeads.most) - 1)
    case .named: odds -= 0.7 + 0.8 * Double(min(count, PaperHeads.most) - 1)
    case .plain, .belowNames: odds -= 0.8 * Double(min(count, PaperHeads.most) - 1)
    }
    // Sections have neither decks nor subtitles.
    if unit.lines.count > 1 { odds += 0.8 }
    if hasSubtitle(title) { odds += 1 }
    switch title.inkCount {
    case ...5: odds -= 0.8
    case 6...7: odds -= 0.4
    case 10...: odds += 0.4
    default: break
    }
    if isQuoted(title) { odds -= 0.7 }
    // A text that leads in to the line goes on below it.
    if isUnfinished(above: unit.lines[0]) { odds -= 3 }
    return odds + 2 * (known(title, to: textBelow(unit)) - known(title, to: textAbove(unit, open)))
  }

  /// `某某巧安排——某县见闻`.
  private func hasSubtitle(_ title: GlyphSlice) -> Bool {
    title.indices.dropFirst(4).dropLast(4).contains {
      Characters.dashes.contains(title[$0].code) && Characters.dashes.contains(title[$0 + 1].code)
    }
  }

  /// More lines of one kind say no more.
  private static let most = 3

  private func isQuoted(_ title: GlyphSlice) -> Bool {
    guard let first = title.first, let last = title.last else { return false }
    return PaperHeads.quotes.contains(first.code) && PaperHeads.closes.contains(last.code)
  }

  private static let quotes: ScalarSet = "“「『"
  private static let closes: ScalarSet = "”」』"

  private func isUnfinished(above index: Int) -> Bool {
    let above = pieces[..<index].last { !PaperHeads.isAside($0.kind) }
    guard let above, above.kind == .body else { return false }
    return !Sentence.isEnded(above.text)
  }

  /// The share of a line's pairs of characters that texts have.
  private func known(_ title: GlyphSlice, to texts: [GlyphSlice]) -> Double {
    var pairs = BigramSet(usual: texts.reduce(0) { $0 + $1.count })
    for text in texts { Bigram.forEach(in: text) { pairs.insert($0) } }
    var all = 0
    var found = 0
    Bigram.forEach(in: title) {
      all += 1
      found += pairs.contains($0) ? 1 : 0
    }
    return all == 0 ? 0 : Double(found) / Double(all)
  }

  private func textBelow(_ unit: Unit) -> [GlyphSlice] {
    let below = pieces[((unit.lines.last ?? 0) + 1)...]
    return take(below.prefix { $0.kind != .short }, most: PaperHeads.mostBelow)
  }

  private func textAbove(_ unit: Unit, _ open: Unit) -> [GlyphSlice] {
    take(pieces[open.lines[0]..<unit.lines[0]], most: PaperHeads.mostAbove)
  }

  /// Texts up to so many characters.
  private func take(_ pieces: ArraySlice<Piece>, most: Int) -> [GlyphSlice] {
    var room = most
    var texts: [GlyphSlice] = []
    for piece in pieces where piece.kind == .body || piece.kind == .short {
      guard room > 0 else { break }
      texts.append(piece.text.prefix(room))
      room -= piece.text.count
    }
    return texts
  }

  private static let mostBelow = 400
  private static let mostAbove = 2000

  // MARK: - Units

  private static func units(of pieces: [Piece]) -> [Unit] {
    var units: [Unit] = []
    var above: Piece.Kind?
    var index = 0
    while index < pieces.count {
      guard isLine(pieces[index]) else {
        if !isAside(pieces[index].kind) { above = pieces[index].kind }
        index += 1
        continue
      }
      var lines: [Int] = []
      while index < pieces.count, isLine(pieces[index]) || isAside(pieces[index].kind) {
        if isLine(pieces[index]) { lines.append(index) }
        index += 1
      }
      let below = index < pieces.count ? pieces[index].kind : nil
      if let opening = opening(below: below, above: above) {
        units.append(
          Unit(lines: lines, opening: opening, isBelowSignature: above == .signature))
      }
      above = .short
    }
    return units
  }

  private static func opening(below: Piece.Kind?, above: Piece.Kind?) -> Opening? {
    switch below {
    case .byline, .castLabel: .named
    case .dateline: .wired
    case .body: above == .byline ? .belowNames : .plain
    case .short, .subtitle, .column, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .furniture, nil:
      nil
    }
  }

  private static func isLine(_ piece: Piece) -> Bool {
    piece.kind == .short && !piece.isPart && !StructuralMarker.starts(piece.text[...])
  }

  private static func isAside(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .furniture, .caption, .sourceLine, .masthead, .subtitle, .column, .editorsNote: true
    case .body, .short, .byline, .castLabel, .castEntry, .signature, .frontMatter, .dateline: false
    }
  }
}
