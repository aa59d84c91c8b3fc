import ArgumentParser
import Canvas
import Gazette
import Glibc
import Terminal

struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: words("Print articles, wrapped to a width.", "打印文章，按宽度折行。"))
  }

  @OptionGroup var library: LibraryOptions

  @Option(help: help("Only this article, counted from 1.", "只要这一篇，从 1 数起。"))
  var article: Int?

  @Option(
    help: help(
      "Columns of a line; the terminal's, or 80 where there is none.", "一行的列数；不写则随终端，没有终端为 80。"))
  var width: Int?

  func validate() throws {
    guard width ?? 1 > 0 else {
      throw ValidationError(words("--width takes a number above 0.", "--width 应大于 0。"))
    }
  }

  func run() throws {
    let library = try library.load()
    let articles = try failingPolitely { () throws(Trouble) in
      try library.articles(numbered: article)
    }
    let columns = width ?? Terminal.size(of: STDOUT_FILENO)?.width ?? 80
    show(articles.map { text(of: $0, columns: columns) }.joined(separator: "\n").shownSafely)
  }
}

/// An article as it is read: head, source, a blank line, the wrapped paragraphs.
private func text(of numbered: NumberedArticle, columns: Int) -> String {
  let article = numbered.article
  let people = article.people.map { person in
    person.name + (person.affiliation.map { "（\($0)）" } ?? "")
  }
  let head: [String?] = [
    article.column.map { "【\($0)】" }, article.displayTitle, article.subtitle,
    people.isEmpty ? nil : people.joined(separator: "、"), citation(of: numbered.issue),
  ]
  let headLines = head.compactMap { $0 }.flatMap { wrapped($0, Typesetter(width: columns)) }
  let body = article.paragraphs.flatMap { paragraph in
    wrapped(paragraph.text, Typesetter(width: columns, firstIndent: paragraph.firstIndent))
  }
  return (headLines + [""] + body).map { $0 + "\n" }.joined()
}

/// A line's blanks before its break stay in the margin, unseen, so they are left out.
private func wrapped(_ text: String, _ typesetter: Typesetter) -> [String] {
  let bytes = Array(text.utf8)
  return typesetter.lines(of: text).map { line in
    var shown = bytes[line.range]
    while shown.last == UInt8(ascii: " ") { shown.removeLast() }
    return String(repeating: " ", count: line.indent) + String(decoding: shown, as: UTF8.self)
  }
}

extension Paragraph {
  /// Two characters, as Chinese paragraphs begin; headings stand at the edge.
  fileprivate var firstIndent: Int {
    switch role {
    case .heading: 0
    case .body, .question, .answer, .caption, .editorsNote: 4
    }
  }
}
