import ArgumentParser
import Browser
import Export

/// The interface's language.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case zh, en

  /// Chinese, since the texts are, unless the locale asks for another language.
  static var byLocale: LanguageChoice { named ?? .zh }

  /// What the locale asks for; nil where it names no language.
  static var named: LanguageChoice? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment($0) }.first ?? ""
    let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    guard !["", "C", "POSIX"].contains(language) else { return nil }
    return language == "zh" ? .zh : .en
  }

  var language: Language {
    switch self {
    case .zh: .chinese
    case .en: .english
    }
  }

  /// What findings say in it.
  var findings: FindingWording {
    switch self {
    case .zh: .chinese
    case .en: .english
    }
  }
}
