import Browser
import Export
import Gazette
import Search

/// Does off the main thread what the browser asks for; the answers come back through the mailbox.
final class Errands {
  private let issues: [Issue]
  private let mailbox: Mailbox
  private var index: Task<Index, Never>?
  private var searching: Task<Void, Never>?

  init(issues: [Issue], mailbox: Mailbox) {
    self.issues = issues
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
    searching = Task.detached { [mailbox] in
      let hits = await index.value.search(query, isCancelled: { Task.isCancelled })
      if let hits { mailbox.post(.found(hits, for: query)) }
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

extension Trouble {
  fileprivate var forBrowser: SaveProblem {
    guard case .exists = self else { return .failed(description) }
    return .exists
  }
}
