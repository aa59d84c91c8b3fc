/// A newspaper's number or page as one source file holds it.
public struct Issue: Sendable, Equatable, Identifiable {
  /// Stable across machines: a digest of the source's bytes in hexadecimal.
  public var id: String
  /// The newspaper's name as printed, or nil when the page does not say.
  public var newspaper: String?
  /// ISO 8601, as far as known: `2025`, `2025-09` or `2025-09-16`.
  public var date: String?
  /// The page's number as printed, without 第 and 版.
  public var page: String?
  /// Heads that stand over the whole page.
  public var themes: [String]
  public var source: Source
  public var articles: [Article]
  /// Who owns what: every non-blank character of the source stands in exactly one block.
  public var blocks: [Block]
  public var diagnostics: [Finding]

  public init(
    id: String, newspaper: String? = nil, date: String? = nil, page: String? = nil,
    themes: [String] = [], source: Source, articles: [Article] = [], blocks: [Block] = [],
    diagnostics: [Finding] = []
  ) {
    self.id = id
    self.newspaper = newspaper
    self.date = date
    self.page = page
    self.themes = themes
    self.source = source
    self.articles = articles
    self.blocks = blocks
    self.diagnostics = diagnostics
  }
}

/// Where an issue was read from.
public struct Source: Sendable, Equatable {
  /// The path as the reader gave it; `-` for standard input.
  public var path: String
  public var encoding: Encoding
  /// The length of the file in bytes, before decoding.
  public var bytes: Int

  public init(path: String, encoding: Encoding, bytes: Int) {
    self.path = path
    self.encoding = encoding
    self.bytes = bytes
  }
}

/// The character encodings that are recognised; the raw value is the name shown to people.
public enum Encoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"
}
