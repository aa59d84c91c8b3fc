public import Search

/// By what the chart wants articles counted, and which.
public struct CountWish: Sendable, Equatable {
  public let facet: Facet
  /// How many articles the library has.
  public let articleCount: Int
  /// What was found; nil means all of the library.
  public let result: SearchResult?
}
