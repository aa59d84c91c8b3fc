/// The headline that a page's YAML front matter gives.
struct FrontMatterHead {
  var title: GlyphSlice?
  var author: GlyphSlice?
  var newspaper: GlyphSlice?
  var date: String?

  init(_ pieces: [Piece]) {
    for piece in pieces where piece.kind == .frontMatter {
      let line = piece.text[...]
      title = title ?? FrontMatter.value(of: "title", in: line)
      if let found = FrontMatter.value(of: "author", in: line)
        ?? FrontMatter.value(of: "authors", in: line)
      {
        readAuthor(found)
      }
      for key: Word in ["date", "publishDate"] {
        guard let value = FrontMatter.value(of: key, in: line) else { continue }
        date = date ?? DateReader.first(in: value)?.iso
      }
    }
  }

  /// `甲乙《某某日报》`.
  private mutating func readAuthor(_ value: GlyphSlice) {
    let parts = value.split { FrontMatterHead.marks.contains($0.code) }.map(\.trimmed)
    if let first = parts.first, PersonName.likelihood(first) >= 0.4 { author = author ?? first }
    if let last = parts.last, parts.count > 1, last.endIndex < value.endIndex { newspaper = last }
    if parts.count == 2 { newspaper = newspaper ?? parts[1] }
  }

  private static let marks: ScalarSet = "《》,，\"'"
}
