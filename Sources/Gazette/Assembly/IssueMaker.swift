/// Puts what the stages found together to an issue.
struct IssueMaker {
  private let page: Page
  private let pieces: [Piece]
  private let assignment: Assignment
  private let certainty: Certainty
  private let index: SpanIndex
  private var ownership: Ownership
  /// Pieces of which an article's paragraphs hold every character.
  private var isClaimed: [Bool]
  private var issue: Issue
  private var findings: FindingList
  /// A newspaper named only by its questions; the masthead's name goes before.
  private var askingNewspaper: String?
  private var corrections: PlacedCorrections
  /// Most headlines of the page are built as `栏目｜题目`.
  private let isStroked: Bool

  init(
    _ page: Page, pieces: [Piece], assignment: Assignment, path: String,
    corrections: PlacedCorrections? = nil
  ) {
    self.page = page
    self.pieces = pieces
    self.assignment = assignment
    certainty = Certainty(assignment.articles)
    let heads = assignment.articles.compactMap { $0.head?.titles.first }
    isStroked =
      heads.count >= IssueMaker.fewestStroked
      && heads.count { HeadlineTag.hasStroke(pieces[$0].text) } * 3 >= heads.count * 2
    index = page.index
    findings = FindingList(page)
    ownership = Ownership(page.source.scalars)
    isClaimed = Array(repeating: false, count: pieces.count)
    let source = page.source
    self.corrections = corrections ?? PlacedCorrections([], in: page)
    issue = Issue(
      id: IssueMaker.identifier(source.digest),
      source: Source(path: path, encoding: source.encoding, bytes: source.byteCount))
  }

  private static let fewestStroked = 3

  private static func identifier(_ digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  mutating func make() -> Issue {
    for draft in assignment.articles { add(draft) }
    dropTitleNumbers()
    readFrontMatter()
    readPage()
    issue.newspaper = issue.newspaper ?? askingNewspaper
    PageProof(
      page: page, pieces: pieces, assignment: assignment, issue: issue, ownership: ownership
    ).report(to: &findings)
    claimRest()
    issue.blocks = ownership.result(index, lines: page.lines)
    issue.diagnostics = corrections.findings + findings.sorted
    return issue
  }

  // MARK: - Articles

  private mutating func add(_ draft: DraftArticle) {
    let number = issue.articles.count
    // Closures that used `self` would copy the whole of it.
    let (page, pieces, index) = (page, pieces, index)
    let people = PeopleReader(draft, pieces: pieces)
    let cast =
      draft.people.map { $0.map(\.castEntry) }
      ?? people.people.map { (name: $0.name.map(\.code), role: $0.role) }
    let made = ParagraphMaker(
      draft.pieces, pieces: pieces, page: page, cast: cast, said: corrections.headings)
    var article = Article(id: "\(issue.id)-\(number + 1)")
    readHead(draft, into: &article, number)
    article.people =
      draft.people
      ?? people.people.map {
        Person(
          name: page.string($0.name), role: $0.role,
          affiliation: $0.affiliation.map { page.string($0) })
      }
    let paragraphs = made.paragraphs
    let stretches = paragraphs.map { page.stretches(of: $0.text) }
    let layout = TextLayout(stretches, index)
    article.paragraphs.reserveCapacity(paragraphs.count)
    // By number here and below: a pair of a draft and its stretches would hold on to each part.
    for number in paragraphs.indices {
      article.paragraphs.append(
        IssueMaker.paragraph(paragraphs[number], stretches[number], pieces: pieces, page: page))
    }
    let nodes = mended(made.outliner.nodes(), paragraphs)
    article.outline = OutlineMaker(
      paragraphs: paragraphs, page: page, index: index, layout: layout,
      roles: RoleReader(paragraphs)
    )
    .nodes(nodes)
    article.confidence = Article.Confidence(
      title: certainty.title(of: number),
      people: certainty.people(of: number, people), bounds: certainty.bounds(of: number))
    draft.assure(&article.confidence)
    askingNewspaper = askingNewspaper ?? made.asker.map { page.string($0) }
    findings.add(made.outliner, nodes: nodes, paragraphs, article: number)
    claim(paragraphs, stretches, draft, number)
    issue.articles.append(article)
  }

  private mutating func mended(
    _ nodes: [NodeDraft], _ paragraphs: [ParagraphDraft]
  ) -> [NodeDraft] {
    guard !corrections.nodes.isEmpty else { return nodes }
    var mender = OutlineMender(nodes, paragraphs: paragraphs)
    for (number, change) in corrections.nodes where mender.follow(change) {
      corrections.accept(number)
    }
    return mender.nested()
  }

  private static func paragraph(
    _ draft: ParagraphDraft, _ stretches: [Range<Int>], pieces: [Piece], page: Page
  ) -> Paragraph {
    let line = page.lines[pieces[draft.piece].lines.lowerBound].number
    return Paragraph(
      text: page.index.string(stretches), role: draft.role,
      speaker: draft.speaker.map { page.string($0) },
      line: line, start: page.index.bytes(draft.text.prefix(1)[...]).lowerBound)
  }

  private mutating func readHead(_ draft: DraftArticle, into article: inout Article, _ number: Int)
  {
    defer { if case .said(let title) = draft.title { article.title = title } }
    guard let head = draft.head else { return }
    var decks: [String] = []
    for piece in head.titles {
      let text = pieces[piece].text
      let parts =
        (isStroked ? HeadlineTag.splitStroke(text) : nil) ?? HeadlineTag.split(text)
      decks.append(page.string(SourceLine.withoutBullet(parts.title).trimming { $0 == 0x3A }))
      ownership.claim(parts.title, role: .title, article: number)
      if let column = parts.column { article.column = page.string(column) }
      if let newspaper = parts.newspaper {
        issue.newspaper = issue.newspaper ?? page.string(newspaper)
      }
      ownership.claim(pieces[piece].text, role: .column, article: number)
    }
    article.title = decks.isEmpty ? nil : decks.joined(separator: " ")
    if !head.subtitles.isEmpty {
      article.subtitle = head.subtitles.map { page.string(pieces[$0].text) }.joined(separator: " ")
    }
    for piece in head.columns {
      article.column = page.string(Column.name(pieces[piece].text).unspaced)
    }
    for (role, list) in [
      (Block.Role.subtitle, head.subtitles), (.column, head.columns),
      (.byline, head.bylines + head.cast),
    ] {
      for piece in list { ownership.claim(pieces[piece].text, role: role, article: number) }
    }
  }

  private mutating func claim(
    _ paragraphs: [ParagraphDraft], _ stretches: [[Range<Int>]], _ draft: DraftArticle,
    _ number: Int
  ) {
    for index in paragraphs.indices {
      let role = IssueMaker.role(paragraphs[index].role)
      ownership.claim(stretches[index], role: role, article: number)
      isClaimed[paragraphs[index].piece] = true
      for piece in paragraphs[index].joined { isClaimed[piece] = true }
    }
    for piece in draft.pieces {
      switch pieces[piece].kind {
      case .signature: ownership.claim(pieces[piece].text, role: .affiliation, article: number)
      case .byline, .castLabel, .castEntry, .dateline:
        ownership.claim(pieces[piece].text, role: .byline, article: number)
      case .column: ownership.claim(pieces[piece].text, role: .column, article: number)
      case .body, .short, .subtitle, .caption, .editorsNote, .masthead, .sourceLine, .frontMatter,
        .furniture:
        break
      }
    }
  }

  private static func role(_ role: Paragraph.Role) -> Block.Role {
    switch role {
    case .body: .body
    case .heading: .heading
    case .question: .question
    case .answer: .answer
    case .caption: .caption
    case .editorsNote: .editorsNote
    }
  }

  private static func role(unclaimed kind: Piece.Kind) -> Block.Role {
    switch kind {
    case .furniture, .frontMatter, .sourceLine, .dateline, .masthead: .furniture
    case .caption: .caption
    case .editorsNote: .editorsNote
    case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature:
      .unassigned
    }
  }

  /// `1. 题目`, `2. 题目`: where the headlines of a page count from one on, the numbers are no part of them.
  private mutating func dropTitleNumbers() {
    let titles = issue.articles.map { $0.title.flatMap(TitleNumber.init) }
    guard titles.count > 1, !assignment.articles.contains(where: \.isHeadSaid),
      zip(titles, 1...).allSatisfy({ $0?.number == $1 })
    else { return }
    for (index, title) in titles.enumerated() { issue.articles[index].title = title?.rest }
  }

  // MARK: - Page

  /// Front matter speaks of the page's first article.
  private mutating func readFrontMatter() {
    let head = FrontMatterHead(pieces)
    issue.date = head.date
    issue.newspaper = issue.newspaper ?? head.newspaper.map { page.string($0) }
    guard let parts = head.title.map({ HeadlineTag.split($0.rebased) }),
      let draft = assignment.articles.first, !draft.isHeadSaid
    else { return }
    if issue.articles[0].title == nil {
      issue.articles[0].title = page.string(parts.title)
      issue.articles[0].confidence.title = Certainty.ofLabels
      ownership.claim(parts.title, role: .title, article: 0)
      if let column = parts.column, issue.articles[0].column == nil {
        issue.articles[0].column = page.string(column)
        ownership.claim(column, role: .column, article: 0)
      }
      readOccasion(above: draft)
    } else if issue.articles.count > 1 {
      return
    }
    guard !issue.articles[0].people.contains(where: { $0.role == .author }) else { return }
    for (place, author) in head.authors.enumerated() {
      issue.articles[0].people.insert(Person(name: page.string(author), role: .author), at: place)
      ownership.claim(author, role: .byline, article: 0)
    }
  }

  /// `——2024年1月22日在某次会议上` between the front matter that gives the headline and the text.
  private mutating func readOccasion(above draft: DraftArticle) {
    guard issue.articles[0].subtitle == nil, let first = draft.pieces.first else { return }
    let rows = pieces[..<first].filter { $0.kind == .subtitle }
    guard !rows.isEmpty else { return }
    issue.articles[0].subtitle = rows.map { page.string($0.text) }.joined(separator: " ")
    for row in rows { ownership.claim(row.text, role: .subtitle, article: 0) }
  }

  private mutating func readPage() {
    for piece in assignment.stranded.flatMap(\.titles) {
      ownership.claim(pieces[piece].text, role: .title, article: nil)
      findings.add(
        .unmatchedTitle(title: page.string(pieces[piece].text)), at: pieces[piece].text[...])
    }
    for piece in assignment.themes {
      issue.themes.append(page.string(pieces[piece].text))
      ownership.claim(pieces[piece].text, role: .theme, article: nil)
    }
    for (number, piece) in pieces.enumerated() where piece.kind == .masthead {
      if let head = Masthead(piece.text[...], in: page) {
        issue.newspaper = issue.newspaper ?? head.newspaper
        issue.date = issue.date ?? head.date
        issue.page = issue.page ?? head.page
      } else if OfficialForm.isName(number, in: pieces) {
        issue.newspaper = issue.newspaper ?? page.string(piece.text)
      } else {
        issue.date = issue.date ?? DateReader.first(in: piece.text)?.iso
      }
      ownership.claim(piece.text, role: .masthead, article: nil)
    }
    for piece in pieces where piece.kind == .sourceLine {
      if let found = DateReader.first(in: piece.text) { issue.date = issue.date ?? found.iso }
      if let name = SourceLine.newspaper(in: piece.text) {
        issue.newspaper = issue.newspaper ?? page.string(name)
      }
    }
  }

  /// What no stage claimed: lines that are no text, and markup on lines that are.
  private mutating func claimRest() {
    for (piece, isClaimed) in zip(pieces, isClaimed) where !isClaimed {
      ownership.claim(piece.text, role: IssueMaker.role(unclaimed: piece.kind), article: nil)
    }
  }
}
