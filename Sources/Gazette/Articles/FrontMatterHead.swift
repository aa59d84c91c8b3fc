/// The headline that a page's YAML front matter gives.
struct FrontMatterHead {
  var title: GlyphSlice?
  var authors: [GlyphSlice] = []
  var newspaper: GlyphSlice?
  var date: String?

  init(_ pieces: [Piece]) {
    var isAuthors = false
    for piece in pieces where piece.kind == .frontMatter {
      let line = piece.text[...]
      if isAuthors {
        isAuthors = line.first?.code == 0x2D || line.hasPrefix(FrontMatterHead.name)
        if isAuthors { readAuthor(FrontMatterHead.entry(line)) }
      }
      isAuthors =
        isAuthors
        || FrontMatterHead.lists.match(in: line, at: line.startIndex)?.count == line.count
      title =
        title
        ?? FrontMatterHead.value(of: FrontMatterHead.titles, in: line).map {
          FrontMatterHead.once(FrontMatterHead.withoutTrail($0))
        }
      if let found = FrontMatterHead.value(of: FrontMatterHead.writers, in: line) {
        readAuthor(found)
      }
      for key: Word in ["date", "publishDate", "published"] {
        guard let value = FrontMatter.value(of: key, in: line) else { continue }
        date = date ?? DateReader.first(in: value)?.iso
      }
    }
  }

  /// `某某大学->题目`: where the text stood, and its headline.
  private static func withoutTrail(_ title: GlyphSlice) -> GlyphSlice {
    guard let sign = title.lastIndex(where: { $0.code == 0x3E }), sign > title.startIndex + 2,
      title[sign - 1].code == 0x2D
    else { return title }
    let last = title[(sign + 1)...].trimmed
    return last.count >= shortestTitle ? last : title
  }

  /// A headline that a site printed twice in a row.
  private static func once(_ title: GlyphSlice) -> GlyphSlice {
    let half = title.count / 2
    guard title.count == 2 * half, half >= shortestTitle,
      title.prefix(half).elementsEqual(title.suffix(half), by: { $0.code == $1.code })
    else { return title }
    return title.prefix(half)
  }

  private static let shortestTitle = 6

  private static func value(of keys: [Word], in line: GlyphSlice) -> GlyphSlice? {
    guard let first = line.first, firsts.contains(first.code) else { return nil }
    return keys.lazy.compactMap { FrontMatter.value(of: $0, in: line) }.first
  }

  private static let titles: [Word] = ["title", "Title", "标题", "题目"]
  private static let writers: [Word] = ["author", "authors", "Author", "byline", "writer", "作者"]
  private static let firsts: ScalarSet = "tTaAbw标题作"

  /// The name in `- 甲乙`, `- name: 甲乙`.
  private static func entry(_ line: GlyphSlice) -> GlyphSlice {
    let rest = line.trimming { listMarks.contains($0) }
    return FrontMatter.value(of: name, in: rest) ?? rest
  }

  private static let name: Word = "name"

  /// `甲乙《某某日报》`, `甲乙, 丙丁`.
  private mutating func readAuthor(_ value: GlyphSlice) {
    let press = Vocabulary.pressLabels.match(in: value, at: value.startIndex)?.count ?? 0
    let rest = value.dropFirst(press).trimmed
    let names = PersonName.tokens(rest)
    if names.count > 1, names.allSatisfy({ PersonName.likelihood($0) >= 0.7 }) {
      authors += names
      return
    }
    let parts = rest.split { FrontMatterHead.marks.contains($0.code) }.map(\.trimmed)
    if let first = parts.first, PersonName.likelihood(first) >= 0.4,
      !PersonName.isUnknown(first)
    {
      authors.append(first)
    }
    if let last = parts.last, parts.count > 1, last.endIndex < value.endIndex { newspaper = last }
    if parts.count == 2 { newspaper = newspaper ?? parts[1] }
  }

  /// Below these a list names the authors: `- "[[甲乙]]"`.
  private static let lists: WordList = ["author:", "authors:"]
  private static let listMarks: ScalarSet = "-[]\"' "
  private static let marks: ScalarSet = "《》，\"'"
}
