/// Commands of the `:` line that take an argument; all other names there are those of actions.
enum LineCommand: String, Sendable, Hashable, CaseIterable {
  case theme, language, export, goto, order, set

  /// The argument, as the manual names it.
  var argument: String {
    switch self {
    case .theme: "NAME"
    case .language: "zh|en"
    case .export: "FILE"
    case .goto: "N"
    case .order: "rank|date|page"
    case .set: "SETTING [VALUE]"
    }
  }

  func summary(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

extension LineCommand {
  private var chinese: String {
    switch self {
    case .theme: "换主题"
    case .language: "换界面语言"
    case .export: "导出所选到文件，格式由扩展名定"
    case .goto: "到全库第 N 篇"
    case .order: "搜索结果按相关、日期或版面列出"
    case .set: "改设置，不写值则显示"
    }
  }

  private var english: String {
    switch self {
    case .theme: "change the theme"
    case .language: "change the interface's language"
    case .export: "export the selection to a file, in the format of its ending"
    case .goto: "to the article of that number, as `jianyan list` counts"
    case .order: "list what was found by rank, date or page"
    case .set: "change a setting, or show it"
    }
  }
}
