internal import Export
internal import DeskModel
internal import Gazette

/// The list of all marks, narrowed by what is typed.
struct MarksList: Sendable, Equatable {
  var line = InputLine()
  var selected = 0
  /// The first visible row.
  var top = 0

  /// The marks that hold every word, the latest first; `*` stands for bookmarks, `#` for tags.
  func rows(of marks: Marks) -> [Mark] {
    let words = line.text.lowercased().split(whereSeparator: \.isWhitespace)
    return marks.all.reversed().filter { mark in
      let text = mark.line.lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }
}

extension [Mark] {
  /// The signs of all marks of an article and its nodes, each once.
  var articleSigns: String {
    let signs = Set(map(\.signs).joined())
    return String("*+#".filter { signs.contains($0) })
  }

  /// The signs of the marks that hold on to a node.
  func signs(of node: OutlineNode) -> String {
    filter { $0.anchor.node?.heading == node.heading && $0.anchor.node?.marker == node.marker }
      .articleSigns
  }
}

extension Mark {
  /// `*`, `+` for a note, `#` for tags: what stands before a marked article or node.
  var signs: String {
    (isBookmarked ? "*" : "") + (note == nil ? "" : "+") + (tags.isEmpty ? "" : "#")
  }

  /// All of it in one line.
  var line: String {
    let parts = [
      isBookmarked ? "*" : nil, tags.isEmpty ? nil : tags.map { "#" + $0 }.joined(separator: " "),
      anchor.node?.heading, citation.title.map { "《\($0)》" } ?? anchor.article.opening,
      note.map { "— " + $0.split(separator: "\n").joined(separator: " ") },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
