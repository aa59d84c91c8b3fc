/// One article: what it is called, who speaks in it, what it says and how that is laid out.
public struct Article: Sendable, Equatable, Identifiable {
  public var id: String
  /// The headline as printed, decks joined by a space; nil when none is printed.
  public var title: String?
  public var subtitle: String?
  /// The column tag without its brackets.
  public var column: String?
  public var people: [Person]
  /// In reading order, rejoined from lines.
  public var paragraphs: [Paragraph]
  public var outline: [OutlineNode]
  public var confidence: Confidence

  public init(
    id: String, title: String? = nil, subtitle: String? = nil, column: String? = nil,
    people: [Person] = [], paragraphs: [Paragraph] = [], outline: [OutlineNode] = [],
    confidence: Confidence = Confidence()
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.column = column
    self.people = people
    self.paragraphs = paragraphs
    self.outline = outline
    self.confidence = confidence
  }

  /// How sure the parser is, each from 0 to 1.
  public struct Confidence: Sendable, Equatable {
    public var title: Double
    public var people: Double
    public var bounds: Double

    public init(title: Double = 1, people: Double = 1, bounds: Double = 1) {
      self.title = title
      self.people = people
      self.bounds = bounds
    }
  }
}

/// Somebody, or some body, named in an article's byline, cast list or captions.
public struct Person: Sendable, Equatable {
  /// Without padding: a two-character name printed with a space between is joined.
  public var name: String
  public var role: Role
  /// Unit and post as printed.
  public var affiliation: String?

  public init(name: String, role: Role, affiliation: String? = nil) {
    self.name = name
    self.role = role
    self.affiliation = affiliation
  }

  public enum Role: String, Sendable, CaseIterable {
    case author, organisation, interviewer, interviewee, photographer, editor
  }
}

/// One paragraph of an article, rejoined from the lines it was printed on.
public struct Paragraph: Sendable, Equatable {
  public var text: String
  public var role: Role
  /// Who speaks, in an interview.
  public var speaker: String?
  /// The source line it starts on, counted from 1.
  public var line: Int
  /// Where it begins: bytes in the UTF-8 form of the decoded source.
  public var start: Int

  public init(
    text: String, role: Role = .body, speaker: String? = nil, line: Int = 1, start: Int = 0
  ) {
    self.text = text
    self.role = role
    self.speaker = speaker
    self.line = line
    self.start = start
  }

  public enum Role: String, Sendable, CaseIterable {
    case body, heading, question, answer, caption
    case editorsNote = "editors-note"
  }
}
