import ArgumentParser
import Browser

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man -l.",
    discussion: "For example: jianyan manual | man -l -")

  @Flag(help: "Print the tables of keys as Markdown instead.")
  var keys = false

  @Option(help: "The language of keys and settings, zh or en.")
  var language: LanguageChoice = .en

  func run() throws {
    show(keys ? keyTable() : manualPage(in: language.language))
  }
}
