import CProcess
import Glibc

/// A command of the shell that runs beside us.
struct Child {
  let process: pid_t

  /// Where the command reads and writes; nil is where we do.
  struct Streams {
    var input: Int32?
    var output: Int32?
  }

  /// Runs `sh -c script`, the arguments as `$1` and so on; nil, with errno, when there is no shell.
  ///
  /// It starts as from a fresh shell: with no signal blocked or ignored, and with none of our
  /// descriptors. One that is apart has no terminal, so it can not write over the screen.
  init?(_ script: String, _ arguments: [String] = [], _ streams: Streams = Streams(), apart: Bool) {
    let words = (["sh", "-c", script, "sh"] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    process = process_start(
      "/bin/sh", words + [nil], streams.input ?? -1, streams.output ?? -1, apart)
    guard process > 0 else {
      errno = -process
      return nil
    }
  }

  /// Waits for its end; the exit status, above 128 for a signal.
  ///
  /// When it stops, so do we, for the shell that started us must have the terminal back. A signal
  /// that would end us is handed on.
  func wait() -> Int32 {
    var status: Int32 = 0
    while true {
      guard waitpid(process, &status, WUNTRACED) >= 0 else {
        guard errno == EINTR else { return 127 }
        kill(process, SIGTERM)
        continue
      }
      guard status & 0xFF == 0x7F else { break }
      kill(getpid(), SIGSTOP)
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }
}
