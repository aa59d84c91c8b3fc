import Browser
import Export
import Gazette
import Search

/// Does off the main thread what the browser asks for; the answers come back through the mailbox.
final class Errands {
  private var issues: [Issue]
  private let encoding: Encoding?
  private let mailbox: Mailbox
  private var index: Task<Index, Never>?
  private var searching: Task<Void, Never>?
  /// Corrections are written one after the other.
  private var correcting: Task<Void, Never>?
  /// How often pages were read anew; what was found in an older edition is of no use.
  private var edition = 0

  init(issues: [Issue], encoding: Encoding?, mailbox: Mailbox) {
    self.issues = issues
    self.encoding = encoding
    self.mailbox = mailbox
  }

  /// True from a question to its answer.
  var isSearching: Bool { searching != nil }

  /// Folds the library for searching; called when the first screen stands, which it would delay.
  func prepare() {
    index = Task.detached { [issues] in Index(issues) }
  }

  /// A newer question ends the work on an older one.
  func search(_ query: Query) {
    searching?.cancel()
    guard let index else { return }
    searching = Task.detached { [mailbox, edition] in
      let hits = await index.value.search(query, isCancelled: { Task.isCancelled })
      if let hits { mailbox.post(.found(hits, for: query), edition: edition) }
    }
  }

  func searchIsAnswered() {
    searching = nil
  }

  func save(_ extract: Extract, as format: Format, to path: String, overwriting: Bool) {
    Task.detached { [mailbox] in
      do throws(Trouble) {
        try writeFile(render(extract, as: format), to: path, overwriting: overwriting)
        mailbox.post(.saved(path: path))
      } catch {
        mailbox.post(.saveRefused(path: path, error.forBrowser))
      }
    }
  }
}

// MARK: - Corrections

extension Errands {
  func isCurrent(_ letter: Mailbox.Letter) -> Bool {
    letter.edition.map { $0 == edition } ?? true
  }

  /// A page was read anew: the library is folded again.
  func replace(_ issue: Issue, at number: Int) {
    issues[number] = issue
    edition += 1
    prepare()
  }

  func correct(_ change: Change<SourcePlace>, at number: Int) {
    mend(number) { (page) throws(Trouble) in
      guard let quote = Quote(change.place, in: page.text) else {
        throw .nothingToQuote(path: page.issue.source.path)
      }
      let said = change.map { _ in quote }
      return .written(said, path: try SourceErrata.add(said, to: page.issue.source.path))
    }
  }

  func takeBack(_ change: Change<Quote>, at number: Int) {
    mend(number) { (page) throws(Trouble) in
      .takenBack(change, path: try SourceErrata.remove(change, from: page.issue.source.path))
    }
  }

  /// Reads the page as it stands, writes, and reads it again.
  private func mend(
    _ number: Int, _ write: @escaping @Sendable (PageFile) throws(Trouble) -> CorrectionNews
  ) {
    let (issue, before) = (issues[number], correcting)
    correcting = Task.detached { [mailbox, encoding] in
      await before?.value
      do throws(Trouble) {
        let path = issue.source.path
        guard path != "-" else { throw .noPlaceForCorrections }
        let page = try PageFile(path: path, encoding: encoding)
        guard page.issue.id == issue.id else { throw .changedMeanwhile(path: path) }
        let news = try write(page)
        let mended = try PageFile(path: path, encoding: encoding)
        mailbox.post(.corrected(mended.issue, at: number, news))
      } catch {
        mailbox.post(.correctionRefused(error.description))
      }
    }
  }
}

extension Trouble {
  fileprivate var forBrowser: SaveProblem {
    guard case .exists = self else { return .failed(description) }
    return .exists
  }
}
