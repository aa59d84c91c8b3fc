import ArgumentParser
import Browser
import Config

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the effective configuration with comments.",
    discussion: """
      The file is $XDG_CONFIG_HOME/jianyan/config.yaml, or ~/.config/jianyan/config.yaml. What is \
      printed can be put there and changed; what is left out of the file has its built-in value. \
      Mistakes in the file are told on standard error, with their lines.
      """)

  @Flag(help: "Print where the file is looked for, and nothing else.")
  var path = false

  @Option(help: "The comments' language, zh or en; as configured when left out.")
  var language: LanguageChoice?

  func run() throws {
    let file = ConfigFile()
    if path { return show((file.path ?? "") + "\n") }
    let language = language ?? LanguageChoice(file.settings.language)
    show(configText(file.settings, language: language.language))
    let complaints = file.complaints(in: .english)
    for complaint in complaints { complain(complaint) }
    if !complaints.isEmpty { throw ExitCode.failure }
  }
}
