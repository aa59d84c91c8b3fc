import Catalogue
import Themes

extension SchemeError {
  /// The line, what was expected there, and what was found.
  var complaint: Complaint { problem.complaint.at(line: line) }
}

extension SchemeError.Problem {
  fileprivate var complaint: Complaint {
    switch self {
    case .malformed(let reason):
      .init("expected YAML, but \(reason)", "应为 YAML：\(reason)")
    case .notAMapping:
      .init("expected `key: value` lines of a base16 scheme", "应为 base16 方案的“键: 值”各行")
    case .missing(let slot):
      .init("expected a colour for \(slot.key), found none", "缺少 \(slot.key) 的颜色")
    case .notAColor(let slot, let found):
      .init(
        "expected six hexadecimal digits for \(slot.key), found “\(found)”",
        "\(slot.key) 应为六位十六进制数，却是“\(found)”")
    case .unknownSystem(let found):
      .init(
        "expected system base16 or base24, found “\(found)”",
        "system 应为 base16 或 base24，却是“\(found)”")
    }
  }
}
