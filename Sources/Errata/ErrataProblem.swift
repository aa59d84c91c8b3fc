/// What is wrong in a file of corrections, told by line.
public struct ErrataProblem: Error, Equatable {
  /// Counted from 1.
  public var line: Int
  public var kind: Kind

  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }

  /// What was expected and is not there.
  public enum Kind: Sendable, Equatable {
    /// No YAML, with the reader's own words.
    case malformed(String)
    case notUTF8
    case notAList
    case unknownKey(String)
    /// None of the keys that say what is to be done, or several.
    case noChange
    case missing(key: String)
    case notText(key: String)
    case notANumber(key: String, found: String)
    case notARole(String)
    case notPeople
    /// What was to be added would not be read again.
    case closed
  }
}
