@testable import Gazette

/// Shortcuts that run the stages on a string.
extension SourceText {
  init(_ text: String) {
    self.init(
      encoding: .utf8, byteCount: text.utf8.count, digest: 0, scalars: Array(text.unicodeScalars))
  }
}

extension Page {
  init(_ text: String) {
    self = LineReader.read(SourceText(text))
  }

  /// What is left of each line.
  var texts: [String] { lines.map { string(text($0)) } }

  /// The pieces as `kind text`, one after the other.
  var pieces: [String] { BlockReader.read(self).map { "\($0.kind) \(string($0.text))" } }
}

extension Page {
  /// The pieces' texts, one a line.
  var paragraphs: String {
    BlockReader.read(self).map { string($0.text) }.joined(separator: "\n") + "\n"
  }
}

/// The whole way from text to issue.
///
/// `Issue` alone would be ambiguous beside Swift Testing's own.
func readPage(_ text: String) -> Gazette.Issue {
  parse(SourceText(text), path: "-")
}

/// A line's glyphs, as a stage is given them.
func glyphs(_ text: String) -> GlyphSlice {
  let store = GlyphStore(
    text.unicodeScalars.enumerated().map { Glyph(code: Glyph.fold($1), origin: $0) })
  // Nobody holds the page that it would be of.
  _ = Unmanaged.passRetained(store)
  return store.page
}

/// `题目：前四字` of each article.
func items(_ text: String) -> [String] {
  readPage(text).articles.map { "\($0.title ?? "-")：\($0.paragraphs.first?.text.prefix(4) ?? "")" }
}

/// `题目：第一段前四字…末四字` of each article.
func itemEnds(_ text: String) -> [String] {
  readPage(text).articles.map { article in
    let first = article.paragraphs.first?.text.prefix(4) ?? ""
    let last = article.paragraphs.last?.text.suffix(4) ?? ""
    return "\(article.title ?? "-")：\(first)…\(last)"
  }
}
