import Gazette

extension Gazette.Issue {
  /// Every article's headline with its outline below: `# 题目`, then one node a line.
  var dump: String {
    articles.map {
      (["# " + ($0.title ?? "")] + $0.outline.lines(depth: 1)).joined(separator: "\n")
    }
    .joined(separator: "\n")
  }
}

extension Gazette.Issue {
  /// The people of all articles.
  var signatories: [[String]] { articles.map(\.signatories) }
}

extension Article {
  /// One node a line, children two spaces further in: `s 标题`, `p 一是 要点`.
  var dump: String { outline.lines(depth: 0).joined(separator: "\n") }

  /// `姓名/role/单位`, the unit left out where there is none.
  var signatories: [String] {
    people.map {
      [$0.name, $0.role.rawValue, $0.affiliation].compactMap(\.self).joined(separator: "/")
    }
  }
}

extension [OutlineNode] {
  fileprivate func lines(depth: Int) -> [String] {
    flatMap { node in
      let parts = [node.kind.letter, node.marker, node.heading].filter { !$0.isEmpty }
      return [String(repeating: "  ", count: depth) + parts.joined(separator: " ")]
        + node.children.lines(depth: depth + 1)
    }
  }
}

extension OutlineNode.Kind {
  /// A speaker answers: `a`.
  fileprivate var letter: String {
    switch self {
    case .section: "s"
    case .point: "p"
    case .speaker: "a"
    case .question: "q"
    }
  }
}
