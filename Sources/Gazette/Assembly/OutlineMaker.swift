/// Turns node drafts into the outline people see.
struct OutlineMaker {
  let paragraphs: [ParagraphDraft]
  let page: Page
  let index: SpanIndex
  let layout: TextLayout
  let roles: RoleReader

  func nodes(_ drafts: [NodeDraft]) -> [OutlineNode] {
    let end = Passage.Position(
      paragraph: max(0, paragraphs.count - 1),
      offset: paragraphs.isEmpty ? 0 : layout.end(of: paragraphs.count - 1))
    return siblings(drafts, drafts.indices, end: end)
  }

  /// The first from a place on of which something is left to show; where nothing is, the nodes
  /// below take a node's place.
  private func firstWorded(_ drafts: [NodeDraft], from start: Int) -> Int {
    var place = start
    while place < drafts.count, isEmpty(drafts[place]) { place += 1 }
    return place
  }

  private func isEmpty(_ draft: NodeDraft) -> Bool {
    draft.markerEnd <= draft.start && draft.headingEnd <= draft.headingStart
  }

  private func siblings(
    _ drafts: [NodeDraft], _ range: Range<Int>, end: Passage.Position
  ) -> [OutlineNode] {
    // Most nodes have none below them.
    guard !range.isEmpty else { return [] }
    var nodes: [OutlineNode] = []
    nodes.reserveCapacity(NodeRow(drafts, range).reduce(0) { count, _ in count + 1 })
    var place = firstWorded(drafts, from: range.lowerBound)
    while place < range.upperBound {
      let next = firstWorded(drafts, from: drafts[place].end)
      let limit = next < range.upperBound ? start(drafts[next]) : end
      nodes.append(node(drafts, place, end: min(limit, closing(place, in: drafts) ?? limit)))
      place = next
    }
    return nodes
  }

  /// Nil where a node goes on behind what closes it: an item that fills a gap of a series may stand there.
  private func closing(_ place: Int, in drafts: [NodeDraft]) -> Passage.Position? {
    guard let closing = drafts[place].closing else { return nil }
    let position = Passage.Position(
      paragraph: closing.paragraph, offset: layout.offset(closing.paragraph, closing.start))
    return position <= start(drafts[drafts[place].end - 1]) ? nil : position
  }

  private func start(_ draft: NodeDraft) -> Passage.Position {
    Passage.Position(
      paragraph: draft.paragraph, offset: layout.offset(draft.paragraph, draft.start))
  }

  private func node(_ drafts: [NodeDraft], _ place: Int, end: Passage.Position) -> OutlineNode {
    let draft = drafts[place]
    let text = paragraphs[draft.paragraph].text
    let heading = text[draft.headingStart..<draft.headingEnd]
    let children = siblings(drafts, place + 1..<draft.end, end: end)
    return OutlineNode(
      kind: draft.kind, role: roles.role(of: heading, paragraph: draft.paragraph),
      marker: page.string(text[draft.start..<draft.markerEnd]),
      heading: page.string(heading), paragraph: draft.paragraph,
      span: index.bytes(text[draft.start..<draft.headingEnd]),
      passage: Passage(start: start(draft), end: end), confidence: draft.confidence,
      children: children)
  }
}
