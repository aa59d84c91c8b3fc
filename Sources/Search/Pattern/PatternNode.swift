/// A regular expression as a tree.
indirect enum PatternNode {
  case set(ScalarClass)
  case scalar(UInt32)
  case edge(PatternEdge)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// `most` is nil where there is no limit.
  case many(PatternNode, least: Int, most: Int?, isLazy: Bool)

  /// Runs of scalars that every match holds.
  var required: [[UInt32]] {
    var runs: [[UInt32]] = [[]]
    collect(&runs)
    return runs.filter { !$0.isEmpty }
  }

  /// Lengthens the last run, or begins a new one where something else may stand between.
  private func collect(_ runs: inout [[UInt32]]) {
    switch self {
    case .scalar(Folding.space): runs.append([])
    case .scalar(let scalar): runs[runs.count - 1].append(scalar)
    case .edge: break
    case .sequence(let parts): for part in parts { part.collect(&runs) }
    case .set, .choice: runs.append([])
    case .many(let part, let least, _, _):
      runs.append([])
      guard least > 0 else { return }
      part.collect(&runs)
      runs.append([])
    }
  }
}

/// A place between two scalars.
enum PatternEdge {
  case start, end
  /// Where a Latin word starts or ends.
  case word
}
