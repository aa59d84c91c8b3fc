import ArgumentParser
import Export
import Gazette

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: words(
        "Write an article, its outline or one node in a file format.", "以某种文件格式写出文章、提纲或其中一条。"))
  }

  @OptionGroup var library: LibraryOptions

  @Option(
    help: help(
      "The article, counted from 1; needed where there are several.", "哪一篇，从 1 数起；不止一篇时必须写。"))
  var article: Int?

  @Option(help: help("Only this node with what is below it, such as 2.1.", "只要这一条及其下各条，如 2.1。"))
  var node: NodeChoice?

  @Flag(name: .customLong("outline"), help: help("Only the article's outline.", "只要文章的提纲。"))
  var isOutline = false

  @Option(name: .customLong("to"), help: help("The file format.", "文件格式。"))
  var format: FormatChoice

  @Option(
    name: .shortAndLong, help: help("The file; standard output when left out.", "写到哪个文件；不写则到标准输出。"))
  var output: String?

  @Flag(name: .customLong("force"), help: help("Overwrite the file if it exists.", "文件已存在也覆盖。"))
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
