/// Points from many articles as one outline, each with the source it comes from.
///
/// ```swift
/// let entry = Compilation.Entry(level: 0, title: "修路先问人", text: [], citation: citation)
/// let markdown = render(Compilation(title: "摘编", entries: [entry]), as: .markdown)
/// ```
public struct Compilation: Sendable, Equatable {
  public var title: String
  /// In reading order; an entry stands below the nearest one before it that is less deep.
  public var entries: [Entry]

  public init(title: String, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }

  /// One point.
  public struct Entry: Sendable, Equatable {
    /// From 0.
    public var level: Int
    public var title: String
    /// One for each paragraph.
    public var text: [String]
    public var citation: Citation

    public init(level: Int, title: String, text: [String], citation: Citation) {
      self.level = level
      self.title = title
      self.text = text
      self.citation = citation
    }
  }
}

/// The compilation in a format.
public func render(_ compilation: Compilation, as format: Format) -> String {
  format.compiler(compilation)
}
