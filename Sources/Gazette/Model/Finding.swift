/// Trouble in the newspaper's text, or doubt about how it was read, told by its place.
///
/// A finding is data: what it says is worded elsewhere, in one table for each language.
public struct Finding: Sendable, Equatable {
  public var kind: Kind
  public var severity: Severity
  /// Counted from 1.
  public var line: Int
  /// The character on the line, counted from 1; nil where the finding is about no single place.
  public var column: Int?
  /// Bytes in the UTF-8 form of the decoded source that the finding is about.
  public var span: Range<Int>?
  /// Index into the articles, or nil when the finding is about the page.
  public var article: Int?

  public init(
    _ kind: Kind, severity: Severity = .warning, line: Int, column: Int? = nil,
    span: Range<Int>? = nil, article: Int? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.line = line
    self.column = column
    self.span = span
    self.article = article
  }

  public enum Severity: String, Sendable, CaseIterable {
    /// Worth knowing; nothing need be wrong.
    case note
    case warning
  }

  /// What was found, with all that its wording needs.
  public enum Kind: Sendable, Equatable {
    /// A number of a series is nowhere: `一是 … 三是`.
    case ordinalGap(after: String, missing: Int)
    /// A series does not begin with its first number: `二是 … 三是`.
    case ordinalMissing(before: String, missing: Int)
    /// A heading promises a number, `实施“3类”…`, and another number stands below it.
    case countMismatch(promise: String, promised: Int, found: Int)
    /// A marker that only makes sense as another: `—是` between 一是 and 三是.
    case misreadMarker(printed: String, meant: String)
    /// A title that fits no text well, or two about equally; then the other is named.
    case doubtfulTitle(title: String, rival: String?)
    /// A text without a title on a page where others have one.
    case untitledBody(opening: String)
    /// A title, or title and byline, with no text of its own.
    case unmatchedTitle(title: String)
    /// Where one article ends and this begins could as well be elsewhere.
    case doubtfulBoundary(opening: String)
    /// An article stops without a stop.
    case unfinishedText(ending: String)
    /// Text that belongs to no article.
    case unassignedText(characters: Int)
    /// U+FFFD, which stands for what could not be decoded.
    case replacementCharacters(count: Int)
    /// The bytes read about as well in another encoding.
    case doubtfulEncoding(taken: Encoding, rival: Encoding)
    /// A correction of the reader's could not be followed; where it is written, if anywhere.
    case staleCorrection(quote: String, origin: String?, misfit: Misfit)
  }

  /// The name of a kind of finding, for people to search for and for programs to compare.
  public enum Code: String, Sendable, CaseIterable {
    case ordinalGap = "ordinal-gap"
    case countMismatch = "count-mismatch"
    case misreadMarker = "misread-marker"
    case doubtfulTitle = "doubtful-title"
    case untitledBody = "untitled-body"
    case unmatchedTitle = "unmatched-title"
    case doubtfulBoundary = "doubtful-boundary"
    case unfinishedText = "unfinished-text"
    case unassignedText = "unassigned-text"
    case replacementCharacters = "replacement-characters"
    case doubtfulEncoding = "doubtful-encoding"
    case staleCorrection = "stale-correction"
  }

  public var code: Code { kind.code }
}

extension Finding.Kind {
  public var code: Finding.Code {
    switch self {
    case .ordinalGap, .ordinalMissing: .ordinalGap
    case .countMismatch: .countMismatch
    case .misreadMarker: .misreadMarker
    case .doubtfulTitle: .doubtfulTitle
    case .untitledBody: .untitledBody
    case .unmatchedTitle: .unmatchedTitle
    case .doubtfulBoundary: .doubtfulBoundary
    case .unfinishedText: .unfinishedText
    case .unassignedText: .unassignedText
    case .replacementCharacters: .replacementCharacters
    case .doubtfulEncoding: .doubtfulEncoding
    case .staleCorrection: .staleCorrection
    }
  }
}
