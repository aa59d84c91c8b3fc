/// What is wrong in a file of corrections, told by line.
public struct ErrataProblem: Error, Equatable, CustomStringConvertible {
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

  /// One line for people: where, what was expected, what was found.
  public var description: String { "line \(line): \(explanation)" }
}

extension ErrataProblem {
  private var explanation: String {
    switch kind {
    case .malformed(let reason): "expected YAML, but \(reason)"
    case .notAList: "expected a correction, `- split: words of the page` or the like"
    case .unknownKey(let key):
      "expected \(EntryKey.names(EntryKey.allCases)), found “\(key)”"
    case .noChange: "expected one of \(EntryKey.names(EntryKey.changes))"
    case .missing(let key): "expected `\(key):` with this correction, found none"
    case .notText(let key): "expected words of the page after `\(key):`"
    case .notANumber(let key, let found):
      "expected a number from 1 after `\(key):`, found “\(found)”"
    case .notARole(let found):
      "expected author, organisation, interviewer, interviewee, photographer or editor, "
        + "found “\(found)”"
    case .notPeople: "expected a list of people, each `name: …` with `role:` and `affiliation:`"
    case .closed: "expected words that can be read again; add the correction by hand"
    }
  }
}
