public import Browser

/// What is wrong in a configuration file, told by line.
public struct ConfigProblem: Error, Sendable, Equatable {
  /// Counted from 1.
  public var line: Int
  public var kind: Kind

  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }

  /// What was expected and is not there.
  public enum Kind: Sendable, Equatable {
    /// No YAML.
    case malformed
    case notAnEntry
    case unknownSetting(String)
    case wrongValue(String, SettingDomain, found: String)
    case notContexts
    case notActions
    case notChords
    case noSuchKey(String)
    case binding(BindingProblem)
  }
}
