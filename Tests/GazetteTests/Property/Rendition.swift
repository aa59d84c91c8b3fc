import Gazette

/// The same page set another way, which must be read the same.
enum Rendition: CaseIterable, Sendable {
  case returns, blanksAdded, blanksRemoved, spacesBehind, halfWidth, fullWidthDigits

  func apply(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return switch self {
    case .returns: lines.joined(separator: "\r\n")
    case .blanksAdded: lines.joined(separator: "\n\n")
    case .blanksRemoved: lines.filter { !$0.isEmpty }.joined(separator: "\n")
    case .spacesBehind: lines.joined(separator: " 　\n")
    case .halfWidth: swap(text, "，：；？！（）", ",:;?!()")
    case .fullWidthDigits: swap(text, "0123456789", "０１２３４５６７８９")
    }
  }

  private func swap(_ text: String, _ from: String, _ to: String) -> String {
    let pairs = Dictionary(uniqueKeysWithValues: zip(from, to))
    return String(text.map { pairs[$0] ?? $0 })
  }
}

/// Printed lines of one width, in half ems, each paragraph indented by two ems.
struct Wrapping: Sendable {
  let width: Int

  /// Paragraphs longer than the width are wrapped, with no punctuation at a line's start.
  func apply(_ text: String) -> String {
    text.split(separator: "\n").map(String.init).map { line in
      line.count * 2 <= width || !line.contains("。") ? line : wrap("　　" + line)
    }
    .joined(separator: "\n")
  }

  private func wrap(_ line: String) -> String {
    var lines = [""]
    var filled = 0
    for character in line {
      let step = character.isASCII ? 1 : 2
      if filled + step > width, !"，。：；？！、）”》】".contains(character) {
        lines.append("")
        filled = 0
      }
      lines[lines.count - 1].append(character)
      filled += step
    }
    return lines.joined(separator: "\n")
  }
}
