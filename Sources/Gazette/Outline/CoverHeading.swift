/// Lines that stand over all of an article's outline, and so part nothing from anything.
///
/// A headline printed once more in other words, a site's name for its parts, `正文`: one heading that
/// holds every numbered part, right at the top, tells no more than the headline.
enum CoverHeading {
  /// The outline without such lines; what stood below them takes their place.
  static func drop(from nodes: [NodeDraft], in paragraphs: [ParagraphDraft]) -> [NodeDraft] {
    let roots = Array(NodeRow(nodes, nodes.indices))
    guard let cover = roots.last, nodes[cover].end > cover + 1, isLine(nodes[cover]),
      nodes[cover + 1].chain != nil, nodes[cover + 1].end < nodes[cover].end,
      roots.dropLast().allSatisfy({ isLine(nodes[$0]) && nodes[$0].end == $0 + 1 }),
      paragraphs[..<nodes[cover].paragraph].allSatisfy(\.isHeadingLine),
      !names.startsAny(paragraphs[nodes[cover].paragraph].text)
    else { return nodes }
    return nodes[(cover + 1)...].map { node in
      var node = node
      node.end -= cover + 1
      return node
    }
  }

  /// What a paper's only part may be called.
  private static let names: WordList = ["说明", "理由", "办法", "建议", "提案", "内容", "事由", "主旨", "议程"]

  private static func isLine(_ node: NodeDraft) -> Bool {
    guard case .line = node.style else { return false }
    return node.chain == nil && node.markerEnd == node.start
  }

  /// `引言`, `前言`: what stands before the parts and holds none of them.
  static func isPreface(_ text: GlyphSlice) -> Bool {
    text.count <= longestPreface
      && prefaces.match(in: text, at: text.startIndex)?.count == text.inkCount
  }

  private static let longestPreface = 6
  private static let prefaces: WordList = ["引言", "前言", "导言", "导语", "引子", "绪论", "序言"]
}
