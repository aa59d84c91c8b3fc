import ArgumentParser

/// How a command prints what it found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The choice between text for people and JSON for programs.
struct OutputOptions: ParsableArguments {
  @Option(help: help("text for people, json for programs.", "text 给人看，json 给程序用。"))
  var format: OutputFormat = .text
}
