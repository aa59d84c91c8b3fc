import Gazette

/// An issue in one line: newspaper, date, page and file, as far as known.
func citation(of issue: Issue) -> String {
  let page = issue.page.map { "第\($0)版" }
  return [issue.newspaper, issue.date, page, issue.source.path]
    .compactMap { $0 }.joined(separator: "  ")
}

extension Article {
  /// The title, or how the text begins where none is printed.
  var displayTitle: String {
    title ?? paragraphs.first.map { String($0.text.prefix(24)) + "…" } ?? "—"
  }

  /// Names in the order printed.
  var names: String {
    people.map(\.name).joined(separator: "、")
  }
}
