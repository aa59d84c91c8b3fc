/// A section, point, speaker or question in an article's outline, with what stands below it.
public struct OutlineNode: Sendable, Equatable {
  public var kind: Kind
  public var role: Role?
  /// As printed, `一是`; empty when there is none.
  public var marker: String
  /// Behind the marker up to the end of its sentence, without that mark.
  public var heading: String
  /// Index into the article's paragraphs.
  public var paragraph: Int
  /// Bytes of marker and heading in the UTF-8 form of the decoded source.
  public var span: Range<Int>
  /// All the text that belongs to the node, from its marker to where the next node begins.
  public var passage: Passage
  /// From 0 to 1.
  public var confidence: Double
  public var children: [OutlineNode]

  public init(
    kind: Kind, role: Role? = nil, marker: String = "", heading: String, paragraph: Int,
    span: Range<Int>, passage: Passage, confidence: Double = 1, children: [OutlineNode] = []
  ) {
    self.kind = kind
    self.role = role
    self.marker = marker
    self.heading = heading
    self.paragraph = paragraph
    self.span = span
    self.passage = passage
    self.confidence = confidence
    self.children = children
  }

  public enum Kind: String, Sendable, CaseIterable {
    case section, point, speaker, question
  }

  public enum Role: String, Sendable, CaseIterable {
    case background, problem, measure, proposal
  }
}

/// A stretch of an article's text, possibly over several paragraphs.
public struct Passage: Sendable, Equatable {
  public var start: Position
  /// One past the last character.
  public var end: Position

  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }

  public struct Position: Sendable, Equatable, Comparable {
    /// Index into the article's paragraphs.
    public var paragraph: Int
    /// Bytes into the UTF-8 form of that paragraph's text.
    public var offset: Int

    public init(paragraph: Int, offset: Int) {
      self.paragraph = paragraph
      self.offset = offset
    }

    public static func < (left: Position, right: Position) -> Bool {
      (left.paragraph, left.offset) < (right.paragraph, right.offset)
    }
  }
}
