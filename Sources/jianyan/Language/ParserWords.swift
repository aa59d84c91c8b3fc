/// The argument parser's own words in Chinese.
///
/// The package has no other language; its messages are few and begin their lines, so that they are
/// known again in what it prints. What is not in the tables stays English.
enum ParserWords {
  /// A help page, or a complaint with the usage below it.
  static func chinese(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let words = line.hasPrefix("Error: ") ? headings + complaints : headings + notes
        return words.reduce(String(line)) { $0.replacing($1.english, with: $1.chinese) }
      }
      .joined(separator: "\n")
  }
}

extension ParserWords {
  private typealias Words = (english: String, chinese: String)

  private static let headings: [Words] = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("Error: ", "错误："),
    ("Help:  ", "说明："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："),
  ]

  private static let notes: [Words] = [
    ("  See '", "  详见 '"), ("<subcommand>' for detailed help.", "<子命令>'。"),
    ("jianyan <subcommand>", "jianyan <子命令>"), ("' for more information.", "'。"),
    ("Show help information.", "显示帮助。"), ("(values: ", "(可取："),
    ("; default: ", "；默认："), ("; default:", "；默认："), ("(default: ", "(默认："),
    (" (default) ", " (默认)    "),
  ]

  private static let complaints: [Words] = [
    ("Missing expected argument ", "缺少参数 "), ("Missing value for ", "没有写值："),
    ("Unknown option ", "没有这个选项："), ("Unexpected argument ", "多余的参数 "),
    (" unexpected arguments: ", " 个多余的参数："), ("The value ", "值 "),
    (" is invalid for ", " 不能用于 "), (". Please provide one of ", "；可取 "),
    (". Did you mean ", "；是不是 "), ("' or '", "' 或 '"), ("' and '", "' 或 '"),
  ]
}
