import Glibc

extension Journey {
  /// Types a text, all of it at once; a line end is the Enter key.
  func type(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { try press("Enter") }
      if !line.isEmpty { try tmux("send-keys -l -- \(quoted(line))") }
    }
  }

  /// Presses keys by tmux' names for them: `Escape`, `C-z`, `Down`.
  func press(_ keys: String...) throws {
    try tmux("send-keys \(keys.joined(separator: " "))")
  }

  /// Pastes a text as the terminal's own paste does, between marks.
  func paste(_ text: String) throws {
    try tmux("set-buffer -- \(quoted(text))")
    try tmux("paste-buffer -p")
  }

  /// Lets the mouse press and release its left button over a cell, counted from 0.
  func click(x: Int, y: Int) throws {
    try mouse("0;\(x + 1);\(y + 1)M", "0;\(x + 1);\(y + 1)m")
  }

  /// Two clicks that arrive together, for how much later the second may come depends on the clock.
  func doubleClick(x: Int, y: Int) throws {
    let (press, release) = ("0;\(x + 1);\(y + 1)M", "0;\(x + 1);\(y + 1)m")
    try mouse(press, release, press, release)
  }

  /// A notch of the wheel, downwards.
  func wheelDown(x: Int, y: Int) throws { try mouse("65;\(x + 1);\(y + 1)M") }

  /// Reports of the mouse as xterm sends them, bytes in hexadecimal.
  private func mouse(_ reports: String...) throws {
    let bytes = reports.flatMap { "\u{1B}[<\($0)".utf8.map { String($0, radix: 16) } }
    try tmux("send-keys -H \(bytes.joined(separator: " "))")
  }

  func resize(width: Int, height: Int) throws {
    try tmux("resize-window -x \(width) -y \(height)")
  }

  /// Sends the program, not its shell, a signal.
  func signal(_ number: Int32) throws {
    guard let process = Int32(try read("pid").dropLast()) else { return }
    kill(process, number)
  }

  private func quoted(_ text: some StringProtocol) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
