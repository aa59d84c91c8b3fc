import ArgumentParser
import Export
import Gazette

struct ParseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "parse", abstract: words("Print all that was found in the pages.", "打印从版面读出的一切。")
    )
  }

  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let issues = try library.load().issues
    switch output.format {
    case .json: show(json(of: issues))
    case .text: show(issues.map(summary).joined().shownSafely)
    }
  }
}

/// What was found in one page, then its findings in the form of a compiler's warnings.
private func summary(of issue: Issue) -> String {
  let nodes = issue.articles.reduce(0) { $0 + nodeCount(in: $1.outline) }
  let people = issue.articles.reduce(0) { $0 + $1.people.count }
  let heading = "\(citation(of: issue))  \(issue.source.encoding.rawValue)"
  let counts = "  \(issue.articles.count) articles, \(people) people, \(nodes) outline nodes"
  let findings = issue.diagnostics.map {
    "\($0.location(in: issue.source.path)): \($0.headline(in: .english))"
  }
  return ([heading, counts] + findings).map { $0 + "\n" }.joined()
}

private func nodeCount(in nodes: [OutlineNode]) -> Int {
  nodes.reduce(0) { $0 + 1 + nodeCount(in: $1.children) }
}
