/// Where each glyph of each paragraph stands in the UTF-8 form of the paragraph's text.
struct TextLayout {
  private let offsets: [[Int]]

  init(_ texts: [[Glyph]], in page: Page) {
    offsets = texts.map { text in
      var sum = 0
      return text.map { glyph in
        defer {
          sum +=
            glyph.code == 0x20 ? 1 : SpanIndex.width(page.source.scalars[Int(glyph.origin)].value)
        }
        return sum
      } + [sum]
    }
  }

  func offset(_ paragraph: Int, _ glyph: Int) -> Int { offsets[paragraph][glyph] }

  func end(of paragraph: Int) -> Int { offsets[paragraph].last ?? 0 }
}

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
    return siblings(worded(drafts), end: end)
  }

  /// Without nodes of which nothing is left to show; their children take their place.
  private func worded(_ drafts: [NodeDraft]) -> [NodeDraft] {
    drafts.flatMap { draft -> [NodeDraft] in
      var draft = draft
      draft.children = worded(draft.children)
      let isEmpty = draft.markerEnd <= draft.start && draft.headingEnd <= draft.headingStart
      return isEmpty ? draft.children : [draft]
    }
  }

  private func siblings(_ drafts: [NodeDraft], end: Passage.Position) -> [OutlineNode] {
    drafts.indices.map { place in
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
