internal import Gazette

/// One line of the outline pane.
struct OutlineRow: Sendable, Equatable {
  let path: OutlinePath
  /// The node without its children.
  let node: OutlineNode
  /// The branches of the tree before it: `│ ├ `.
  let guide: String

  /// The rows of an outline, top down; only nodes on the way to `paths` unless that is nil.
  static func rows(of outline: [OutlineNode], keeping paths: Set<OutlinePath>?) -> [OutlineRow] {
    var rows: [OutlineRow] = []
    append(outline, at: [], guide: nil, keeping: paths.map(withAncestors), to: &rows)
    return rows
  }
}

extension OutlineRow {
  private static func append(
    _ nodes: [OutlineNode], at parent: [Int], guide: String?, keeping paths: Set<OutlinePath>?,
    to rows: inout [OutlineRow]
  ) {
    let kept = nodes.indices.filter { paths?.contains(OutlinePath(parent + [$0])) ?? true }
    for index in kept {
      let isLast = index == kept.last
      var node = nodes[index]
      node.children = []
      let path = OutlinePath(parent + [index])
      rows.append(
        OutlineRow(path: path, node: node, guide: guide.map { $0 + (isLast ? "└ " : "├ ") } ?? ""))
      append(
        nodes[index].children, at: path.indices,
        guide: guide.map { $0 + (isLast ? "  " : "│ ") } ?? "", keeping: paths, to: &rows)
    }
  }

  private static func withAncestors(_ paths: Set<OutlinePath>) -> Set<OutlinePath> {
    paths.reduce(into: []) { all, path in
      for length in 1...max(1, path.indices.count) {
        all.insert(OutlinePath(Array(path.indices.prefix(length))))
      }
    }
  }
}
