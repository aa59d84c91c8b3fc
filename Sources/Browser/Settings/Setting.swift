/// One line of the table of settings.
public struct Setting: Sendable {
  public let name: String
  public let domain: SettingDomain
  private let chinese: String
  private let english: String
  fileprivate let read: @Sendable (inout Settings, String) -> Bool
  private let write: @Sendable (Settings) -> String

  init<Value: SettingValue>(
    _ name: String, _ path: any WritableKeyPath<Settings, Value> & Sendable, _ chinese: String,
    _ english: String
  ) {
    self.init(name, Value.domain, chinese, english) { settings, word in
      guard let value = Value(word: word) else { return false }
      settings[keyPath: path] = value
      return true
    } write: {
      $0[keyPath: path].word
    }
  }

  init(
    _ name: String, _ path: any WritableKeyPath<Settings, Int> & Sendable,
    in range: ClosedRange<Int>,
    _ chinese: String, _ english: String
  ) {
    self.init(name, .number(range, orAuto: false), chinese, english) { settings, word in
      guard let number = Int(word), range.contains(number) else { return false }
      settings[keyPath: path] = number
      return true
    } write: {
      String($0[keyPath: path])
    }
  }

  init(
    _ name: String, _ path: any WritableKeyPath<Settings, Int?> & Sendable,
    in range: ClosedRange<Int>, _ chinese: String, _ english: String
  ) {
    self.init(name, .number(range, orAuto: true), chinese, english) { settings, word in
      let number = Int(word)
      guard word == "auto" || number.map(range.contains) == true else { return false }
      settings[keyPath: path] = number
      return true
    } write: {
      $0[keyPath: path].map { String($0) } ?? "auto"
    }
  }

  private init(
    _ name: String, _ domain: SettingDomain, _ chinese: String, _ english: String,
    read: @escaping @Sendable (inout Settings, String) -> Bool,
    write: @escaping @Sendable (Settings) -> String
  ) {
    self.name = name
    self.domain = domain
    self.chinese = chinese
    self.english = english
    self.read = read
    self.write = write
  }

  /// What it does, in a line.
  public func summary(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

extension Setting {
  public init?(named name: some StringProtocol) {
    guard let setting = Setting.all.first(where: { $0.name == name }) else { return nil }
    self = setting
  }

  /// Its value in some settings, as a word.
  public func word(in settings: Settings) -> String { write(settings) }
}

extension Settings {
  /// Takes a word for a setting; false, and nothing changes, when it is none of its.
  public mutating func take(_ word: String, for setting: Setting) -> Bool {
    setting.read(&self, word)
  }
}
