import ArgumentParser
import Browser
import Catalogue

/// The language in which commands speak to people; their findings and formats for programs keep theirs.
enum Spoken {
  /// By locale; another one where a command was asked for it, such as `manual --language zh`.
  @TaskLocal static var language = LanguageChoice.byLocale.language
}

/// The words of the language that is spoken.
func words(_ english: String, _ chinese: String) -> String {
  Complaint(chinese: chinese, english: english).text(in: Spoken.language)
}

/// What an option or argument is for, in the language that is spoken.
func help(_ english: String, _ chinese: String) -> ArgumentHelp {
  ArgumentHelp(words(english, chinese))
}
