import Gazette

/// An outline's node with the way to it.
struct FlatNode {
  var marker: Normal
  var heading: Normal
  /// Indices of its ancestors in the flat list, the outermost first.
  var path: [Int]
  var isOptional: Bool

  static func list(_ nodes: [GoldPage.Node]) -> [FlatNode] {
    var list: [FlatNode] = []
    func add(_ nodes: [GoldPage.Node], _ path: [Int], _ isOptional: Bool) {
      for node in nodes {
        let skips = isOptional || node.optional ?? false
        list.append(
          FlatNode(
            marker: Normal(node.marker).marker, heading: Normal(node.heading).head, path: path,
            isOptional: skips))
        add(node.children, path + [list.count - 1], skips)
      }
    }
    add(nodes, [], false)
    return list
  }

  /// Nodes of the left-out kinds give their place to their children.
  static func list(_ nodes: [OutlineNode], without kinds: Set<OutlineNode.Kind>) -> [FlatNode] {
    var list: [FlatNode] = []
    func add(_ nodes: [OutlineNode], _ path: [Int]) {
      for node in nodes {
        guard !kinds.contains(node.kind) else {
          add(node.children, path)
          continue
        }
        list.append(
          FlatNode(
            marker: Normal(node.marker).marker, heading: Normal(node.heading).head, path: path,
            isOptional: false))
        add(node.children, path + [list.count - 1])
      }
    }
    add(nodes, [])
    return list
  }

  /// From 0 to 1; a speaker's label may stand in the marker or in the heading.
  func similarity(to other: FlatNode) -> Double {
    if marker != other.marker,
      Normal.joined(marker, heading) != Normal.joined(other.marker, other.heading)
    {
      return 0
    }
    return heading.similarity(to: other.heading)
  }

  var asks: Bool {
    !marker.scalars.isEmpty && (Normal.asking.contains { marker.ends(with: $0) })
      || !marker.scalars.isEmpty && heading.ends(with: "?")
  }
}

extension Normal {
  fileprivate static let asking = ["记者", "问", "报記者", "主持人"]

  fileprivate func ends(with text: String) -> Bool {
    scalars.suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
  }

  fileprivate static func joined(_ marker: Normal, _ heading: Normal) -> Normal {
    var joined = marker
    joined.scalars += heading.scalars
    return joined.marker
  }
}
