/// Where the reader is in the list of findings.
struct FindingsList: Sendable, Equatable {
  var selected = 0
  /// The first visible row.
  var top = 0
}
