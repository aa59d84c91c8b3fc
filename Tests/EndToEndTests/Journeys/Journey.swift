import Foundation
import Testing

/// The built program in a terminal of its own: a shell in a private tmux server.
///
/// ```swift
/// let journey = try await Journey.begin()
/// defer { journey.end() }
/// try journey.type("/协同")
/// try await journey.expect("/协同")
/// ```
struct Journey {
  private let program: Program

  /// A shell in a folder of its own, with a prompt and nothing run yet.
  ///
  /// `settings` are assignments of the environment; later ones win over those here.
  init(width: Int = 80, height: Int = 24, settings: [String] = []) throws {
    program = try Program()
    try program.write(Self.starter, to: "browse")
    let build = Program.executable.deletingLastPathComponent().path
    let environment =
      [
        "TERM=tmux-256color", "LANG=C.UTF-8", "HOME=.", "HISTFILE=/dev/null",
        "PS1='$ '", "PATH='\(build)':\"$PATH\"",
      ]
      + settings
    try tmux(
      "new-session -d -x \(width) -y \(height) -c '\(program.folder.path)' "
        + "env -i \(environment.joined(separator: " ")) bash --norc --noprofile -i")
  }

  /// A journey on which the browser shows its first screen, of the sample pages.
  static func begin(
    width: Int = 80, height: Int = 24, settings: [String] = [], on arguments: String = ""
  ) async throws -> Journey {
    let journey = try Journey(width: width, height: height, settings: settings)
    do {
      try await journey.expect("$")
      try journey.type("bash browse \(arguments)\n")
      try await journey.expect("Enter ")
    } catch {
      journey.end()
      throw error
    }
    return journey
  }

  /// Ends the server with all that runs in it.
  func end() {
    _ = try? tmux("kill-server")
    program.remove()
  }

  /// Where the shell and the program run.
  var folder: URL { program.folder }

  func read(_ name: String) throws -> String { try program.read(name) }

  func write(_ text: String, to name: String) throws { try program.write(text, to: name) }

  /// Runs one command of tmux; what it prints.
  @discardableResult func tmux(_ command: String) throws -> String {
    let status = try Shell.run(
      """
      cd '\(folder.path)'
      LANG=C.UTF-8 tmux -u -S socket -f /dev/null \(command) >.tmux 2>&1 </dev/null
      """, in: folder)
    let output = try program.read(".tmux")
    if status != 0 { throw Failure(what: "tmux \(command)", screen: output) }
    return output
  }

  struct Failure: Error, CustomStringConvertible {
    var what: String
    var screen: String
    var description: String { "\(what)\n\(screen)" }
  }

  /// Tells the program's number, for signals, and becomes it.
  private static let starter = "echo $$ >pid\nexec jianyan \"$@\"\n"
}
