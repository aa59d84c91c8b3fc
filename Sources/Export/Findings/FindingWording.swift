public import Gazette

/// What findings say in one language; a kind that lacks its words does not compile.
///
/// ```swift
/// let line = FindingWording.english.message(finding.kind)
/// ```
public struct FindingWording: Sendable {
  public let severity: @Sendable (Finding.Severity) -> String
  /// One line without a full stop.
  public let message: @Sendable (Finding.Kind) -> String
  /// The last line of a report.
  public let counts: @Sendable (_ warnings: Int, _ notes: Int, _ files: Int) -> String
}

extension String {
  /// As much of a quoted text as shows which one is meant.
  func quotable(_ most: Int = 24) -> String {
    count > most ? prefix(most) + "…" : self
  }
}
