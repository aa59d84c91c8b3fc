/// How a paper or a site lays out its pages.
enum Habit: String, CaseIterable, Sendable {
  // Newspapers.
  case theoryPage, epaperDump, bodiesThenTitles, titlesThenBodies, titleBelow, titlesFar, unpaired
  case justified, pictures, seriesPage, digest, briefs, columnTags
  // Documents.
  case report, opinions, statute, gazette, bulletin, printedPage, interview, questions
  // Web pages and other carriers.
  case markdown, html, frontMatter, oneLine, contents, longLines, mixed
  // New ones go behind the others: a habit's place is part of its seed.
  case sitePage, sourcedDigest

  /// A page of this habit, the same for the same seed.
  func page(seed: UInt64) -> MadePage {
    var maker = PageMaker(seed: seed &* 31 &+ UInt64(Self.allCases.firstIndex(of: self) ?? 0))
    return make(&maker, "\(rawValue)-\(seed)")
  }

  private func make(_ maker: inout PageMaker, _ name: String) -> MadePage {
    switch self {
    case .theoryPage: maker.theoryPage(name)
    case .epaperDump: maker.epaperDump(name)
    case .bodiesThenTitles: maker.batches(name, bodiesFirst: true)
    case .titlesThenBodies: maker.batches(name, bodiesFirst: false)
    case .titleBelow: maker.titleBelow(name)
    case .titlesFar: maker.titlesFar(name)
    case .unpaired: maker.unpaired(name)
    case .justified: maker.justified(name)
    case .pictures: maker.pictures(name)
    case .seriesPage: maker.seriesPage(name)
    case .digest: maker.digest(name)
    case .briefs: maker.briefs(name)
    case .sourcedDigest: maker.sourcedDigest(name)
    case .columnTags: maker.columnTags(name)
    case .report: maker.report(name)
    case .opinions: maker.opinions(name)
    case .statute: maker.statute(name)
    case .gazette: maker.gazette(name)
    case .bulletin: maker.bulletin(name)
    case .printedPage: maker.printedPage(name)
    case .interview: maker.interview(name)
    case .questions: maker.questions(name)
    case .markdown: maker.markdown(name)
    case .html: maker.html(name)
    case .frontMatter: maker.frontMatter(name)
    case .oneLine: maker.oneLine(name)
    case .contents: maker.contents(name)
    case .longLines: maker.longLines(name)
    case .mixed: maker.mixed(name)
    case .sitePage: maker.sitePage(name)
    }
  }
}
