/// Writes JSON values as text, two spaces a level, ending in a line break.
///
/// What holds no object inside stands on one line, so that a paragraph, a person or a list of spans
/// is a line that `grep` can find.
public struct JSONWriter: Sendable {
  private var bytes: [UInt8] = []
  private var depth = 0

  private init() {}

  /// The value as text.
  public static func text(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    writer.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(decimal(value))
    case .string(let text): write(text)
    case .array(let elements):
      write(elements, between: "[", "]", on: line(of: elements)) { $0.write($1) }
    case .object(let members):
      write(members, between: "{", "}", on: line(of: members.map(\.value))) { writer, member in
        writer.write(member.key)
        writer.append(": ")
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between open: StaticString, _ close: StaticString, on line: Line,
    element: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    depth += 1
    for (index, next) in elements.enumerated() {
      if index > 0 { append(line == .own ? "," : ", ") }
      if line == .own { startLine() }
      element(&self, next)
    }
    depth -= 1
    if line == .own { startLine() }
    append(close)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for offset in utf8.indices where isEscaped(utf8, at: offset) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<offset]))
        append(escaping: utf8[offset])
        start = offset + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case ..<0x20, 0x7F: append((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    case 0x80..<0xA0 where bytes.last == 0xC2:
      // The second byte of a C1 control, which some terminals obey.
      bytes.removeLast()
      append("\\u00" + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// True for quotes, backslashes and controls, of which those of C1 take two bytes that begin with C2.
@inline(__always)
private func isEscaped(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
  let byte = utf8[offset]
  guard byte >= 0x80 else { return byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F }
  return byte < 0xA0 && utf8[offset - 1] == 0xC2
}

/// Whether a container's elements share its line or have lines of their own.
private enum Line {
  case shared, own
}

private func line(of elements: [JSONValue]) -> Line {
  elements.contains(where: holdsObject) ? .own : .shared
}

private func holdsObject(_ value: JSONValue) -> Bool {
  switch value {
  case .object: true
  case .array(let elements): elements.contains(where: holdsObject)
  case .null, .bool, .integer, .number, .string: false
  }
}

/// At most three decimals, so that the last bits of a sum never change the output.
private func decimal(_ value: Double) -> String {
  guard value.isFinite else { return "null" }
  let rounded = (value * 1000).rounded() / 1000
  return rounded == rounded.rounded() && abs(rounded) < 1e15
    ? String(Int(rounded)) : String(rounded)
}
