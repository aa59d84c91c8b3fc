/// In which order results are listed.
public enum SearchOrder: String, Sendable, CaseIterable {
  /// What matches in its title first, then in its outline, then elsewhere; among these by how much the
  /// article is about what was asked for.
  case rank
  /// The newest first.
  case date
  /// As the library has them.
  case page
}
