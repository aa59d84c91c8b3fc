/// Where the program was left.
public struct Session: Sendable, Equatable {
  /// The paths that were asked for, from the root of the file system; empty for the samples.
  public var library: [String]
  /// The selected article or node; nil when nothing was shown.
  public var anchor: Anchor?
  /// The issue's number then, where it is looked for first.
  public var issue: Int
  /// The name of what had the keys.
  public var pane: String
  /// What the library was narrowed to; empty for nothing.
  public var filter: String
  /// How far the article was read, where the reader had the keys; kept among the readings.
  public var reading: Reading?

  public init(
    library: [String], anchor: Anchor?, issue: Int = 0, pane: String, filter: String = ""
  ) {
    self.library = library
    self.anchor = anchor
    self.issue = issue
    self.pane = pane
    self.filter = filter
  }
}
