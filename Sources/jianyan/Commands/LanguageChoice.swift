import ArgumentParser
import Browser
import Export

/// The interface's language.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case zh, en

  /// Chinese, since the texts are, unless the locale asks for another language.
  static var byLocale: LanguageChoice {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment($0) }.first ?? ""
    let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    return ["", "C", "POSIX", "zh"].contains(language) ? .zh : .en
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
