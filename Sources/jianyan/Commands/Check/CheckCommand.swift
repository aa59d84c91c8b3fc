import ArgumentParser
import Export
import Gazette
import Glibc

struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: words("Print what is doubtful in the pages, like a compiler.", "像编译器那样打印版面中可疑之处。"),
      discussion: words(
        """
        One line a finding, path:line:column: warning: … [code], with the place in the text below it. \
        The exit status is 0 when there are no warnings, 1 when there are some, and 2 when a file \
        could not be read; notes do not count.
        """,
        """
        每处一行：路径:行:列: 警告：… [代码]，其下是文中的位置。没有警告时退出状态为 0，有警告为 1，\
        有文件读不了为 2；提示不计。
        """
      ))
  }

  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: help(
      "The findings' language, zh or en; by locale when left out. JSON is English.",
      "所报各条的语言，zh 或 en；不写则按系统区域。JSON 用英文。"))
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
