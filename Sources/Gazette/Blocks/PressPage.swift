/// What papers and their sites print around a text, told apart in three steps of `BlockReader`.
enum PressPage {
  /// Before anything else: what a site says of itself.
  static func withoutNotices(_ pieces: [Piece]) -> [Piece] {
    TrailHead.mark(
      CopyrightNotice.mark(ForeignTop.mark(Nameplate.mark(HeadlineAgain.mark(pieces)))))
  }

  /// Where items are looked for: views set apart above a text, and items of one paragraph each.
  static func withItems(_ pieces: [Piece]) -> [Piece] {
    BareItems.mark(PullQuotes.mark(BulletedSummary.mark(pieces)))
  }

  /// Where captions are known: what stands above the text's own head.
  static func withHead(_ whole: [Piece]) -> [Piece] {
    let pieces = LoneDeck.mark(whole)
    return FigureHeads.mark(
      LabelledParts.mark(
        BracketHeads.mark(
          AboveNote.mark(
            SiteAbove.mark(DatelineHead.mark(FrontMatterEcho.mark(OriginalTitle.mark(pieces))))))))
  }
}
