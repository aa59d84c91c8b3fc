import Gazette

/// Markdown: the title, the source, then a nested list that keeps the printed markers, or for a
/// whole article its paragraphs with the sections as headings.
///
/// Source: CommonMark 0.31. Emphasis ends before a space or a line's end only, for a mark that
/// follows a full-width stop and touches the next word would not close it.
func writeMarkdown(_ excerpt: Excerpt) -> String {
  let citation = excerpt.citation
  var blocks = citation.title.map { ["# " + escaped($0)] } ?? []
  blocks += citation.subtitle.map { ["*\(escaped($0))*"] } ?? []
  blocks.append(citation.lines.map { escaped($0) }.joined(separator: "  \n"))
  switch excerpt.scope {
  case .node, .outline:
    blocks.append(excerpt.items.flatMap { list($0, depth: 0) }.joined(separator: "\n"))
  case .article:
    blocks += paragraphs(of: excerpt.article)
  }
  return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

/// The points as one nested list, the source of each in emphasis behind its text.
func writeMarkdown(_ compilation: Compilation) -> String {
  let points = compilation.branches.flatMap { list($0, depth: 0) }.joined(separator: "\n")
  let blocks = ["# " + escaped(compilation.title), points]
  return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

private func list(_ branch: Branch, depth: Int) -> [String] {
  let indentation = String(repeating: "  ", count: depth)
  let source = branch.source.map { ["*\(escaped($0))*"] } ?? []
  let text = branch.entry.text.map { escaped($0, opensLine: true) } + source
  return ["\(indentation)- \(escaped(branch.entry.title, opensLine: true))"]
    + text.flatMap { ["", "\(indentation)  \($0)"] }
    + (text.isEmpty || branch.children.isEmpty ? [] : [""])
    + branch.children.flatMap { list($0, depth: depth + 1) }
}

/// The lines of an item and all below it.
private func list(_ item: Item, depth: Int) -> [String] {
  let indentation = String(repeating: "  ", count: depth)
  let marker = item.node.marker.isEmpty ? "" : "**\(escaped(item.node.marker))** "
  let heading = marker + escaped(item.node.heading, opensLine: marker.isEmpty)
  let text = item.text.flatMap { ["", "\(indentation)  \(escaped($0, opensLine: true))"] }
  let gap = text.isEmpty || item.children.isEmpty ? [] : [""]
  return ["\(indentation)- \(heading)"] + text + gap
    + item.children.flatMap { list($0, depth: depth + 1) }
}

private func paragraphs(of article: Article) -> [String] {
  let sections = article.outline.flatMap { headings(in: $0, level: 2) }
  let byParagraph = Dictionary(sections, uniquingKeysWith: { outer, _ in outer })
  return article.paragraphs.enumerated().flatMap { index, paragraph in
    guard let section = byParagraph[index],
      let rest = remainder(of: paragraph.text, after: section.text)
    else { return [block(paragraph)] }
    return [section.line, escaped(rest, opensLine: true)]
  }
}

private typealias Heading = (text: String, line: String)

/// The sections that begin a paragraph, each by the paragraph's index.
private func headings(in node: OutlineNode, level: Int) -> [(Int, Heading)] {
  guard node.kind == .section else { return [] }
  let title = node.marker.isEmpty ? node.heading : "\(node.marker) \(node.heading)"
  let line = String(repeating: "#", count: min(level, 6)) + " " + escaped(title)
  let own = (node.passage.start.paragraph, (text: node.marker + node.heading, line: line))
  return (node.passage.start.offset == 0 ? [own] : [])
    + node.children.flatMap { headings(in: $0, level: level + 1) }
}

private func block(_ paragraph: Paragraph) -> String {
  let text = escaped(paragraph.text, opensLine: true)
  switch paragraph.role {
  case .body, .answer: return text
  case .heading: return "## \(text)"
  case .question: return "**\(text)**"
  case .caption: return "*\(text)*"
  case .editorsNote: return "> \(text)"
  }
}

/// With a backslash before every character that Markdown would take for a sign of its own.
private func escaped(_ text: String, opensLine: Bool = false) -> String {
  var result = ""
  for character in printable(text) {
    if signs.contains(character) { result.append("\\") }
    result.append(character)
  }
  return opensLine ? escapedStart(result) : result
}

/// With a backslash where a line begins like a heading, a list, a numbered list or a rule.
private func escapedStart(_ line: String) -> String {
  guard let first = line.first else { return line }
  if lineSigns.contains(first) { return "\\" + line }
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")"
  else { return line }
  return digits + "\\" + line.dropFirst(digits.count)
}

private let signs: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "&", "~"]
private let lineSigns: Set<Character> = ["#", "+", "-", "="]
