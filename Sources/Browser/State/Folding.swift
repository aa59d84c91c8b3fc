internal import Gazette

/// Which nodes of an outline hide what stands below them.
struct Folding: Sendable, Equatable {
  /// Nodes below this level are hidden unless opened one by one; nil shows all.
  var level: Int?
  /// Nodes that are otherwise than their level says.
  var exceptions: Set<OutlinePath> = []

  func isFolded(_ path: OutlinePath) -> Bool {
    let isDeep = level.map { path.indices.count >= $0 } ?? false
    return isDeep != exceptions.contains(path)
  }

  mutating func toggle(_ path: OutlinePath) {
    if exceptions.remove(path) == nil { exceptions.insert(path) }
  }
}
