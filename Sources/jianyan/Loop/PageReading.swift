import Browser
import Gazette

/// Reads pages off the main thread: the wanted one and its neighbours on one thread, and where a list
/// across issues shows a screen of them, every other one on a second.
final class PageReading {
  struct Wish: Sendable {
    let number: Int
    let path: String
  }

  private let encoding: Encoding?
  private let mailbox: Mailbox
  private let first: Worker<[Wish]>
  /// Started when it is needed for the first time, for most readers never list more than some pages.
  private var second: Worker<[Wish]>?

  init(encoding: Encoding?, mailbox: Mailbox) {
    self.encoding = encoding
    self.mailbox = mailbox
    first = PageReading.worker(encoding, mailbox)
  }

  /// Reads these from now on, the most wanted first, and nothing else any more.
  func read(_ wishes: [Wish]) {
    guard wishes.count > PageReading.fewPages else {
      second?.cancel()
      return first.ask(wishes)
    }
    let other = second ?? PageReading.worker(encoding, mailbox)
    second = other
    first.ask(wishes.indices.filter { $0.isMultiple(of: 2) }.map { wishes[$0] })
    other.ask(wishes.indices.filter { !$0.isMultiple(of: 2) }.map { wishes[$0] })
  }

  /// The selected page and its neighbours.
  private static let fewPages = 4

  private static func worker(_ encoding: Encoding?, _ mailbox: Mailbox) -> Worker<[Wish]> {
    Worker { wishes, isStale in
      for wish in wishes {
        if isStale() { return }
        do throws(Trouble) {
          let page = try PageFile(path: wish.path, encoding: encoding)
          mailbox.post(.pageRead(page.issue, at: wish.number))
        } catch {
          mailbox.post(.pageUnreadable(at: wish.number, error.complaint))
        }
      }
    }
  }
}
