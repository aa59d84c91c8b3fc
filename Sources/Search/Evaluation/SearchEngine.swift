public import Catalogue
public import Gazette

/// Searches the text indexes of a catalogue, on all cores.
///
///     let engine = SearchEngine()
///     let result = await engine.search(Query("标题:乡村 -振兴"), in: catalogue)
///
/// Phrases need the indexes alone. Patterns are tried on the text of the pages that may hold them,
/// which the caller reads; without that they match nothing, and the result says that it is incomplete.
public final class SearchEngine: Sendable {
  /// Reads the page of an issue of the catalogue; nil when it cannot be read.
  public typealias PageReader = @Sendable (_ issue: Int) -> Gazette.Issue?

  private let memory = PlaceMemory()
  private let isThrough: @Sendable () -> Void

  /// `isThrough` is called, from any thread, when a segment has been read, so that the owner of a large
  /// library can give its memory back before the next.
  public init(isThrough: @escaping @Sendable () -> Void = {}) {
    self.isThrough = isThrough
  }

  /// What a query finds in a catalogue; nil when the task was cancelled before the end.
  ///
  /// An empty query finds everything. Segments without a text index hold nothing.
  public func search(
    _ query: Query, in catalogue: Catalogue, effort: SearchEffort = .aKey,
    reading read: @escaping PageReader = { _ in nil }
  ) async -> SearchResult? {
    let order = Order(
      query: query, catalogue: catalogue, effort: effort, read: read, memory: memory)
    let parts = await inParallel(over: catalogue.segments) { order.result(ofSegment: $0) }
    return parts.map { SearchResult(query, $0, in: catalogue) }
  }

  /// Finds what the answer to a query could do without and the next query will need, which mostly asks for
  /// a character more; to be called when an answer was given and no key has come.
  public func prepare(for query: Query, in catalogue: Catalogue) async {
    guard query.expression.contains({ $0.mayBeFrequent || $0.isLetters }) else { return }
    let order = Order(
      query: query, catalogue: catalogue, effort: .aKey, read: { _ in nil }, memory: memory)
    _ = await inParallel(over: catalogue.segments) { order.prepare(segment: $0) }
  }

  /// The results of some work for the number of each segment, shared among the cores; nil when the task
  /// was cancelled before the end.
  func inParallel<Result: Sendable>(
    over segments: [Segment], _ body: @escaping @Sendable (Int) -> Result
  ) async -> [Result]? {
    let (count, isThrough) = (segments.count, isThrough)
    let work: @Sendable (Int) -> Result = { number in
      defer { isThrough() }
      return body(number)
    }
    let queue = NumberQueue(count)
    let parts = await withTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 1..<max(1, min(Self.workerCount, count)) {
        group.addTask { queue.workOff(work) }
      }
      // This task works too: a busy machine may be late to start another thread.
      let own = queue.workOff(work)
      return await group.reduce(into: own) { $0 += $1 }
    }
    guard !Task.isCancelled, parts.count == count else { return nil }
    return parts.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The machine that the bars are set for has two cores.
  private static let workerCount = 2
}

/// What was asked, and of what; the workers share it.
private struct Order: Sendable {
  let query: Query
  let catalogue: Catalogue
  let read: SearchEngine.PageReader
  private let allowance: PageAllowance
  private let sounds = SoundScalars()
  private let memory: PlaceMemory
  private let effort: SearchEffort
  private let budget: Int
  private let countBudget: Int

  init(
    query: Query, catalogue: Catalogue, effort: SearchEffort,
    read: @escaping SearchEngine.PageReader, memory: PlaceMemory
  ) {
    (self.query, self.catalogue, self.read, self.memory) = (query, catalogue, read, memory)
    self.effort = effort
    allowance = PageAllowance(effort.pageAllowance)
    budget = effort.positionBudget / max(1, catalogue.segments.count)
    countBudget = effort.countBudget / max(1, catalogue.segments.count)
  }

  func result(ofSegment number: Int) -> SegmentResult {
    guard var search = search(ofSegment: number) else { return .nothing }
    let result = search.result(of: query.expression, countBudget: countBudget)
    remember(search, ofSegment: number)
    return result
  }

  func prepare(segment number: Int) {
    guard var search = search(ofSegment: number) else { return }
    search.placeAllowance = PlaceMemory.limit(outOf: catalogue.segments.count)
    search.canPrepareInitials = PlaceMemory.hasRoom(
      forWords: InitialBits.wordCount(in: search.index), outOf: catalogue.segments.count)
    search.find(query.expression)
    remember(search, ofSegment: number)
  }

  /// Nil where the segment has no text index, or one that is not its own.
  private func search(ofSegment number: Int) -> SegmentSearch? {
    let segment = catalogue.segments[number]
    let text = segment.bytes(of: .text)
    // The whole answer looks at most of the index; the next key needs what the last one did.
    guard let index = TextIndex(effort == .any ? segment.aside.bytes(of: .text) : text),
      index.issueCount == segment.issueCount,
      index.articleCount == segment.articleCount
    else { return nil }
    let firstIssue = catalogue.firstIssue(ofSegment: number)
    let pages = PageSource(read: { [read] in read(firstIssue + $0) }, allowance: allowance)
    var search = SegmentSearch(index, pages: pages, sounds: sounds, budget: budget)
    search.known = memory.finds(in: text)
    search.knownSounds = memory.sounds(in: text)
    return search
  }

  /// Not what was given up half-way, as it is when a newer query has come.
  private func remember(_ search: SegmentSearch, ofSegment number: Int) {
    guard !Task.isCancelled else { return }
    let text = catalogue.segments[number].bytes(of: .text)
    memory.remember(search.finds, in: text, outOf: catalogue.segments.count)
    // Those of the whole text would take the place of those that the next key asks for.
    guard effort != .any else { return }
    memory.remember(search.soundRows, in: text, outOf: catalogue.segments.count)
  }
}

extension SearchResult {
  /// Puts together what was found in the segments of a catalogue.
  init(_ query: Query, _ parts: [SegmentResult], in catalogue: Catalogue) {
    let issues = parts.enumerated().map { (catalogue.firstIssue(ofSegment: $0), $1.issues) }
    let articles = parts.enumerated().map { (catalogue.firstArticle(ofSegment: $0), $1.articles) }
    let isCounted = parts.allSatisfy(\.isCounted)
    self.init(
      query: query, issues: NumberSet(issues), articles: NumberSet(articles),
      pointCount: isCounted ? parts.reduce(0) { $0 + $1.pointCount } : nil,
      occurrenceCount: isCounted ? parts.reduce(0) { $0 + $1.occurrenceCount } : nil,
      isComplete: parts.allSatisfy(\.isComplete))
  }
}

extension Term {
  /// True of what may be pinyin.
  fileprivate var isLetters: Bool {
    if case .letters = matcher { true } else { false }
  }

  /// True of a few characters anywhere, which may be a frequent phrase.
  fileprivate var mayBeFrequent: Bool {
    guard scope == .anywhere, case .phrase(let phrase) = matcher else { return false }
    return 2...PhraseEntry.longest ~= phrase.scalars.count
  }
}
