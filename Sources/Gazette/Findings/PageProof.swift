/// Looks a page over as a careful editor would, once everything has its place.
struct PageProof {
  private let page: Page
  private let pieces: [Piece]
  private let assignment: Assignment
  private let issue: Issue
  private let ownership: Ownership
  /// True when most of the page's articles have a title.
  private let isTitled: Bool

  init(
    page: Page, pieces: [Piece], assignment: Assignment, issue: Issue, ownership: Ownership
  ) {
    self.page = page
    self.pieces = pieces
    self.assignment = assignment
    self.issue = issue
    self.ownership = ownership
    isTitled = issue.articles.count { $0.title != nil } * 2 >= issue.articles.count
  }

  func report(to findings: inout FindingList) {
    for number in issue.articles.indices where number < assignment.articles.count {
      reportTitle(number, to: &findings)
      reportStart(number, to: &findings)
      reportEnd(number, to: &findings)
    }
    reportThemes(to: &findings)
    reportUnassigned(to: &findings)
    reportDecoding(to: &findings)
  }

  /// Below this the parser would not bet on what it says.
  private static let even = 0.5

  // MARK: - Articles

  private func reportTitle(_ number: Int, to findings: inout FindingList) {
    let draft = assignment.articles[number]
    // Nothing the reader said is doubted.
    guard !draft.isTitleSaid else { return }
    guard let title = issue.articles[number].title else {
      return reportUntitled(number, to: &findings)
    }
    let head = headline(of: draft)
    guard !head.isEmpty else { return }
    if opening(of: draft).isEmpty {
      findings.add(.unmatchedTitle(title: title), at: head, article: number)
    } else if issue.articles[number].confidence.title < Self.even {
      findings.add(
        .doubtfulTitle(title: title, rival: rival(of: draft.evidence)), at: head, article: number)
    } else if isNeverSpokenOf(draft) {
      findings.add(
        .doubtfulTitle(title: title, rival: nil), severity: .note, at: head, article: number)
    }
  }

  /// Its place may leave no doubt about a title of which a long text has not a single word.
  private func isNeverSpokenOf(_ draft: DraftArticle) -> Bool {
    let evidence = draft.evidence
    return evidence.hits == 0 && evidence.length >= 400 && !evidence.isLabel
      && draft.head?.hasTag != true && draft.unit != nil
  }

  /// A page without any titles needs none; on others a text without one has lost it.
  private func reportUntitled(_ number: Int, to findings: inout FindingList) {
    let draft = assignment.articles[number]
    let opening = opening(of: draft)
    guard draft.pieces.contains(where: { pieces[$0].kind == .body }) else {
      findings.add(
        .unmatchedTitle(title: page.string(opening)), severity: .note, at: opening, article: number)
      return
    }
    guard isTitled, !opening.isEmpty, !isBrief(number) else { return }
    findings.add(
      .untitledBody(opening: page.string(opening.prefix(24))), at: opening, article: number)
  }

  /// Texts in a row without a title are briefs, which have none.
  private func isBrief(_ number: Int) -> Bool {
    [number - 1, number + 1].contains { beside in
      issue.articles.indices.contains(beside) && issue.articles[beside].title == nil
        && !assignment.articles[beside].isTitleSaid
    }
  }

  /// The article whose text the title fits about as well.
  private func rival(of evidence: Evidence) -> String? {
    guard let rival = evidence.rival, evidence.margin ?? 1 < 0.1, rival < pieces.count else {
      return nil
    }
    return page.string(pieces[rival].text.prefix(24))
  }

  private func reportStart(_ number: Int, to findings: inout FindingList) {
    let draft = assignment.articles[number]
    guard case .scored(let margin) = draft.evidence.start, margin < 0.1,
      issue.articles[number].confidence.bounds < 0.8
    else { return }
    let opening = opening(of: draft)
    findings.add(
      .doubtfulBoundary(opening: page.string(opening.prefix(24))), at: opening, article: number)
  }

  private func reportEnd(_ number: Int, to findings: inout FindingList) {
    let draft = assignment.articles[number]
    guard let last = draft.pieces.last(where: { pieces[$0].kind == .body }) else { return }
    let text = pieces[last].text
    guard text.count >= 20, !Sentence.isEnded(text), let code = text.last?.code,
      Characters.isIdeograph(code) || Characters.clauseEnds.contains(code)
    else { return }
    let ending = text.suffix(12)
    findings.add(.unfinishedText(ending: page.string(ending)), at: ending, article: number)
  }

  // MARK: - What belongs to no article

  private func reportThemes(to findings: inout FindingList) {
    guard let first = assignment.articles.compactMap({ $0.pieces.first }).min() else { return }
    // The others name parts of the page.
    for theme in assignment.themes
    where theme > first && pieces[theme].kind == .short && assignment.unread.contains(theme) {
      let text = pieces[theme].text
      guard isSigned(theme) || LooseLine.mayBeTitle(text) else { continue }
      findings.add(
        .unmatchedTitle(title: page.string(text)), severity: isSigned(theme) ? .warning : .note,
        at: text[...])
    }
  }

  /// Somebody has written what the line is a title of.
  private func isSigned(_ theme: Int) -> Bool {
    let next = theme + 1
    return next < pieces.count && pieces[next].kind == .byline && assignment.themes.contains(next)
  }

  /// Between a gazette's motions and papers the chair speaks, so there it is only worth a note.
  private func reportUnassigned(to findings: inout FindingList) {
    let isDocket = assignment.articles.contains {
      $0.head?.titles.contains { DocketTitle.isTitle(pieces[$0].text) } ?? false
    }
    let stretches = unassigned
    let titles = stretches.isEmpty ? [] : Set(issue.articles.compactMap { $0.title })
    for stretch in stretches {
      let text = GlyphSlice.joined(stretch.map { pieces[$0].text })
      let isText = stretch.contains { pieces[$0].kind == .body }
      if isText, text.inkCount >= 20 {
        let isSpoken = isDocket || HouseSpeaker.opens(text[...])
        findings.add(
          .unassignedText(characters: text.inkCount), severity: isSpoken ? .note : .warning,
          at: text[...])
        // A headline may stand at a page's foot once more.
      } else if !isText, (6...40).contains(text.inkCount), LooseLine.mayBeTitle(text),
        !titles.contains(page.string(text))
      {
        findings.add(.unmatchedTitle(title: page.string(text)), severity: .note, at: text[...])
      }
    }
  }

  /// Pieces of text that nobody owns, those in a row together.
  private var unassigned: [[Int]] {
    var stretches: [[Int]] = []
    var isOpen = false
    for index in pieces.indices {
      let isText = pieces[index].kind == .body || pieces[index].kind == .short
      guard isText, ownership.isFree(pieces[index].text) else {
        isOpen = isOpen && !isText
        continue
      }
      if isOpen, let last = stretches.popLast() {
        stretches.append(last + [index])
      } else {
        stretches.append([index])
      }
      isOpen = true
    }
    return stretches
  }

  // MARK: - Decoding

  private func reportDecoding(to findings: inout FindingList) {
    let scalars = page.source.scalars
    if page.lines.contains(where: { $0.kinds.has(.replacement) }),
      let first = scalars.firstIndex(where: { $0.value == replacementCharacter })
    {
      let count = scalars[first...].count { $0.value == replacementCharacter }
      findings.add(.replacementCharacters(count: count), at: first..<first + 1)
    }
    if let rival = page.source.rival {
      findings.add(.doubtfulEncoding(taken: page.source.encoding, rival: rival))
    }
  }
}

extension PageProof {
  /// The headline's first deck, where a reader looks for it.
  private func headline(of draft: DraftArticle) -> GlyphSlice {
    draft.head?.titles.first.map { pieces[$0].text[...] } ?? []
  }

  /// The first sentence or so of an article's text; empty when it has none.
  private func opening(of draft: DraftArticle) -> GlyphSlice {
    let first = draft.pieces.first { pieces[$0].kind == .body || pieces[$0].kind == .short }
    return first.map { pieces[$0].text.prefix(40) } ?? []
  }
}
