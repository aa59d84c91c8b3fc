public import Search

/// What was found, and the order in which it is to be listed.
public struct OrderWish: Sendable, Equatable {
  public let result: SearchResult
  public let order: SearchOrder
}
