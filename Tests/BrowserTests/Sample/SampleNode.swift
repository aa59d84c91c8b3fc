import Gazette
import Testing

/// A node of a sample outline; where it stands is looked up in the text.
struct SampleNode {
  var kind: OutlineNode.Kind
  var role: OutlineNode.Role?
  var marker: String
  var heading: String
  var children: [SampleNode]

  static func section(
    _ heading: String, _ role: OutlineNode.Role? = nil, _ children: [SampleNode] = []
  ) -> SampleNode {
    SampleNode(kind: .section, role: role, marker: "", heading: heading, children: children)
  }

  static func point(_ marker: String, _ heading: String, _ children: [SampleNode] = [])
    -> SampleNode
  {
    SampleNode(kind: .point, marker: marker, heading: heading, children: children)
  }

  static func question(_ heading: String, _ children: [SampleNode]) -> SampleNode {
    SampleNode(kind: .question, marker: "", heading: heading, children: children)
  }

  static func speaker(_ name: String, _ children: [SampleNode]) -> SampleNode {
    SampleNode(kind: .speaker, marker: "", heading: name, children: children)
  }
}

extension SampleNode {
  /// The nodes with their passages, each up to where the next that is not below it begins.
  static func resolve(_ nodes: [SampleNode], in paragraphs: [Paragraph]) -> [OutlineNode] {
    let last = paragraphs.count - 1
    let end = Passage.Position(paragraph: last, offset: paragraphs[last].text.utf8.count)
    var from = Passage.Position(paragraph: 0, offset: 0)
    return resolve(nodes, in: paragraphs, from: &from, end: end)
  }

  private static func resolve(
    _ nodes: [SampleNode], in paragraphs: [Paragraph], from: inout Passage.Position,
    end: Passage.Position
  ) -> [OutlineNode] {
    var result: [OutlineNode] = []
    for node in nodes {
      let start = find(node.marker + node.heading, in: paragraphs, from: from)
      from = start
      let children = resolve(node.children, in: paragraphs, from: &from, end: end)
      result.append(
        OutlineNode(
          kind: node.kind, role: node.role, marker: node.marker, heading: node.heading,
          paragraph: start.paragraph, span: 0..<0, passage: Passage(start: start, end: end),
          children: children))
    }
    for index in result.indices {
      let next = index + 1 < result.count ? result[index + 1].passage.start : end
      result[index].close(at: next)
    }
    return result
  }

  private static func find(
    _ text: String, in paragraphs: [Paragraph], from: Passage.Position
  ) -> Passage.Position {
    for index in from.paragraph..<paragraphs.count {
      let bytes = Array(paragraphs[index].text.utf8)
      let wanted = Array(text.utf8)
      let first = index == from.paragraph ? from.offset : 0
      for offset in first..<max(first, bytes.count - wanted.count + 1)
      where bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
        return Passage.Position(paragraph: index, offset: offset)
      }
    }
    Issue.record("the sample lacks \(text)")
    return from
  }
}

extension OutlineNode {
  fileprivate mutating func close(at end: Passage.Position) {
    passage.end = end
    guard let last = children.indices.last else { return }
    children[last].close(at: end)
  }
}
