/// What is wrong with a scheme file, told by line.
public struct SchemeError: Error, Equatable, CustomStringConvertible {
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

  /// One line for people: where, what was expected, what was found.
  public var description: String {
    "line \(line): \(explanation)"
  }
}

extension SchemeError {
  fileprivate var explanation: String {
    switch problem {
    case .malformed(let reason): "expected YAML, but \(reason)"
    case .notAMapping: "expected `key: value` lines of a base16 scheme"
    case .missing(let slot): "expected a colour for \(slot.key), found none"
    case .notAColor(let slot, let found):
      "expected six hexadecimal digits for \(slot.key), found “\(found)”"
    case .unknownSystem(let found): "expected system base16 or base24, found “\(found)”"
    }
  }
}
