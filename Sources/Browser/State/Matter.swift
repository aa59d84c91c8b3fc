public import Export

/// What is exported: a part of an article, or the basket.
public enum Matter: Sendable, Equatable {
  case extract(Extract)
  case compilation(Compilation)

  public func text(as format: Format) -> String {
    switch self {
    case .extract(let extract): render(extract, as: format)
    case .compilation(let compilation): render(compilation, as: format)
    }
  }
}
