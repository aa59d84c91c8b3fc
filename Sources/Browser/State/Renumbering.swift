internal import Catalogue
internal import Gazette

/// Which numbers the issues of a library have after it has changed.
struct Renumbering {
  let old: Catalogue
  private let new: Catalogue
  /// Issues below this keep their numbers.
  private let kept: Int
  /// The numbers of the others, by path.
  private let numbers: [String: Int]

  init(from old: Catalogue, to new: Catalogue, kept segments: Int) {
    self.old = old
    self.new = new
    kept = old.firstIssue(ofSegment: segments)
    // While a library is being read nothing is renumbered, and no path need be looked at.
    guard kept < old.issueCount else {
      numbers = [:]
      return
    }
    numbers = (kept..<max(kept, new.issueCount)).reduce(into: [:]) { numbers, issue in
      if let path = new.issue(issue)?.path { numbers[path] = issue }
    }
  }

  /// True when issues were added behind all others, and nothing else happened.
  var isAddition: Bool { kept == old.issueCount }

  /// The number of an issue now; of one that is gone, the number of what stands in its place.
  func issue(nearest issue: Int) -> Int {
    guard issue >= kept else { return issue }
    let number = old.issue(issue).flatMap { numbers[$0.path] }
    return number ?? max(0, min(issue, new.issueCount - 1))
  }

  /// The number of a page that was read, unless its source is another now.
  func number(of page: Issue) -> Int? {
    let number =
      numbers[page.source.path]
      ?? (0..<min(kept, new.issueCount)).first {
        new.issue($0)?.path == page.source.path
      }
    return number.flatMap { new.issue($0)?.id == page.id ? $0 : nil }
  }
}
