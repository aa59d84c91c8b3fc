/// The reader's editor.
struct Editor {
  /// A command of the shell, which may have arguments.
  let command: String

  /// What was set, or else what the environment names, or else `vi`.
  init(_ setting: String = "") {
    let names = [setting, environment("VISUAL") ?? "", environment("EDITOR") ?? ""]
    command = names.first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
  }

  /// Opens a file at a line and waits for the end; nil when it could not be started.
  func open(_ path: String, line: Int? = nil) -> Int32? {
    Child("\(command) \"$@\"", arguments(path, line: line), apart: false)?.wait()
  }

  /// `+12 page.txt` for most; some want `page.txt:12`.
  private func arguments(_ path: String, line: Int?) -> [String] {
    guard let line else { return [path] }
    let name = command.split(separator: " ").first?.split(separator: "/").last ?? ""
    switch name {
    case "hx", "helix", "subl", "zed": return ["\(path):\(line)"]
    case "code", "codium": return ["--goto", "\(path):\(line)"]
    default: return ["+\(line)", path]
    }
  }
}
