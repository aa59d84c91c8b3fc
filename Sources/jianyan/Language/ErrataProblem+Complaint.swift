import Catalogue
import Errata

extension ErrataProblem {
  /// The line, what was expected there, and what was found.
  var complaint: Complaint { kind.complaint.at(line: line) }
}

extension ErrataProblem.Kind {
  fileprivate var complaint: Complaint {
    switch self {
    case .malformed(let reason):
      .init("expected YAML, but \(reason)", "应为 YAML：\(reason)")
    case .notUTF8:
      .init("expected UTF-8; convert the file", "应为 UTF-8；请转换这个文件")
    case .notAList:
      .init(
        "expected a correction, `- split: words of the page` or the like",
        "应为一条更正，如“- split: 版面上的字”")
    case .unknownKey(let key):
      .init(
        "expected \(names(of: EntryKey.allCases, " or ")), found “\(key)”",
        "应为 \(names(of: EntryKey.allCases, " 或 "))，却是“\(key)”")
    case .noChange:
      .init(
        "expected one of \(names(of: EntryKey.changes, " or "))",
        "应有 \(names(of: EntryKey.changes, " 或 ")) 之一")
    case .missing(let key):
      .init("expected `\(key):` with this correction, found none", "这条更正还应有 \(key):")
    case .notText(let key):
      .init("expected words of the page after `\(key):`", "\(key): 之后应为版面上的字")
    case .notANumber(let key, let found):
      .init(
        "expected a number from 1 after `\(key):`, found “\(found)”",
        "\(key): 之后应为 1 以上的数，却是“\(found)”")
    case .notARole(let found):
      .init(
        "expected author, organisation, interviewer, interviewee, photographer or editor, found “\(found)”",
        "应为 author、organisation、interviewer、interviewee、photographer 或 editor，却是“\(found)”")
    case .notPeople:
      .init(
        "expected a list of people, each `name: …` with `role:` and `affiliation:`",
        "应为人的列表，每人一条“name: …”，可带 role: 和 affiliation:")
    case .closed:
      .init(
        "expected words that can be read again; add the correction by hand", "写下后就读不回来；请自己在文件里加这条更正"
      )
    }
  }
}

/// `split, join or title`.
private func names(of keys: [EntryKey], _ or: String) -> String {
  keys.dropLast().map(\.rawValue).joined(separator: ", ")
    + (keys.last.map { or + $0.rawValue } ?? "")
}
