public import Gazette

/// What a query may ask of the issue that an article stands in.
public struct Imprint: Sendable, Equatable {
  public var newspaper: String?
  /// ISO 8601, as far as known: `2025`, `2025-09` or `2025-09-16`.
  public var date: String?

  public init(newspaper: String? = nil, date: String? = nil) {
    self.newspaper = newspaper
    self.date = date
  }

  public init(_ issue: Issue) {
    self.init(newspaper: issue.newspaper, date: issue.date)
  }
}
