internal import Gazette

/// The pages that were read and are still at hand, by their numbers in the catalogue.
///
/// Only a few of a library's pages are looked at, so only the latest are kept.
struct Pages: Sendable {
  private var pages: [Int: Issue] = [:]
  /// The numbers, the one used longest ago first.
  private var uses: [Int] = []
  /// How many are kept.
  private let room: Int

  init(room: Int = 48) {
    self.room = room
  }

  /// Pages that stay: of standard input, or of a library that is small enough to be held whole.
  init(all issues: [Issue]) {
    self.init(room: .max)
    for (number, issue) in issues.enumerated() { keep(issue, as: number) }
  }

  subscript(number: Int) -> Issue? { pages[number] }

  mutating func keep(_ issue: Issue, as number: Int) {
    pages[number] = issue
    use(number)
    guard uses.count > room else { return }
    pages[uses.removeFirst()] = nil
  }

  /// Remembers that a page is looked at.
  mutating func use(_ number: Int) {
    guard room < .max, uses.last != number, pages[number] != nil else { return }
    uses.removeAll { $0 == number }
    uses.append(number)
  }

  /// Gives every page the number that a new catalogue has for it; those without one are let go.
  mutating func renumber(_ number: (Issue) -> Int?) {
    let old = uses.isEmpty ? pages.keys.sorted() : uses
    let kept = old.compactMap { pages[$0] }
    self = Pages(room: room)
    for page in kept {
      if let number = number(page) { keep(page, as: number) }
    }
  }
}
