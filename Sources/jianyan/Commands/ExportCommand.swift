import ArgumentParser
import Export
import Gazette

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write an article, its outline or one node in a file format.")

  @OptionGroup var library: LibraryOptions

  @Option(help: "The article, counted from 1; needed where there are several.")
  var article: Int?

  @Option(help: "Only this node with what is below it, such as 2.1.")
  var node: NodeChoice?

  @Flag(name: .customLong("outline"), help: "Only the article's outline.")
  var isOutline = false

  @Option(name: .customLong("to"), help: "The file format.")
  var format: FormatChoice

  @Option(name: .shortAndLong, help: "The file; standard output when left out.")
  var output: String?

  @Flag(name: .customLong("force"), help: "Overwrite the file if it exists.")
  var isOverwriting = false

  func run() throws {
    let library = try library.load()
    try failingPolitely { () throws(Trouble) in
      let text = render(try extract(from: library), as: format.format)
      guard let output else { return show(text) }
      try writeFile(text, to: output, overwriting: isOverwriting)
    }
  }
}

extension ExportCommand {
  private func extract(from library: Library) throws(Trouble) -> Extract {
    let articles = try library.articles(numbered: article)
    guard let chosen = articles.first, articles.count == 1 else {
      throw .articleNotChosen(count: articles.count)
    }
    return Extract(issue: chosen.issue, article: chosen.index, scope: try scope(in: chosen))
  }

  private func scope(in chosen: NumberedArticle) throws(Trouble) -> Scope {
    guard let path = node?.path else { return isOutline ? .outline : .article }
    guard chosen.article.node(at: path) != nil else {
      throw .noSuchNode(path: path.description, article: chosen.number)
    }
    return .node(path)
  }
}

/// A place in the outline, written `2.1`.
struct NodeChoice: ExpressibleByArgument {
  let path: OutlinePath

  init?(argument: String) {
    guard let path = OutlinePath(argument) else { return nil }
    self.path = path
  }
}

/// A format by its name or its file extension.
struct FormatChoice: ExpressibleByArgument {
  let format: Format

  init?(argument: String) {
    let name = argument.lowercased()
    guard
      let format = Format.allCases.first(where: { [$0.rawValue, $0.fileExtension].contains(name) })
    else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { Format.allCases.map(\.rawValue) }
}
