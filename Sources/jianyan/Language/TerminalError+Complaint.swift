import Catalogue
import Terminal

extension TerminalError {
  /// Why there is no screen, and the remedy.
  var complaint: Complaint {
    switch self {
    case .noTerminal:
      .init(
        "no terminal to draw on; for scripts there is `jianyan list`",
        "没有可以画的终端；脚本请用 `jianyan list`")
    case .typeUnset:
      .init("TERM is not set; try TERM=xterm-256color", "没有设 TERM；请试 TERM=xterm-256color")
    case .unknownType(let type):
      .init(
        "the terminal type “\(type)” (TERM) is unknown here; try TERM=xterm-256color",
        "这里不认识终端类型“\(type)”（TERM）；请试 TERM=xterm-256color")
    case .cannotMoveCursor(let type):
      .init(
        "a “\(type)” terminal (TERM) cannot place its cursor; try TERM=xterm-256color, or `jianyan list` for plain output",
        "“\(type)”终端（TERM）不能移动光标；请试 TERM=xterm-256color，或用 `jianyan list` 只看文字")
    }
  }
}
