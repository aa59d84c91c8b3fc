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

  static let all = [proposals, batch, interview, report, digest, docket, swapped]
}
