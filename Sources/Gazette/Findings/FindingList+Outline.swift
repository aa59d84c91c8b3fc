/// What an article's outline shows to be wrong in print or in reading.
extension FindingList {
  /// Adds the numbers that series lack, the markers read as others, and the promises not kept.
  mutating func add(
    _ outliner: Outliner, nodes: [NodeDraft], _ paragraphs: [ParagraphDraft], article: Int
  ) {
    func marker(_ item: Item) -> GlyphSlice {
      paragraphs[item.paragraph].text[item.start..<item.markerEnd]
    }
    for gap in outliner.gaps {
      let printed = page.string(marker(gap.item))
      add(
        gap.isBefore
          ? .ordinalMissing(before: printed, missing: gap.missing)
          : .ordinalGap(after: printed, missing: gap.missing),
        at: marker(gap.item), article: article)
    }
    for (item, meant) in outliner.misread {
      let printed = page.string(marker(item))
      add(.misreadMarker(printed: printed, meant: meant), at: marker(item), article: article)
    }
    for mismatch in CountCheck(nodes, paragraphs).mismatches {
      let promise = page.string(mismatch.promise)
      add(
        .countMismatch(promise: promise, promised: mismatch.promised, found: mismatch.found),
        severity: mismatch.isCertain ? .warning : .note, at: mismatch.promise, article: article)
    }
  }
}
