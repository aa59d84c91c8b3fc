import ArgumentParser
import Browser
import Config

struct ConfigCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "config",
      abstract: words("Print the effective configuration with comments.", "打印生效的配置，附说明。"),
      discussion: words(
        """
        The file is $XDG_CONFIG_HOME/jianyan/config.yaml, or ~/.config/jianyan/config.yaml. What is \
        printed can be put there and changed; what is left out of the file has its built-in value. \
        Mistakes in the file are told on standard error, with their lines.
        """,
        """
        文件是 $XDG_CONFIG_HOME/jianyan/config.yaml 或 ~/.config/jianyan/config.yaml。打印的内容可以原样放在\
        那里再改；没有写的，用内置的值。文件里的错误连同行号打印在标准错误上。
        """
      ))
  }

  @Flag(help: help("Print where the file is looked for, and nothing else.", "只打印配置文件应在何处。"))
  var path = false

  @Option(
    help: help(
      "The comments' language, zh or en; as configured when left out.", "说明的语言，zh 或 en；不写则按配置。"))
  var language: LanguageChoice?

  func run() throws {
    var file = ConfigFile()
    if path { return show((file.path ?? "") + "\n") }
    let language = language ?? LanguageChoice(file.settings.language)
    show(configText(file.settings, language: language.language))
    _ = file.theme()
    let complaints = file.complaints
    for complaint in complaints { complain(complaint) }
    if !complaints.isEmpty { throw ExitCode.failure }
  }
}
