/// The headline that a page's YAML front matter gives.
struct FrontMatterHead {
  var title: GlyphSlice?
  var author: GlyphSlice?
  var newspaper: GlyphSlice?
  var date: String?

  init(_ pieces: [Piece]) {
    var isAuthors = false
    for piece in pieces where piece.kind == .frontMatter {
      let line = piece.text[...]
      if isAuthors, line.first?.code == 0x2D {
        readAuthor(line.trimming { FrontMatterHead.listMarks.contains($0) })
      }
      isAuthors = FrontMatterHead.lists.match(in: line, at: line.startIndex)?.count == line.count
      title = title ?? FrontMatter.value(of: "title", in: line)
      if let found = FrontMatter.value(of: "author", in: line)
        ?? FrontMatter.value(of: "authors", in: line)
      {
        readAuthor(found)
      }
      for key: Word in ["date", "publishDate", "published"] {
        guard let value = FrontMatter.value(of: key, in: line) else { continue }
        date = date ?? DateReader.first(in: value)?.iso
      }
    }
  }

  /// `甲乙《某某日报》`.
  private mutating func readAuthor(_ value: GlyphSlice) {
    let press = Vocabulary.pressLabels.match(in: value, at: value.startIndex)?.count ?? 0
    let parts = value.dropFirst(press).split { FrontMatterHead.marks.contains($0.code) }
      .map(\.trimmed)
    if let first = parts.first, PersonName.likelihood(first) >= 0.4 { author = author ?? first }
    if let last = parts.last, parts.count > 1, last.endIndex < value.endIndex { newspaper = last }
    if parts.count == 2 { newspaper = newspaper ?? parts[1] }
  }

  /// Below these a list names the authors: `- "[[甲乙]]"`.
  private static let lists: WordList = ["author:", "authors:"]
  private static let listMarks: ScalarSet = "-[]\"' "
  private static let marks: ScalarSet = "《》,，\"'"
}
