import Testing

/// A made-up page and what a careful reader finds on it.
struct SamplePage: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// Headlines and outlines, as `Issue.dump` writes them.
  let dump: String

  init(_ name: String, text: String, dump: String) {
    self.name = name
    self.text = text
    self.dump = dump
  }

  var testDescription: String { name }

  /// Pages whose paragraphs stand on one line each.
  static let unwrapped = [proposals, interview, report, digest, docket, swapped, traditional]

  static let all = [proposals, batch, interview, report, digest, docket, swapped, traditional]
}
