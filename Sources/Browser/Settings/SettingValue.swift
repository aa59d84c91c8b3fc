/// A value that configuration and the `:` line can write as a word.
public protocol SettingValue: Sendable, Equatable {
  /// The value of a word; nil when it is none.
  init?(word: String)
  var word: String { get }
  /// What words there are.
  static var domain: SettingDomain { get }
}

/// What a setting takes.
public enum SettingDomain: Sendable, Equatable {
  case choice([String])
  case flag
  /// A number in a range, or `auto` where that is allowed.
  case number(ClosedRange<Int>, orAuto: Bool)
  case text
  /// Several texts, one a line where they are a word.
  case list
}

extension SettingValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  public init?(word: String) { self.init(rawValue: word) }
  public var word: String { rawValue }
  public static var domain: SettingDomain { .choice(allCases.map(\.rawValue)) }
}

extension Settings.LanguageSetting: SettingValue {}
extension Settings.AmbiguousSetting: SettingValue {}
extension Settings.BorderSetting: SettingValue {}
extension Settings.Grouping: SettingValue {}

extension Bool: SettingValue {
  public init?(word: String) {
    switch word {
    case "true", "yes", "on": self = true
    case "false", "no", "off": self = false
    default: return nil
    }
  }

  public var word: String { self ? "true" : "false" }
  public static var domain: SettingDomain { .flag }
}

extension String: SettingValue {
  public init?(word: String) { self = word }
  public var word: String { self }
  public static var domain: SettingDomain { .text }
}

extension [String]: SettingValue {
  public init?(word: String) { self = word.split(separator: "\n").map(String.init) }
  public var word: String { joined(separator: "\n") }
  public static var domain: SettingDomain { .list }
}
