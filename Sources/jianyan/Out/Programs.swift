import Browser
import Glibc
import Terminal

/// Runs the reader's editor and his commands.
struct Programs {
  let terminal: Terminal
  let mailbox: Mailbox
  let editor: Editor

  func openSource(_ path: String, line: Int) {
    guard path != "-" else { return refuse(.nothingToOpen) }
    let status = terminal.lend { editor.open(path, line: line) }
    guard status == 0 else { return refuse(.commandFailed(editor.command, status: status)) }
  }

  /// Lets the reader write; what he wrote is not thrown away when the editor fails.
  func compose(_ composition: Composition, _ text: String) {
    do throws(Trouble) {
      let draft = try Draft(text, ending: ".md")
      let status = terminal.lend { editor.open(draft.path) }
      let written = try draft.read()
      guard status == 0 || written == text else {
        throw .editorFailed(editor.command, kept: draft.path)
      }
      draft.remove()
      guard status == 0 else { throw .commandFailed(editor.command, status: status) }
      if written != text { mailbox.post(.composed(composition, written)) }
    } catch {
      refuse(error)
    }
  }

  func pipe(_ text: String, to command: String, onTerminal: Bool) {
    do throws(Trouble) {
      let draft = try Draft(text)
      if onTerminal {
        defer { draft.remove() }
        let streams = Child.Streams(input: draft.descriptor)
        let status = terminal.lend { Child(command, [], streams, apart: false)?.wait() }
        mailbox.post(.piped(CommandOutput(command: command, text: "", status: status ?? 127)))
      } else {
        startThread { [mailbox] in
          defer { draft.remove() }
          mailbox.post(.piped(output(of: command, reading: draft)))
        }
      }
    } catch {
      refuse(error)
    }
  }

  private func refuse(_ trouble: Trouble) {
    mailbox.post(.programRefused(trouble.complaint))
  }
}

/// Runs a command to its end and collects what it prints.
private func output(of command: String, reading draft: Draft) -> CommandOutput {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0,
    let child = Child(
      command, [], Child.Streams(input: draft.descriptor, output: ends[1]), apart: true)
  else { return CommandOutput(command: command, text: reason(errno), status: 127) }
  close(ends[1])
  defer { close(ends[0]) }
  var text: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while text.count < longest, case let count = read(ends[0], &buffer, buffer.count), count > 0 {
    text += buffer[..<count]
  }
  // Whoever prints more without an end is told so by a closed pipe.
  return CommandOutput(
    command: command, text: plain(String(decoding: text, as: UTF8.self)), status: child.wait())
}

/// Enough to read, and to draw.
private let longest = 4 << 20

/// Without the sequences that colour a text, and with blanks for tabs.
private func plain(_ text: String) -> String {
  var result = ""
  var isSequence = false
  var column = 0
  for scalar in text.unicodeScalars {
    if isSequence {
      if scalar != "[", ("@"..."~").contains(scalar) { isSequence = false }
    } else if scalar == "\u{1B}" {
      isSequence = true
    } else if scalar == "\t" {
      let blanks = 8 - column % 8
      result += String(repeating: " ", count: blanks)
      column += blanks
    } else if scalar == "\n" || scalar.properties.generalCategory != .control {
      result.unicodeScalars.append(scalar)
      column = scalar == "\n" ? 0 : column + 1
    }
  }
  return result
}
