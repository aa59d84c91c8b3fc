import Gazette

/// OPML 2.0: the article as the root, its source in the root's note, every node an `<outline>`.
///
/// Source: the specification at opml.org/spec2.opml; `_note` is where outliners keep body text.
func writeOPML(_ excerpt: Excerpt) -> String {
  var writer = OPMLWriter()
  writer.write(excerpt)
  return writer.text
}

/// The points of a compilation, each with its text and its source in the note.
func writeOPML(_ compilation: Compilation) -> String {
  var writer = OPMLWriter()
  writer.write(compilation)
  return writer.text
}

private struct OPMLWriter {
  var text = ""
  private var depth = 0

  mutating func write(_ excerpt: Excerpt) {
    let citation = excerpt.citation
    document(head: { $0.writeHead(citation) }) { writer in
      let note = citation.subtitle.map { [$0] } ?? []
      writer.outline(
        citation.title ?? citation.file ?? "",
        note: note + citation.lines + excerpt.lead + excerpt.tail, children: excerpt.items)
    }
  }

  mutating func write(_ compilation: Compilation) {
    document(head: { $0.line("<title>\(escaped(compilation.title))</title>") }) { writer in
      for branch in compilation.branches { writer.outline(branch) }
    }
  }

  private mutating func document(
    head: (inout OPMLWriter) -> Void, body: (inout OPMLWriter) -> Void
  ) {
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    element("opml version=\"2.0\"", closing: "opml") { writer in
      writer.element("head", closing: "head", content: head)
      writer.element("body", closing: "body", content: body)
    }
  }

  private mutating func writeHead(_ citation: Citation) {
    line("<title>\(escaped(citation.title ?? ""))</title>")
    let authors = citation.people.filter { $0.role == .author }.map(\.name)
    guard !authors.isEmpty else { return }
    line("<ownerName>\(escaped(authors.joined(separator: "、")))</ownerName>")
  }

  private mutating func outline(_ title: String, note: [String], children: [Item]) {
    outline(title, note: note, children: children) { writer, child in
      writer.outline(child.title, note: child.text, children: child.children)
    }
  }

  private mutating func outline(_ branch: Branch) {
    let note = branch.entry.text + (branch.source.map { [$0] } ?? [])
    outline(branch.entry.title, note: note, children: branch.children) { $0.outline($1) }
  }

  private mutating func outline<Child>(
    _ title: String, note: [String], children: [Child], write: (inout OPMLWriter, Child) -> Void
  ) {
    var tag = "outline text=\"\(escaped(title))\""
    if !note.isEmpty { tag += " _note=\"\(escaped(note.joined(separator: "\n")))\"" }
    guard !children.isEmpty else { return line("<\(tag)/>") }
    element(tag, closing: "outline") { writer in
      for child in children { write(&writer, child) }
    }
  }

  private mutating func element(
    _ tag: String, closing name: String, content: (inout OPMLWriter) -> Void
  ) {
    line("<\(tag)>")
    depth += 1
    content(&self)
    depth -= 1
    line("</\(name)>")
  }

  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }
}

/// Fit for an attribute or an element: XML 1.0 allows no other control characters at all.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n": result += "&#10;"
    case "\t": result += "&#9;"
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
