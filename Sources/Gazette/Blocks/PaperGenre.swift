/// `《青禾日报》社论`, `（青禾日报1960年3月8日社论）` below a headline: a paper's name and what kind of piece
/// it printed there, which is the piece's column.
enum PaperGenre {
  private static let longest = 26

  /// Where the paper ends and the kind begins, and where that ends; nil for any other line.
  static func range(in text: GlyphSlice, of page: borrowing Page) -> Range<Int>? {
    // On a page that holds nothing else it is the paper's head.
    guard text.count <= longest, page.lines.count > 1 else { return nil }
    let line = text.trimming { edges.contains($0) }
    guard let last = line.last, ends.contains(last.code),
      let start = line.indices.dropFirst(shortestPaper).first(where: { index in
        genres.match(in: line, at: index).map { index + $0.count == line.endIndex } ?? false
      }), Masthead(line[..<start].trimmed, in: page)?.newspaper != nil
    else { return nil }
    return start..<line.endIndex
  }

  private static let shortestPaper = 3
  private static let edges: ScalarSet = "()—– "
  private static let ends: ScalarSet = "论评章"
  private static let genres: WordList = [
    "社论", "短评", "社评", "时评", "述评", "评论员文章", "编辑部文章",
  ]
}
