internal import Canvas
internal import Gazette
internal import Search
internal import Themes

/// A paragraph with the outline nodes that begin in it, made ready to be typeset.
struct ParagraphBlock: Sendable, Equatable {
  private let paragraph: Paragraph
  let index: Int
  private let nodes: [OutlineNode]

  init(_ paragraph: Paragraph, index: Int, nodes: [OutlineNode]) {
    self.paragraph = paragraph
    self.index = index
    self.nodes = nodes
  }

  var text: String { paragraph.text }

  /// The text cut where markers and headings begin and end.
  var runs: [Run] {
    var cutter = Cutter(text: paragraph.text, index: index)
    cutter.cut(speakerLabel, part: .person)
    for node in nodes {
      let start = node.passage.start.offset
      guard start >= cutter.offset, text.hasBytes(of: node.marker + node.heading, at: start)
      else { continue }
      cutter.cut(upTo: start, part: part)
      cutter.cut(node.marker, part: .marker)
      cutter.cut(node.heading, part: node.kind == .speaker ? .person : .heading)
    }
    cutter.cut(upTo: text.utf8.count, part: part)
    return cutter.runs
  }

  var opensSection: Bool {
    paragraph.role == .heading || paragraph.role == .question
      || nodes.contains { $0.kind == .section && $0.passage.start.offset == 0 }
  }

  var firstIndent: Int { speakerLabel.isEmpty ? 4 : 0 }

  /// Points and answers hang under their marker, unless it is as long as a clause.
  func hangingIndent(_ ambiguous: AmbiguousWidth) -> Int {
    let label = speakerLabel.isEmpty ? marker : speakerLabel
    let columns = label.columns(ambiguous)
    return columns > 0 && columns <= 16 ? firstIndent + columns : 0
  }
}

extension ParagraphBlock {
  private struct Cutter {
    let text: String
    let index: Int
    var runs: [Run] = []
    /// Bytes that already stand in a run.
    var offset = 0

    mutating func cut(_ piece: String, part: Theme.Part) {
      guard !piece.isEmpty else { return }
      cut(upTo: offset + piece.utf8.count, part: part)
    }

    mutating func cut(upTo end: Int, part: Theme.Part) {
      guard end > offset else { return }
      let piece = String(text.bytes(offset..<end))
      runs.append(Run(piece, part, of: .paragraph(index), from: offset))
      offset = end
    }
  }

  private var part: Theme.Part {
    switch paragraph.role {
    case .body, .answer: .text
    case .heading, .question: .heading
    case .caption, .editorsNote: .dim
    }
  }
}

extension ParagraphBlock {
  /// `某甲：` where the paragraph begins so.
  private var speakerLabel: String {
    guard let speaker = paragraph.speaker else { return "" }
    return ["：", ":"].map { speaker + $0 }.first { text.hasPrefix($0) } ?? ""
  }

  /// The marker that opens the paragraph.
  private var marker: String {
    guard let node = nodes.first(where: { $0.passage.start.offset == 0 }) else { return "" }
    return node.marker
  }
}
