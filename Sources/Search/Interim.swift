public import Catalogue
public import Gazette

public struct TextIndexWriter {
  public init(_ issues: [Issue]) {}
  public var bytes: [UInt8] { [] }
}

public struct SearchEngine: Sendable {
  public init() {}
  public func search(_ query: Query, in catalogue: Catalogue, isCancelled: () -> Bool)
    -> SearchResult?
  {
    SearchResult(query: query, issues: [], articles: [])
  }
}
