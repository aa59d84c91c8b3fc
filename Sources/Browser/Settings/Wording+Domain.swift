extension Wording {
  /// What a setting takes, in words.
  func domain(_ domain: SettingDomain) -> String {
    switch domain {
    case .choice(let words): words.joined(separator: or)
    case .flag: [true.word, false.word].joined(separator: or)
    case .number(let range, let orAuto): number(range) + (orAuto ? or + "auto" : "")
    case .text: oneText
    case .list: texts
    }
  }
}

extension SettingDomain {
  /// In words: `true or false`.
  public func description(in language: Language) -> String { language.wording.domain(self) }
}
