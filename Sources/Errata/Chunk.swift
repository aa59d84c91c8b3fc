/// The lines of one entry in a list, read apart from the others so that a slip stays where it is.
struct Chunk {
  /// Counted from 0, without the blank lines and comments that follow.
  var lines: Range<Int>
  /// Columns before the dash.
  var indent: Int
  var text: String

  /// The entries of a text; and the lines, counted from 1, on which something else stands.
  static func chunks(of text: String) -> (all: [Chunk], stray: [Int]) {
    let lines = text.fileLines
    let contents = lines.map(Content.init)
    guard let first = contents.firstIndex(where: \.isEntry) else {
      return ([], contents.firstIndex(where: \.isText).map { [$0 + 1] } ?? [])
    }
    let indent = contents[first].indent
    let stray = contents[..<first].firstIndex(where: \.isText).map { [$0 + 1] } ?? []
    let starts = contents.indices.filter { contents[$0].isEntry && contents[$0].indent == indent }
    let edges = starts + [lines.count]
    let all = zip(edges, edges.dropFirst()).map { start, next in
      let end = contents[start..<next].lastIndex(where: \.isText) ?? start
      let text = lines[start...end].joined(separator: "\n")
      return Chunk(lines: start..<(end + 1), indent: indent, text: text)
    }
    return (all, stray)
  }

  /// What a line holds, as far as the parting of entries needs it.
  private struct Content {
    let indent: Int
    let isText: Bool
    let isEntry: Bool

    init(_ line: Substring) {
      let rest = line.drop { $0 == " " || $0 == "\u{FEFF}" }
      indent = line.prefix { $0 == " " }.count
      let isStart = rest.hasPrefix("---") && rest.dropFirst(3).allSatisfy(\.isWhitespace)
      isText = !(rest.allSatisfy(\.isWhitespace) || rest.hasPrefix("#") || isStart)
      let behind = rest.dropFirst().first
      isEntry = rest.hasPrefix("-") && (behind.map { $0.isWhitespace } ?? true)
    }
  }
}

extension String {
  /// Parted at line feeds alone, so that joining gives back every carriage return.
  var fileLines: [Substring] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
  }
}
