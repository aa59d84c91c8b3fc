/// Looks over the series of an article's outline: numbers that are nowhere, markers spoilt in print.
struct OutlineProof {
  let outliner: Outliner
  let paragraphs: [ParagraphDraft]
  let page: Page

  func report(to findings: inout FindingList, article: Int) {
    for gap in outliner.gaps {
      let marker = marker(of: gap.item)
      let printed = page.string(marker)
      findings.add(
        gap.isBefore
          ? .ordinalMissing(before: printed, missing: gap.missing)
          : .ordinalGap(after: printed, missing: gap.missing),
        at: marker, article: article)
    }
    for item in outliner.items where item.isWeak {
      let marker = marker(of: item)
      guard let first = marker.first, Lookalike.codes.contains(first.code),
        let digit = ChineseNumber.digit(item.ordinal)
      else { continue }
      let meant = String(digit) + page.string(marker.dropFirst().trimmed)
      findings.add(
        .misreadMarker(printed: page.string(marker), meant: meant), at: marker, article: article)
    }
  }

  private func marker(of item: Item) -> ArraySlice<Glyph> {
    paragraphs[item.paragraph].text[item.start..<item.markerEnd]
  }
}
