import Browser
import Catalogue
import Glibc

/// Prints on standard output; ends the program, successfully, when nobody reads it any more.
func show(_ text: String) {
  switch writeWhole(Array(text.utf8), to: STDOUT_FILENO) {
  case 0: return
  case EPIPE: exit(EXIT_SUCCESS)
  case let number:
    let path = words("standard output", "标准输出")
    complain(Trouble.cannotWrite(path: path, reason: reason(number)).complaint)
    exit(EXIT_FAILURE)
  }
}

/// Tells of trouble in one line on standard error.
func complain(_ complaint: Complaint) {
  let line = complaint.text(in: Spoken.language)
  _ = writeWhole(Array("jianyan: \(line)\n".utf8), to: STDERR_FILENO)
}

/// Writes until all is written, no more at once than the limit; the error's number, or 0.
func writeWhole(_ bytes: [UInt8], to descriptor: Int32, atOnce limit: Int = .max) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes {
      write(descriptor, $0.baseAddress, min($0.count, limit))
    }
    guard count >= 0 || errno == EINTR else { return errno }
    rest = rest.dropFirst(max(0, count))
  }
  return 0
}

/// The system's words for an error's number.
func reason(_ number: Int32) -> String {
  String(cString: strerror(number))
}

/// A variable of the environment; nil when it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

extension String {
  /// With control characters as their pictures, so that a text cannot command the terminal.
  var shownSafely: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x00..<0x20 where scalar != "\n" && scalar != "\t":
            Unicode.Scalar(0x2400 + scalar.value) ?? scalar
          case 0x7F: "\u{2421}"
          case 0x80..<0xA0: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
