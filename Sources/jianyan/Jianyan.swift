import ArgumentParser

@main
struct Jianyan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jianyan", abstract: "Browse Chinese newspaper pages and the proposals in them.")

  func run() throws {}
}
