import Canvas
import Gazette

/// A page's text by the byte, so that findings can be shown where they stand.
struct SourceLines {
  private let bytes: [UInt8]

  init(_ text: SourceText) {
    bytes = Array(String(String.UnicodeScalarView(text.scalars)).utf8)
  }

  /// More of a line than this is never shown, for a page may arrive on one line.
  private static let reach = 400

  /// The line on which a span begins, marked as far as the span goes on it.
  func line(around span: Range<Int>, width: Int) -> MarkedLine {
    let span = span.clamped(to: 0..<bytes.count)
    let low = bytes[max(0, span.lowerBound - Self.reach)..<span.lowerBound]
    let start = low.lastIndex(where: isLineEnd).map { $0 + 1 } ?? low.startIndex
    let high = bytes[span.lowerBound..<min(bytes.count, span.lowerBound + Self.reach)]
    let end = high.firstIndex(where: isLineEnd) ?? high.endIndex
    let middle = min(span.upperBound, end)
    return MarkedLine(
      before: text(start..<span.lowerBound)[...], marked: text(span.lowerBound..<middle)[...],
      after: text(middle..<end)[...], width: width)
  }
}

extension SourceLines {
  private func isLineEnd(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) }

  /// Whole characters only, and none that could command the terminal.
  private func text(_ range: Range<Int>) -> String {
    let start = bytes[range].firstIndex { $0 & 0xC0 != 0x80 } ?? range.upperBound
    let end = bytes[range.upperBound...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self).shownSafely
      .replacing("\t", with: " ").replacing("\u{FEFF}", with: "")
  }
}
