import ArgumentParser
import Export
import Gazette

struct OutlineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outline",
      abstract: words("Print the articles' outlines as numbered trees.", "打印文章的提纲，成带编号的树。"))
  }

  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  @Option(help: help("Only this article, counted from 1.", "只要这一篇，从 1 数起。"))
  var article: Int?

  func run() throws {
    let library = try library.load()
    let articles = try failingPolitely { () throws(Trouble) in
      try library.articles(numbered: article)
    }
    switch output.format {
    case .json:
      show(JSONWriter.text(["articles": .array(articles.map(entry))]))
    case .text:
      show(articles.map(tree).joined(separator: "\n").shownSafely)
    }
  }
}

private func entry(of numbered: NumberedArticle) -> JSONValue {
  [
    "number": .integer(numbered.number), "id": .string(numbered.article.id),
    "title": JSONValue(numbered.article.title),
    "outline": .array(numbered.article.outline.map { JSONValue($0) }),
  ]
}

/// The title, then a line a node: its number as `--node` takes it, its marker and heading.
private func tree(of numbered: NumberedArticle) -> String {
  let title = "\(numbered.number)  \(numbered.article.displayTitle)\n"
  return title + lines(of: numbered.article.outline, below: []).joined()
}

private func lines(of nodes: [OutlineNode], below path: [Int]) -> [String] {
  nodes.enumerated().flatMap { index, node in
    let path = path + [index]
    let indent = String(repeating: "  ", count: path.count)
    let gap = node.marker.isEmpty ? "" : " "
    let line = "\(indent)\(OutlinePath(path))  \(node.marker)\(gap)\(node.heading)\n"
    return [line] + lines(of: node.children, below: path)
  }
}
