@testable import Gazette

/// The same page set another way, which must be read the same.
enum Rendition: CaseIterable, Sendable {
  case returns, bareReturns, blanksAdded, blanksRemoved, spacesBehind, tabsBehind, indented
  case halfWidth, fullWidthDigits, zeroWidth, radicals, formFeeds, pageMarks, quoted
  case traditional

  func apply(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return switch self {
    case .returns: lines.joined(separator: "\r\n")
    case .bareReturns: lines.joined(separator: "\r")
    case .blanksAdded: lines.joined(separator: "\n\n")
    case .blanksRemoved: lines.filter { !$0.isEmpty }.joined(separator: "\n")
    case .spacesBehind: lines.joined(separator: " 　\n")
    case .tabsBehind: lines.joined(separator: "\t\n")
    case .indented: lines.map { "　　" + $0 }.joined(separator: "\n")
    case .halfWidth: swap(text, "，：；？！（）", ",:;?!()")
    case .fullWidthDigits: swap(text, "0123456789", "０１２３４５６７８９")
    case .zeroWidth: String(text.flatMap { [$0, "\u{200B}"] })
    case .radicals: swap(text, "一人大工山水用老行里门长青高", "⼀⼈⼤⼯⼭⽔⽤⽼⾏⾥⻔⻓⻘⾼")
    case .formFeeds: lines.joined(separator: "\n\u{0C}")
    case .pageMarks: marked(lines.map(String.init))
    case .quoted: lines.map { "> " + $0 }.joined(separator: "\n")
    case .traditional: Rendition.traditional(text)
    }
  }

  /// Each character in the traditional form that the table has first.
  private static func traditional(_ text: String) -> String {
    var scalars = SimplifiedTable.pairs.unicodeScalars.makeIterator()
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    while let traditional = scalars.next(), let simplified = scalars.next() {
      if forms[simplified] == nil { forms[simplified] = traditional }
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { forms[$0] ?? $0 }))
  }

  private func swap(_ text: String, _ from: String, _ to: String) -> String {
    let pairs = Dictionary(uniqueKeysWithValues: zip(from, to))
    return String(text.map { pairs[$0] ?? $0 })
  }

  /// A page's number behind every sixth line, as PDF has them.
  private func marked(_ lines: [String]) -> String {
    lines.enumerated().map { index, line in
      index % 6 == 5 ? line + "\n\n— \(index / 6 + 1) —\n" : line
    }
    .joined(separator: "\n")
  }
}

/// Markup around paragraphs that stand on one line each.
enum Dress: CaseIterable, Sendable {
  case paragraphs, breaks, bold, oneLine, oneLineInFullWidth

  func apply(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { $0.trimmingSpace }
    return switch self {
    case .paragraphs: lines.map { "<p>&nbsp;&nbsp;\($0)</p>" }.joined()
    case .breaks: lines.joined(separator: "<br/>")
    case .bold: lines.map { $0.contains("。") ? $0 : "**\($0)**" }.joined(separator: "\n\n")
    case .oneLine: lines.joined(separator: " ")
    case .oneLineInFullWidth: lines.joined(separator: "　")
    }
  }
}

extension Substring {
  /// Without white space at either end.
  fileprivate var trimmingSpace: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
