/// Reads the finished assignment over, as a second reader would, and mends it where much speaks for it.
///
/// The articles stage decides by rules that each look at one habit; what a page shows that no rule
/// knows is left to the likeliest tags of all its pieces together (`TagPath`), for which what the
/// rules made of them is one more trait. Where the two agree, nearly everywhere, nothing is touched.
struct Reviewer {
  let pieces: [Piece]
  let found: Assignment
  private let tags: [PieceTag]

  /// The pieces and what they were made of, as they came but where the second reader is surer.
  static func review(
    _ assignment: Assignment, of pieces: [Piece]
  ) -> (pieces: [Piece], assignment: Assignment) {
    // A council's record is told by its form; what was done step by step shares few words.
    guard !assignment.articles.isEmpty, isLongEnough(pieces), !isBatch(assignment),
      !pieces.contains(where: \.isSitting)
    else { return (pieces, assignment) }
    let roles = PieceRole.all(in: assignment, of: pieces)
    guard !isRegular(assignment, roles, pieces) else { return (pieces, assignment) }
    let path = TagPath(
      PieceFeatures(pieces, roles: roles, articles: assignment.articles.count),
      isFixed: areFixed(pieces))
    let told = roles.map(\.tag)
    let best = path.best
    guard best != told, path.score(of: best) - path.score(of: told) >= leastGain else {
      return (pieces, assignment)
    }
    return Reviewer(pieces: pieces, found: assignment, tags: best).mended() ?? (pieces, assignment)
  }

  /// What is no text whatever its words: front matter; what floats, which stands behind lines that it was
  /// printed above; a licence in another language, and page numbers below all text.
  private static func areFixed(_ pieces: [Piece]) -> [Bool] {
    let last = pieces.lastIndex { $0.kind == .body } ?? -1
    var end = 0
    return pieces.enumerated().map { index, piece in
      defer { end = max(end, piece.lines.upperBound) }
      guard piece.kind == .furniture else { return piece.kind == .frontMatter }
      if piece.lines.upperBound < end { return true }
      return !piece.text.contains { $0.kinds.has(.ideograph) }
        && (index > last || piece.text.count { Characters.isLatin($0.code) } >= shortestForeign)
    }
  }

  /// In letters: less may be a figure's unit.
  private static let shortestForeign = 10

  /// In sixteenths of natural log odds: two.
  private static let leastGain: Int32 = 32

  /// Whether all articles are signed in their heads and no line is left over: a paper's own print, in
  /// which the second reader mends nothing.
  private static func isRegular(
    _ assignment: Assignment, _ roles: [PieceRole], _ pieces: [Piece]
  ) -> Bool {
    let areSigned = assignment.articles.allSatisfy { draft in
      guard let head = draft.head else { return false }
      return
        !(head.bylines.isEmpty && head.cast.isEmpty && head.columns.isEmpty
        && head.subtitles.isEmpty)
    }
    return areSigned
      && zip(pieces, roles).allSatisfy { piece, role in
        switch piece.kind {
        case .furniture: false
        case .body, .short: role != .outside && role != .theme && role != .stranded
        case .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
          .editorsNote, .masthead, .sourceLine, .frontMatter, .dateline:
          true
        }
      }
  }

  /// Of a few lines the tags say little; no annotated page that they mended is shorter.
  private static func isLongEnough(_ pieces: [Piece]) -> Bool {
    var length = 0
    for piece in pieces {
      length += piece.text.count
      if length >= leastText { return true }
    }
    return false
  }

  /// In characters, white space included.
  private static let leastText = 220

  /// Whether headlines stand away from their texts: which is whose is told by words alone, of which
  /// the second reader knows little.
  private static func isBatch(_ assignment: Assignment) -> Bool {
    var end = -1
    for draft in assignment.articles {
      guard let first = draft.pieces.first, let last = draft.pieces.max() else { continue }
      let titles = draft.head?.titles ?? []
      if titles.contains(where: { $0 > first || $0 < end }) { return true }
      end = max(end, last)
    }
    return false
  }

  // MARK: - Articles

  /// Where an article stands: the pieces of its headline and those of its text.
  struct Place {
    var titles: [Int]
    var text: [Int]
  }

  private var places: [Place] {
    var places: [Place] = []
    var titles: [Int] = []
    for (index, tag) in tags.enumerated() {
      switch tag {
      case .other: break
      case .title: titles.append(index)
      case .text where titles.isEmpty && !places.isEmpty:
        places[places.count - 1].text.append(index)
      case .first, .text:
        places.append(Place(titles: titles, text: [index]))
        titles = []
      }
    }
    return places
  }

  /// Where a heading of a higher level stands right above what was tagged as headline, that one is it, and
  /// the lower one the first section's.
  private func underHighest(_ place: Place) -> Place {
    guard let title = place.titles.first, title > 0, pieces[title].level > pieces[title - 1].level,
      pieces[title - 1].level > 0, pieces[title - 1].kind == .short
    else { return place }
    return Place(titles: [title - 1], text: place.titles + place.text)
  }

  /// A page cut out of a longer paper begins with the number of one of its later parts: what stands below
  /// `（五）某项` is that part's first heading, and no headline.
  private func underNumber(_ place: Place) -> Place {
    let start = place.titles.first ?? place.text[0]
    guard let first = pieces.indices.first(where: isReadable), first < start,
      !(first + 1..<start).contains(where: isReadable), pieces[first].kind == .short,
      StructuralMarker.starts(pieces[first].text),
      let number = ChineseNumber.value(
        pieces[first].text.prefix(Reviewer.longestNumber).filter { $0.kinds.has(.chineseDigit) }[
          ...]),
      number > 1
    else { return place }
    return Place(titles: [], text: [first] + place.titles + place.text)
  }

  private static let longestNumber = 4

  /// Where a summary below a headline is tagged as its text, the article that the rules know below that
  /// headline is still one.
  private func withoutSummaries(
    _ places: [Place], _ known: [Int: DraftArticle]
  ) -> [Place] {
    places.reduce(into: []) { kept, place in
      let titles = known[place.text[0]]?.head?.titles ?? []
      if place.titles.isEmpty, !titles.isEmpty, let last = kept.last, last.titles == titles {
        kept[kept.count - 1].text = place.text
      } else {
        kept.append(place)
      }
    }
  }

  private func mended() -> (pieces: [Piece], assignment: Assignment)? {
    var known: [Int: DraftArticle] = [:]
    for draft in found.articles {
      if let first = draft.pieces.first(where: isReadable) { known[first] = draft }
    }
    var places = withoutSummaries(self.places, known)
    if places.count == 1 { places[0] = underNumber(underHighest(places[0])) }
    // Of a page of several articles the rules know better which belong together.
    guard !places.isEmpty,
      places.count == 1 && !isDocket && !areTold || places.count >= found.articles.count
    else { return nil }
    guard !knowsBetter(than: places) else { return nil }
    var pieces = pieces
    var drafts: [DraftArticle] = []
    var start = 0
    for (number, place) in places.enumerated() {
      let next = number + 1 < places.count ? places[number + 1] : nil
      let limit = next.map { $0.titles.first ?? $0.text[0] } ?? pieces.count
      var draft = DraftArticle(run: number)
      let old = known[place.text[0]].flatMap { $0.head }
      draft.head =
        old.flatMap { $0.titles.isEmpty ? nil : $0 } ?? head(of: place, behind: start, old)
      draft.unit = draft.head.flatMap { $0.titles.isEmpty ? nil : number }
      // Who signs in brackets between headline and text.
      let signers = (known[place.text[0]]?.pieces ?? []).filter {
        $0 < place.text[0] && pieces[$0].kind == .signature
      }
      let text = text(of: place, before: limit, &pieces)
      draft.pieces = signers.filter { !text.contains($0) } + text
      start = (draft.pieces.last ?? place.text[0]) + 1
      drafts.append(draft)
    }
    guard length(of: drafts) * 5 >= length(of: found.articles) * 2 else { return nil }
    let assignment = settled(drafts, pieces)
    setAside(&pieces, beside: assignment)
    return (pieces, assignment)
  }

  /// In characters: a reading that leaves most of what was text aside has lost its way.
  private func length(of drafts: [DraftArticle]) -> Int {
    drafts.reduce(0) { $0 + $1.pieces.reduce(0) { $0 + pieces[$1].text.count } }
  }

  /// Short lines that are told to be neither headline nor text are the page's furniture: to both
  /// readers they belong to no article, and a headline that has lost its text was told to be one.
  private func setAside(_ pieces: inout [Piece], beside assignment: Assignment) {
    var isTaken = pieces.map { _ in false }
    for draft in assignment.articles {
      for piece in draft.pieces + (draft.head?.pieces ?? []) { isTaken[piece] = true }
    }
    for piece in assignment.themes + assignment.stranded.flatMap(\.pieces) { isTaken[piece] = true }
    for index in pieces.indices where isReadable(index) && tags[index] == .other {
      if !isTaken[index], pieces[index].text.inkCount <= Reviewer.longestAside {
        pieces[index].kind = .furniture
      }
    }
  }

  /// In characters; what is longer may be text that was lost.
  private static let longestAside = 40

  func isReadable(_ piece: Int) -> Bool {
    pieces[piece].kind == .body || pieces[piece].kind == .short
  }

  /// The headline, and what stands between it and the text or right above it.
  private func head(of place: Place, behind start: Int, _ old: HeadUnit?) -> HeadUnit? {
    var unit = HeadUnit()
    // Of a headline printed twice the last print is the text's.
    unit.titles = place.titles.enumerated().filter { number, title in
      !place.titles[(number + 1)...].contains { isSame(title, $0) }
    }.map(\.element)
    let first = place.titles.first ?? old?.pieces.first ?? place.text[0]
    let column = first > start && pieces[first - 1].kind == .column ? first - 1 : first
    guard column <= place.text[0] else { return old }
    for index in column..<place.text[0] where !place.titles.contains(index) {
      switch pieces[index].kind {
      case .subtitle: unit.subtitles.append(index)
      case .column: unit.columns.append(index)
      case .byline: unit.bylines.append(index)
      case .castLabel, .castEntry: unit.cast.append(index)
      case .sourceLine, .masthead: unit.sources.append(index)
      case .body, .short, .signature, .caption, .editorsNote, .frontMatter, .dateline, .furniture:
        break
      }
    }
    return unit.isEmpty ? nil : unit
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool { isSame(pieces[one], pieces[other]) }

  /// The pieces of a text: what was told to be text is, whatever it looked like.
  private func text(of place: Place, before limit: Int, _ pieces: inout [Piece]) -> [Int] {
    let isText = Set(place.text)
    let last = place.text[place.text.count - 1]
    // A dateline opens the text that stands below it.
    let start = pieces[..<place.text[0]].lastIndex { $0.kind != .dateline }.map { $0 + 1 } ?? 0
    var text: [Int] = []
    for index in start..<limit {
      switch pieces[index].kind {
      case .body, .short:
        if isText.contains(index) { text.append(index) }
      case .furniture, .masthead, .sourceLine, .caption, .editorsNote, .column, .castLabel,
        .castEntry, .subtitle:
        if isText.contains(index) {
          pieces[index].kind = .body
          text.append(index)
        } else if index < last {
          text.append(index)
        }
      case .byline, .signature, .dateline: text.append(index)
      case .frontMatter: break
      }
    }
    return text
  }

  /// What the other stages know of the articles, looked up anew.
  private func settled(_ drafts: [DraftArticle], _ pieces: [Piece]) -> Assignment {
    var settled = Assignment(articles: drafts)
    let taken = Set(drafts.flatMap { $0.pieces + ($0.head?.pieces ?? []) })
    settled.themes = found.themes.filter { !taken.contains($0) }
    settled.unread = found.unread.filter { !taken.contains($0) }
    settled.stranded = found.stranded.filter { !$0.pieces.contains(where: taken.contains) }
    let matcher = TitleMatcher(
      titles: drafts.map { .joined(($0.head?.titles ?? []).map { pieces[$0].text }) },
      paragraphs: pieces.map { $0.kind == .body ? $0.text[...] : [] })
    let evidence = EvidenceReader(
      pieces: pieces, matcher: matcher, openings: Opening.scores(of: pieces)
    ).read(drafts)
    for index in drafts.indices { settled.articles[index].evidence = evidence[index] }
    return settled
  }
}
