import Canvas
import Export
import Gazette
import Glibc
import Terminal

/// Prints findings as compilers do: place, message, and the text with carets under what is meant.
struct FindingPrinter {
  let wording: FindingWording
  /// Colours are for eyes: not for a file, and not where `NO_COLOR` is set.
  private let isColorful =
    isatty(STDOUT_FILENO) == 1 && !refusesColors && environment("TERM") != "dumb"
  private let columns = Terminal.size(of: STDOUT_FILENO)?.width ?? 80

  init(wording: FindingWording) {
    self.wording = wording
  }

  func text(of page: PageFile) -> String {
    guard !page.issue.diagnostics.isEmpty else { return "" }
    let source = SourceLines(page.text)
    return page.issue.diagnostics.map { finding in
      head(of: finding, in: page.issue.source.path) + excerpt(of: finding, from: source)
    }.joined()
  }

  func lastLine(of tally: CheckTally) -> String {
    wording.counts(tally.warnings, tally.notes, tally.files) + "\n"
  }
}

extension FindingPrinter {
  private func head(of finding: Finding, in path: String) -> String {
    let place = paint(finding.location(in: path).shownSafely + ":", .bold)
    let severity = paint(wording.severity(finding.severity) + ":", finding.severity.ink)
    let message = wording.message(finding.kind).shownSafely
    return "\(place) \(severity) \(message) \(paint("[\(finding.code.rawValue)]", .dim))\n"
  }

  private func excerpt(of finding: Finding, from source: SourceLines) -> String {
    guard let span = finding.span else { return "" }
    let number = "\(finding.line)"
    let margin = String(repeating: " ", count: max(5, number.count))
    let line = source.line(around: span, width: max(20, columns - margin.count - 3))
    return margin.dropLast(number.count) + number + " | " + line.text + "\n"
      + margin + " | " + paint(line.carets, .green) + "\n"
  }

  private func paint(_ text: String, _ ink: Ink) -> String {
    isColorful ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[m" : text
  }

  /// The numbers of ECMA-48's "select graphic rendition".
  fileprivate enum Ink: String {
    case bold = "1"
    case dim = "2"
    case green = "32"
    case warning = "1;35"
    case note = "1;36"
  }
}

extension Finding.Severity {
  fileprivate var ink: FindingPrinter.Ink {
    switch self {
    case .note: .note
    case .warning: .warning
    }
  }
}
