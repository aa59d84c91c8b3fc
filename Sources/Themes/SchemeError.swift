/// What is wrong with a scheme file, told by line.
public struct SchemeError: Error, Equatable {
  /// Counted from 1.
  public var line: Int
  public var problem: Problem

  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// What stood there, or did not.
  public enum Problem: Sendable, Equatable {
    /// No YAML at all, with the reader's own words.
    case malformed(String)
    case notAMapping
    case missing(Scheme.Slot)
    case notAColor(Scheme.Slot, found: String)
    /// The scheme names another system than base16 or base24.
    case unknownSystem(String)
  }
}
