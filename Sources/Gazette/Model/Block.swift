/// A piece of the source with the part it plays.
public struct Block: Sendable, Equatable {
  public var role: Role
  /// Index into the articles, or nil when the piece belongs to the page.
  public var article: Int?
  /// Half-open byte ranges in the UTF-8 form of the decoded source, byte order mark not counted.
  public var spans: [Range<Int>]

  public init(role: Role, article: Int? = nil, spans: [Range<Int>]) {
    self.role = role
    self.article = article
    self.spans = spans
  }

  public enum Role: String, Sendable, CaseIterable {
    case body, heading, question, answer, caption
    case editorsNote = "editors-note"
    case masthead, theme, column, title, subtitle, byline, affiliation, furniture, unassigned
  }
}

/// Trouble in the newspaper's text, told by line like a compiler's warning.
public struct Finding: Sendable, Equatable {
  public var severity: Severity
  public var code: Code
  /// Counted from 1.
  public var line: Int
  public var message: String

  public init(severity: Severity = .warning, code: Code, line: Int, message: String) {
    self.severity = severity
    self.code = code
    self.line = line
    self.message = message
  }

  public enum Severity: String, Sendable, CaseIterable {
    case note, warning
  }

  public enum Code: String, Sendable, CaseIterable {
    case ordinalGap = "ordinal-gap"
    case countMismatch = "count-mismatch"
    case doubtfulTitle = "doubtful-title"
    case untitledBody = "untitled-body"
    case unmatchedTitle = "unmatched-title"
    case staleCorrection = "stale-correction"
  }
}
