/// Lines that stand over all of an article's outline, and so part nothing from anything.
///
/// A headline printed once more in other words, a site's name for its parts, `正文`: one heading that
/// holds every numbered part, right at the top, tells no more than the headline. Nor does the only
/// heading without a number below an introduction, if it is longer than a part's name: it is the
/// introduction's last line or its beginning.
enum CoverHeading {
  /// The outline without such lines; what stood below them takes their place.
  static func drop(from nodes: [NodeDraft], in paragraphs: [ParagraphDraft]) -> [NodeDraft] {
    let roots = Array(NodeRow(nodes, nodes.indices))
    guard let cover = roots.last, nodes[cover].end > cover + 1,
      nodes[cover + 1].chain != nil, nodes[cover + 1].end < nodes[cover].end
    else { return nodes }
    let isAtTop =
      isLine(nodes[cover])
      && roots.dropLast().allSatisfy { isLine(nodes[$0]) && nodes[$0].end == $0 + 1 }
      && paragraphs[..<nodes[cover].paragraph].allSatisfy(\.isHeadingLine)
    let text = paragraphs[nodes[cover].paragraph].text
    guard paragraphs[nodes[cover].paragraph].level == nil else { return nodes }
    guard
      isAtTop
        ? !names.startsAny(text) && !AgendaPart.isName(text)
        : roots.count == 1 && isLoose(nodes, cover, text)
    else {
      return nodes
    }
    return nodes[(cover + 1)...].map { node in
      var node = node
      node.end -= cover + 1
      return node
    }
  }

  /// What a paper's only part may be called.
  private static let names: WordList = ["说明", "理由", "办法", "建议", "提案", "内容", "事由", "主旨", "议程"]

  /// Below text above: a heading without a number over numbers of paragraphs, with no name of a part.
  private static func isLoose(_ nodes: [NodeDraft], _ cover: Int, _ text: GlyphSlice) -> Bool {
    guard nodes[cover].chain == nil, nodes[cover].markerEnd == nodes[cover].start,
      nodes[cover].kind == .section, case .family(let kind) = nodes[cover + 1].style,
      !kind.isInline, nodes[cover + 1].start == 0
    else { return false }
    return text.count > longestName && !names.startsAny(text) && !reviews.isAnywhere(in: text)
  }

  /// What a report calls its parts, however long.
  private static let reviews: WordList = ["工作回顾", "工作总结", "工作安排", "工作任务", "主要任务"]

  /// A shorter line may name what follows.
  private static let longestName = 12

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
