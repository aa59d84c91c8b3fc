extension DraftArticle {
  /// Makes a head of the headline, byline and the like that open the text.
  mutating func takeHead(from all: [Piece]) {
    var unit = HeadUnit()
    var rest = pieces[...]
    while let index = rest.first, all[index].isHeadPart {
      switch all[index].kind {
      case .short: unit.titles.append(index)
      case .subtitle: unit.subtitles.append(index)
      case .column: unit.columns.append(index)
      case .byline: unit.bylines.append(index)
      case .castLabel, .castEntry: unit.cast.append(index)
      case .body, .signature, .caption, .editorsNote, .masthead, .sourceLine, .frontMatter,
        .furniture, .dateline:
        break
      }
      rest = rest.dropFirst()
    }
    guard !unit.isEmpty else { return }
    head = unit
    pieces = Array(rest)
  }

  /// Takes over another's headline; how well the one before fitted tells nothing any more.
  mutating func takeHead(of other: DraftArticle) {
    head = other.head
    unit = other.unit
    fit = nil
    let start = evidence.start
    evidence = Evidence()
    evidence.start = start
  }

  /// Goes on with what was taken for the next article.
  ///
  /// A headline between the two was a heading; one that stands elsewhere, a deck of the headline.
  mutating func take(_ lower: DraftArticle, pieces all: [Piece]) {
    areBoundsSaid = true
    if people == nil { people = lower.people }
    defer { pieces = (pieces + lower.pieces).sorted() }
    guard let upper = head else {
      head = lower.head
      title = lower.title
      return
    }
    guard let added = lower.head else { return }
    let isBetween = added.titles.allSatisfy { $0 > (pieces.first ?? .max) }
    if isBetween {
      pieces += added.titles + added.subtitles + added.columns + added.bylines + added.cast
    } else {
      var joined = upper
      joined.subtitles = (joined.subtitles + added.titles + added.subtitles).sorted()
      joined.columns += added.columns
      joined.bylines += added.bylines
      joined.cast += added.cast
      head = joined
    }
  }
}

extension DraftArticle {
  var isTitleSaid: Bool {
    guard case .printed = title else { return true }
    return false
  }

  /// True when the reader said what stands over the text.
  var isHeadSaid: Bool { isTitleSaid || people != nil }

  /// What the reader said is beyond doubt.
  func assure(_ confidence: inout Article.Confidence) {
    if case .said = title { confidence.title = 1 }
    if people != nil { confidence.people = 1 }
    if areBoundsSaid { confidence.bounds = 1 }
  }
}

extension Person {
  /// The name as turns of an interview are compared with it; it need not stand on the page.
  var castEntry: (name: [UInt32], role: Role) {
    (name.unicodeScalars.map(Glyph.fold), role)
  }
}
