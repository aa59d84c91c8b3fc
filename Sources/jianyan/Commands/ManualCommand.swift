import ArgumentParser
import Browser

struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual",
      abstract: words("Print the manual page, for man -l.", "打印手册页，供 man -l 阅读。"),
      discussion: words("For example: jianyan manual | man -l -", "例如：jianyan manual | man -l -"))
  }

  @Flag(help: help("Print the tables of keys as Markdown instead.", "改为以 Markdown 打印各键的表。"))
  var keys = false

  @Option(
    help: help(
      "The page's language, zh or en; by locale when left out.",
      "手册的语言，zh 或 en；不写则随区域设置。"))
  var language: LanguageChoice?

  func run() throws {
    show(keys ? keyTable() : manualPage(in: (language ?? .named ?? .en).language))
  }
}
