/// The words of a file of corrections.
enum EntryKey: String, CaseIterable {
  case split, join, title, people, level, drop, add
  case at, occurrence

  /// Those that say what is to be done.
  static let changes: [EntryKey] = [.split, .join, .title, .people, .level, .drop, .add]

  /// `split, join or title`.
  static func names(_ keys: [EntryKey]) -> String {
    keys.dropLast().map(\.rawValue).joined(separator: ", ")
      + (keys.last.map { " or " + $0.rawValue } ?? "")
  }
}
