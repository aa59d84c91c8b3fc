/// A file format that an outline or article can be taken out in.
public enum Format: String, Sendable, CaseIterable {
  case markdown, opml, json, text

  /// Without the dot.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .opml: "opml"
    case .json: "json"
    case .text: "txt"
    }
  }

  /// The function that writes the format: one row, and one file under `Formats`, for each.
  var writer: (Excerpt) -> String {
    switch self {
    case .markdown: writeMarkdown
    case .opml: writeOPML
    case .json: writeJSON
    case .text: writePlainText
    }
  }

  /// The same for points from many articles.
  var compiler: (Compilation) -> String {
    switch self {
    case .markdown: writeMarkdown
    case .opml: writeOPML
    case .json: writeJSON
    case .text: writePlainText
    }
  }
}
