import ArgumentParser
import Export
import Gazette
import Search

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the articles; one result an article.")

  @Argument(help: "Words that must all stand in the article.")
  var query: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try library.load()
    let articles = library.articlesByIssue.map(\.articles)
    let hits = Index(library.issues).search(Query(query)) ?? []
    let results = hits.compactMap { hit in
      SearchResult(hit, in: articles[hit.issue][hit.article])
    }
    switch output.format {
    case .json:
      let rows = results.map(\.json)
      show(JSONWriter.text(["total": .integer(rows.count), "results": .array(rows)]))
    case .text:
      show(results.map(\.text).joined().shownSafely)
    }
  }
}
