/// The words of a file of corrections.
public enum EntryKey: String, Sendable, CaseIterable {
  case split, join, title, people, level, drop, add
  case at, occurrence

  /// Those that say what is to be done.
  public static let changes: [EntryKey] = [.split, .join, .title, .people, .level, .drop, .add]
}
