import Browser
import Catalogue
import Export
import Gazette
import Search

/// Does off the main thread what the browser asks for; the answers come back through the mailbox.
final class Errands {
  private let mailbox: Mailbox
  let librarian: Librarian
  private let encoding: Encoding?
  private let engine: SearchEngine
  private let relief = Relief()
  private var searching: Task<Void, Never>?
  private let reading: PageReading
  /// How often the library has changed; what was found in an older edition is of no use.
  private var edition = 0

  /// True from a question to its answer.
  private(set) var isSearching = false
  private var wished: [Int] = []
  private let grouping: Worker<(key: Groups.Key, catalogue: Catalogue, edition: Int)>
  private var groupingAsked: Groups.Key?
  private let counting: Worker<(wish: CountWish, catalogue: Catalogue, edition: Int)>
  private var countsAsked: CountWish?
  private var ordering: Task<Void, Never>?
  private(set) var orderAsked: OrderWish?

  init(librarian: Librarian, encoding: Encoding?, mailbox: Mailbox) {
    self.mailbox = mailbox
    self.librarian = librarian
    self.encoding = encoding
    engine = SearchEngine { [relief] in relief.noteSegment() }
    grouping = Worker { request, isStale in
      let groups = Groups(request.catalogue, by: request.key, isCancelled: isStale)
      if let groups { mailbox.post(.grouped(groups), edition: request.edition) }
    }
    counting = Worker { request, isStale in
      let (wish, catalogue) = (request.wish, request.catalogue)
      let articles = wish.result?.articles ?? NumberSet(0..<catalogue.articleCount)
      let counts = catalogue.counts(of: articles, by: wish.facet, isCancelled: isStale)
      if let counts { mailbox.post(.counted(counts, for: wish), edition: request.edition) }
    }
    reading = PageReading(encoding: encoding, mailbox: mailbox)
  }

  /// A newer question ends the work on an older one.
  func search(_ query: Query, in catalogue: Catalogue) {
    searching?.cancel()
    isSearching = true
    relief.watch(catalogue)
    searching = Task.detached { [mailbox, engine, relief, edition, encoding] in
      let read: SearchEngine.PageReader = { number in
        catalogue.issue(number).flatMap { try? PageFile(path: $0.path, encoding: encoding).issue }
      }
      // First what can be told between two keys; where that is not all, the counts at once, and the rest
      // when the keys pause. In between, what the next key will need.
      var wanted: SearchEffort? = .aKey
      while let effort = wanted {
        if effort == .any { try? await Task.sleep(nanoseconds: pauseOfKeys) }
        let result = await engine.search(query, in: catalogue, effort: effort, reading: read)
        guard let result else { return }
        mailbox.post(.found(result), edition: edition)
        relief.give()
        wanted = effort.next(after: result)
        guard effort != .any, wanted != .counting else { continue }
        // The screen comes first.
        try? await Task.sleep(nanoseconds: pauseOfScreen)
        await engine.prepare(for: query, in: catalogue)
        relief.give()
      }
    }
  }

  /// Reads the pages that the screen needs or soon may need, unless they are being read.
  func read(_ numbers: [Int], of catalogue: Catalogue) {
    guard numbers != wished else { return }
    wished = numbers
    reading.read(
      numbers.compactMap { number in
        catalogue.issue(number).map { PageReading.Wish(number: number, path: $0.path) }
      })
  }

  /// Groups the library as the first pane wants it, unless that is being done.
  func group(by key: Groups.Key?, _ catalogue: Catalogue) {
    guard key != groupingAsked else { return }
    groupingAsked = key
    if let key { grouping.ask((key, catalogue, edition)) }
  }

  /// Counts what the chart shows, unless that is being done; a newer wish ends an older one.
  func count(_ wish: CountWish?, in catalogue: Catalogue) {
    guard wish != countsAsked else { return }
    countsAsked = wish
    if let wish { counting.ask((wish, catalogue, edition)) } else { counting.cancel() }
  }

  /// Puts what was found into the order that the list wants, unless that is being done.
  func order(_ wish: OrderWish?, in catalogue: Catalogue) {
    guard wish != orderAsked else { return }
    orderAsked = wish
    ordering?.cancel()
    guard let wish else { return }
    relief.watch(catalogue)
    ordering = Task.detached { [mailbox, engine, relief, edition] in
      let articles = await engine.articles(of: wish.result, in: catalogue, by: wish.order)
      guard let articles, !Task.isCancelled else { return }
      let ordering = Ordering(articles, by: wish.order, of: wish.result)
      mailbox.post(.ordered(ordering), edition: edition)
      relief.give()
    }
  }

  func save(_ matter: Matter, as format: Format, to path: String, overwriting: Bool) {
    startThread { [mailbox] in
      do throws(Trouble) {
        try writeFile(matter.text(as: format), to: homeExpanded(path), overwriting: overwriting)
        mailbox.post(.saved(path: path))
      } catch {
        mailbox.post(.saveRefused(path: path, error.forBrowser))
      }
    }
  }

  func correct(_ change: Change<SourcePlace>, of head: IssueHead, at number: Int) {
    librarian.mend(.adding(change, to: head, at: number))
  }

  func takeBack(_ change: Change<Quote>, of head: IssueHead, at number: Int) {
    librarian.mend(.removing(change, from: head, at: number))
  }
}

// MARK: - Answers

extension Errands {
  func isCurrent(_ letter: Mailbox.Letter) -> Bool {
    letter.edition.map { $0 == edition } ?? true
  }

  /// Notes what an answer means for later questions.
  func note(_ event: Event) {
    switch event {
    case .found: isSearching = false
    case .grouped, .ordered, .counted: break
    case .catalogued, .corrected:
      edition += 1
      wished = []
      groupingAsked = nil
      orderAsked = nil
      countsAsked = nil
    case .pageRead(_, let number), .pageUnreadable(let number, _):
      wished.removeAll { $0 == number }
    case .key, .mouse, .pasted, .resized, .measured, .saved, .saveRefused, .themesListed, .dressed,
      .themeRefused, .correctionRefused, .desk, .readings, .deskRefused, .composed, .piped,
      .programRefused:
      break
    }
  }
}

extension Trouble {
  fileprivate var forBrowser: SaveProblem {
    guard case .exists = self else { return .failed(complaint) }
    return .exists
  }
}

/// In nanoseconds; who types on does so sooner.
private let pauseOfKeys: UInt64 = 80_000_000
/// In nanoseconds; an answer is painted in less.
private let pauseOfScreen: UInt64 = 8_000_000
