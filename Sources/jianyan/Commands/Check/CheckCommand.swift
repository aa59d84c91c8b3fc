import ArgumentParser
import Export
import Gazette
import Glibc

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Print what is doubtful in the pages, like a compiler.",
    discussion: """
      One line a finding, path:line:column: warning: … [code], with the place in the text below it. \
      The exit status is 0 when there are no warnings, 1 when there are some, and 2 when a file \
      could not be read; notes do not count.
      """)

  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "The findings' language, zh or en; by locale when left out. JSON is English.")
  var language: LanguageChoice?

  func run() throws {
    var tally = CheckTally()
    switch output.format {
    case .text:
      let printer = FindingPrinter(wording: (language ?? .byLocale).findings)
      tally.read(library) { show(printer.text(of: $0)) }
      show(printer.lastLine(of: tally))
    case .json:
      var findings: [JSONValue] = []
      tally.read(library) { page in findings += page.issue.diagnostics.map { json($0, in: page) } }
      show(JSONWriter.text(report(findings, tally)))
    }
    guard tally.status == EXIT_SUCCESS else { throw ExitCode(tally.status) }
  }
}

/// A finding as `parse` writes it, with its file in front.
private func json(_ finding: Finding, in page: PageFile) -> JSONValue {
  guard case .object(let members) = JSONValue(finding) else { return .null }
  return .object([.init("path", .string(page.issue.source.path))] + members)
}

private func report(_ findings: [JSONValue], _ tally: CheckTally) -> JSONValue {
  [
    "version": 1, "findings": .array(findings), "warnings": .integer(tally.warnings),
    "notes": .integer(tally.notes), "files": .integer(tally.files),
  ]
}
