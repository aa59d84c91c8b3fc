import ArgumentParser
import Export
import Gazette

struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: words("List the issues and their articles.", "列出各期及其文章。"))
  }

  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try library.load()
    switch output.format {
    case .json: show(JSONWriter.text(listing(of: library)))
    case .text: show(lines(of: library).map { $0 + "\n" }.joined().shownSafely)
    }
  }
}

private func lines(of library: Library) -> [String] {
  library.articlesByIssue.flatMap { issue, articles in
    [citation(of: issue)] + articles.map(line)
  }
}

private func line(of numbered: NumberedArticle) -> String {
  let names = numbered.article.names
  return "  \(numbered.number)  \(numbered.article.displayTitle)"
    + (names.isEmpty ? "" : "  \(names)")
}

private func listing(of library: Library) -> JSONValue {
  let issues = library.articlesByIssue.map { issue, articles -> JSONValue in
    [
      "id": .string(issue.id), "newspaper": JSONValue(issue.newspaper),
      "date": JSONValue(issue.date), "page": JSONValue(issue.page),
      "path": .string(issue.source.path), "articles": .array(articles.map(entry)),
    ]
  }
  return ["issues": .array(issues)]
}

private func entry(of numbered: NumberedArticle) -> JSONValue {
  let article = numbered.article
  return [
    "number": .integer(numbered.number), "id": .string(article.id),
    "title": JSONValue(article.title), "column": JSONValue(article.column),
    "people": .array(article.people.map(JSONValue.init)),
  ]
}
