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
    return siblings(drafts, end: end)
  }

  /// Without nodes of which nothing is left to show; their children take their place.
  private func worded(_ drafts: [NodeDraft]) -> [NodeDraft] {
    guard drafts.contains(where: isEmpty) else { return drafts }
    return drafts.flatMap { isEmpty($0) ? worded($0.children) : [$0] }
  }

  private func isEmpty(_ draft: NodeDraft) -> Bool {
    draft.markerEnd <= draft.start && draft.headingEnd <= draft.headingStart
  }

  private func siblings(_ drafts: [NodeDraft], end: Passage.Position) -> [OutlineNode] {
    let drafts = worded(drafts)
    return drafts.indices.map { place in
      let next = place + 1 < drafts.count ? start(drafts[place + 1]) : end
      return node(drafts[place], end: min(next, closing(drafts[place]) ?? next))
    }
  }

  private func closing(_ draft: NodeDraft) -> Passage.Position? {
    draft.closing.map {
      Passage.Position(paragraph: $0.paragraph, offset: layout.offset($0.paragraph, $0.start))
    }
  }

  private func start(_ draft: NodeDraft) -> Passage.Position {
    Passage.Position(
      paragraph: draft.paragraph, offset: layout.offset(draft.paragraph, draft.start))
  }

  private func node(_ draft: NodeDraft, end: Passage.Position) -> OutlineNode {
    let text = paragraphs[draft.paragraph].text
    let heading = text[draft.headingStart..<draft.headingEnd]
    let children = siblings(draft.children, end: end)
    return OutlineNode(
      kind: draft.kind, role: roles.role(of: heading, paragraph: draft.paragraph),
      marker: page.string(text[draft.start..<draft.markerEnd]),
      heading: page.string(heading), paragraph: draft.paragraph,
      span: index.bytes(text[draft.start..<draft.headingEnd]),
      passage: Passage(start: start(draft), end: end), confidence: draft.confidence,
      children: children)
  }
}
