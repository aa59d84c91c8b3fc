import Foundation
import Glibc

/// Runs scripts through `system`, with files for what they print.
///
/// `Foundation.Process` waits for ever for a child that leaves a server behind, as tmux does.
enum Shell {
  /// Runs a bash script that stands in a file; the exit status.
  @discardableResult static func run(_ script: String, in folder: URL) throws -> Int32 {
    let file = folder.appending(path: ".script-\(UUID().uuidString)")
    try script.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let status = withoutBlockedSignals { system("bash '\(file.path)'") }
    return (status >> 8) & 0xFF
  }

  /// True where a program is installed.
  static func has(_ program: String) -> Bool {
    (environment("PATH") ?? "").split(separator: ":").contains { folder in
      access("\(folder)/\(program)", X_OK) == 0
    }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The threads that tests run on block most signals, and a child would inherit that.
  private static func withoutBlockedSignals(_ work: () -> Int32) -> Int32 {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return work()
  }
}
