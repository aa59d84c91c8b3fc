internal import Export
internal import Gazette

extension Wording {
  static let english = Wording(
    issues: "Issues", articles: "Articles", outline: "Outline", text: "Text", help: "Help",
    export: "Export",
    program: "jianyan", page: { "page \($0)" }, shortPage: { "p\($0)" },
    unnamedIssue: "unknown paper", untitled: "untitled",
    noIssues: "nothing to read", noOutline: "no outline; Enter reads the text",
    noMatches: "no matches", tooSmall: "window too small",
    counts: { "\($0) issues \($1) articles \($2) points" },
    searching: "searching…", match: { "match \($0)/\($1)" }, wrapped: "wrapped around",
    filterCleared: "filter cleared", noQuery: "search with / first",
    scope: "scope", format: "format", destination: "to", file: "file", clipboard: "clipboard",
    path: "name", node: "this node", wholeOutline: "outline", wholeArticle: "article",
    plainText: "text",
    dialogKeys: "↑↓ field  ←→ change  Enter export  Esc cancel",
    overwrite: "The file exists. Overwrite? y yes  n back", noPath: "a name is needed",
    copied: "copied to the clipboard",
    saved: { "saved: \($0)" }, notSaved: { "not saved: \($0)" },
    findings: .english, findingsTitle: "Doubts",
    findingCount: { $0 == 1 ? "1 doubt" : "\($0) doubts" }, noFindings: "no doubts in this issue",
    findingKeys: "↑↓ select  Enter go there  Esc close",
    question: "Q",
    roles: {
      switch $0 {
      case .background: "background"
      case .problem: "problem"
      case .measure: "measure"
      case .proposal: "proposal"
      }
    },
    contexts: {
      switch $0 {
      case .browsing: "Browsing"
      case .searching: "Search"
      case .choosing: "Export"
      case .naming: "File name"
      case .confirming: "Overwriting"
      case .helping: "Help"
      case .checking: "Doubts"
      }
    },
    openHint: "open", searchHint: "search", nextHint: "next", clearHint: "clear",
    exportHint: "export",
    copyHint: "copy", helpHint: "help", backHint: "back", quitHint: "quit",
    space: "  ")
}
