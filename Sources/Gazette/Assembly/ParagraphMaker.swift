/// Turns an article's pieces into paragraphs with roles and speakers, and finds the outline.
///
/// Two rounds: pieces whose beginning is doubtful are kept apart while headings are looked for;
/// those that carry neither heading, point nor speaker are then joined to the paragraph above.
struct ParagraphMaker {
  let paragraphs: [ParagraphDraft]
  let outliner: Outliner
  /// The newspaper that asks in an interview: `某某日报：…？`.
  let asker: GlyphSlice?

  init(
    _ indices: [Int], pieces: [Piece], page: Page, cast: [(name: [UInt32], role: Person.Role)],
    said: SaidHeadings
  ) {
    var first: [ParagraphDraft] = []
    first.reserveCapacity(indices.count)
    for index in indices {
      guard let draft = ParagraphMaker.draft(index, pieces[index], page) else { continue }
      first.append(said.isEmpty ? draft : said.mend(draft))
    }
    // A heading with nothing below it is left over from something else.
    while first.count > 1, let last = first.last,
      last.isHeadingLine || pieces[last.piece].kind == .short
    {
      first.removeLast()
    }
    first = ParagraphMaker.joinOpenings(ParagraphMaker.withoutStacks(first))
    let speaking = Turns(first.map(\.text), cast: cast)
    ParagraphMaker.markQuestions(&first, speaking)
    let look = Outliner(first, turns: speaking)
    // Only a doubtful beginning is joined to what stands above.
    guard first.contains(where: { $0.start == .doubtful }) || !speaking.turns.isEmpty else {
      (paragraphs, outliner, asker) = (first, look, nil)
      return
    }
    let joined = ParagraphMaker.join(
      first,
      keeping: said.mend(look.headingParagraphs.union(look.numberedParagraphs), of: first)
        .union(speaking.turns.map(\.paragraph)))
    guard joined.count < first.count || !speaking.turns.isEmpty else {
      // The second round would find what the first did.
      (paragraphs, outliner, asker) = (first, look, nil)
      return
    }
    let turns = Turns(joined.map(\.text), cast: cast)
    paragraphs = ParagraphMaker.assignSpeakers(joined, turns)
    outliner = Outliner(paragraphs, turns: turns)
    asker = turns.turns.first { $0.isQuestion && Turns.isNewspaper($0.label) }?.label
  }

  /// Questions nobody is named before head their answers.
  private static func markQuestions(_ drafts: inout [ParagraphDraft], _ turns: Turns) {
    guard drafts.contains(where: { $0.text.last?.code == 0x3F }) else { return }
    let texts = drafts.map { $0.role == .body ? $0.text : nil }
    guard !turns.turns.contains(where: \.isQuestion) else {
      for index in BareQuestions.headings(over: turns, in: texts) {
        drafts[index].isHeadingLine = true
      }
      return
    }
    let answers = Set(turns.turns.map(\.paragraph))
    for index in BareQuestions.indices(in: texts, answeredAt: answers) {
      drafts[index].isHeadingLine = true
    }
  }

  private static func draft(_ index: Int, _ piece: Piece, _ page: Page) -> ParagraphDraft? {
    let role: Paragraph.Role
    switch piece.kind {
    case .body: role = .body
    // `（某年某月某日的讲话）`, `（众人点头）`: of lines within brackets on annotated pages none is a heading.
    case .short where isRemark(piece.text): role = .body
    case .short, .subtitle: role = .heading
    case .caption: role = .caption
    case .editorsNote: role = .editorsNote
    case .column, .byline, .castLabel, .castEntry, .signature, .masthead, .sourceLine,
      .frontMatter, .furniture, .dateline:
      return nil
    }
    var level: Int?
    if case .heading(let depth) = page.lines[piece.lines.lowerBound].markup { level = depth }
    return ParagraphDraft(
      text: piece.text, role: role, piece: index,
      isHeadingLine: piece.kind == .short && role == .heading,
      level: level, start: piece.start)
  }

  private static func isRemark(_ text: GlyphSlice) -> Bool {
    text.first?.code == 0x28 && text.last?.code == 0x29
      && text.firstIndex { $0.code == 0x29 } == text.count - 1
      && !StructuralMarker.starts(text) && !Enumeration.isNumbered(text)
      && !text[1].kinds.has(.latin)
  }

  /// Verses, prices, names: where short lines stand three deep none of them heads the next.
  private static func withoutStacks(_ drafts: [ParagraphDraft]) -> [ParagraphDraft] {
    var drafts = drafts
    for stack in drafts.indices.split(whereSeparator: { !mayStack(drafts[$0]) })
    where stack.count >= leastStack {
      for index in stack {
        drafts[index].role = .body
        drafts[index].isHeadingLine = false
      }
    }
    return drafts
  }

  private static func mayStack(_ draft: ParagraphDraft) -> Bool {
    draft.isHeadingLine && draft.level == nil && !StructuralMarker.starts(draft.text[...])
      && !Enumeration.isNumbered(draft.text)
  }

  private static let leastStack = 3

  /// A short sentence that happens to fill its line is no paragraph but the beginning of one.
  private static func joinOpenings(_ drafts: [ParagraphDraft]) -> [ParagraphDraft] {
    guard drafts.contains(where: { $0.start == .doubtful }) else { return drafts }
    var joined: [ParagraphDraft] = []
    for draft in drafts {
      if case .doubtful = draft.start, let last = joined.last, last.role == .body,
        draft.role == .body, last.start == .certain, isHeadingSentence(last.text)
      {
        joined[joined.count - 1].append(draft)
      } else {
        joined.append(draft)
      }
    }
    return joined
  }

  private static func isHeadingSentence(_ text: GlyphSlice) -> Bool {
    text.count <= longestHeading && text.last?.code == stop
      && !text.dropLast().contains { $0.kinds.has(.sentenceEnd) }
  }

  private static let longestHeading = 44
  private static let stop = Glyph.fold("。")

  private static func join(_ drafts: [ParagraphDraft], keeping kept: Set<Int>) -> [ParagraphDraft] {
    var joined: [ParagraphDraft] = []
    for (index, draft) in drafts.enumerated() {
      if case .doubtful = draft.start, !kept.contains(index), let last = joined.last,
        last.role == .body, draft.role == .body
      {
        joined[joined.count - 1].append(draft)
      } else {
        joined.append(draft)
      }
    }
    return joined
  }

  private static func assignSpeakers(_ drafts: [ParagraphDraft], _ turns: Turns) -> [ParagraphDraft]
  {
    var drafts = drafts
    let byParagraph = Dictionary(
      turns.turns.map { ($0.paragraph, $0) }, uniquingKeysWith: { first, _ in first })
    var current: Turns.Turn?
    for index in drafts.indices {
      if let turn = byParagraph[index] {
        current = turn
        drafts[index].isHeadingLine = false
      } else if drafts[index].isHeadingLine {
        current = nil
      }
      guard let current, drafts[index].role == .body || byParagraph[index] != nil else { continue }
      drafts[index].role = current.isQuestion ? .question : .answer
      drafts[index].speaker = current.label
    }
    return drafts
  }
}
