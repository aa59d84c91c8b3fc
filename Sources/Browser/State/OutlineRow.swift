internal import Gazette

/// One line of the outline pane.
struct OutlineRow: Sendable, Equatable {
  let path: OutlinePath
  /// The node without its children.
  let node: OutlineNode
  /// The branches of the tree before it: `│ ├ `.
  let guide: String
  /// How many nodes it hides.
  let hiddenCount: Int

  /// The rows of an outline, top down; only nodes on the way to `paths` unless that is nil.
  static func rows(
    of outline: [OutlineNode], keeping paths: Set<OutlinePath>?, folding: Folding = Folding()
  ) -> [OutlineRow] {
    var rows: [OutlineRow] = []
    let plan = Plan(kept: paths.map(withAncestors), folding: folding)
    append(outline, at: [], guide: nil, plan, to: &rows)
    return rows
  }

  /// What is shown of an outline.
  private struct Plan {
    let kept: Set<OutlinePath>?
    let folding: Folding
  }
}

extension OutlineRow {
  private static func append(
    _ nodes: [OutlineNode], at parent: [Int], guide: String?, _ plan: Plan,
    to rows: inout [OutlineRow]
  ) {
    let kept = nodes.indices.filter { plan.kept?.contains(OutlinePath(parent + [$0])) ?? true }
    for index in kept {
      let isLast = index == kept.last
      var node = nodes[index]
      node.children = []
      let path = OutlinePath(parent + [index])
      let isFolded = plan.folding.isFolded(path)
      rows.append(
        OutlineRow(
          path: path, node: node, guide: guide.map { $0 + (isLast ? "└ " : "├ ") } ?? "",
          hiddenCount: isFolded ? nodes[index].countBelow : 0))
      guard !isFolded else { continue }
      append(
        nodes[index].children, at: path.indices,
        guide: guide.map { $0 + (isLast ? "  " : "│ ") } ?? "", plan, to: &rows)
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

extension OutlineNode {
  fileprivate var countBelow: Int { children.reduce(0) { $0 + 1 + $1.countBelow } }
}
