import Browser
import Catalogue
import Gazette

/// A change of the corrections beside a source, and the reading anew that follows it.
struct PageMending: Sendable {
  /// The issue's number in the catalogue, and its digest, for the library may have changed.
  let number: Int
  let issue: String
  /// Writes the change, and tells what was done.
  let write: @Sendable (PageFile) throws(Trouble) -> CorrectionNews

  /// Adds a correction to the file of them.
  static func adding(_ change: Change<SourcePlace>, to head: IssueHead, at number: Int) -> Self {
    PageMending(number: number, issue: head.id) { (page) throws(Trouble) in
      guard let quote = Quote(change.place, in: page.text) else {
        throw .nothingToQuote(path: page.issue.source.path)
      }
      let said = change.map { _ in quote }
      return .written(said, path: try SourceErrata.add(said, to: page.issue.source.path))
    }
  }

  /// Takes a correction out of the file again.
  static func removing(_ change: Change<Quote>, from head: IssueHead, at number: Int) -> Self {
    PageMending(number: number, issue: head.id) { (page) throws(Trouble) in
      .takenBack(change, path: try SourceErrata.remove(change, from: page.issue.source.path))
    }
  }
}
