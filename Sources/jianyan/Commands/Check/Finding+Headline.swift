import Export
import Gazette

extension Finding {
  /// `page.txt:88:3`, where editors jump to.
  func location(in path: String) -> String {
    ["\(path)", "\(line)", column.map { "\($0)" }].compactMap { $0 }.joined(separator: ":")
  }

  /// `warning: number 2 of the series is missing [ordinal-gap]`.
  func headline(in wording: FindingWording) -> String {
    "\(wording.severity(severity)): \(wording.message(kind)) [\(code.rawValue)]"
  }
}
