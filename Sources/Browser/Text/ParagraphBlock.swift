internal import Canvas
internal import Gazette
internal import Search
internal import Themes

/// A paragraph with the outline nodes that begin in it, made ready to be typeset.
struct ParagraphBlock {
  private let paragraph: Paragraph
  private let index: Int
  private let nodes: [OutlineNode]
  private var runs: [Run] = []
  /// Bytes that already stand in a run.
  private var offset = 0

  init(_ paragraph: Paragraph, index: Int, nodes: [OutlineNode]) {
    self.paragraph = paragraph
    self.index = index
    self.nodes = nodes
  }

  func block(isSpaced: Bool, _ ambiguous: AmbiguousWidth) -> TextBlock {
    var maker = self
    maker.cut()
    return TextBlock(
      runs: maker.runs, paragraph: index, firstIndent: firstIndent,
      hangingIndent: hangingIndent(ambiguous),
      isSpaced: isSpaced || opensSection)
  }
}

extension ParagraphBlock {
  /// Cuts the text where markers and headings begin and end.
  private mutating func cut() {
    cut(speakerLabel, part: .person)
    for node in nodes {
      let start = node.passage.start.offset
      guard start >= offset, paragraph.text.hasBytes(of: node.marker + node.heading, at: start)
      else { continue }
      cut(upTo: start, part: part)
      cut(node.marker, part: .marker)
      cut(node.heading, part: node.kind == .speaker ? .person : .heading)
    }
    cut(upTo: paragraph.text.utf8.count, part: part)
  }

  private mutating func cut(_ text: String, part: Theme.Part) {
    guard !text.isEmpty else { return }
    cut(upTo: offset + text.utf8.count, part: part)
  }

  private mutating func cut(upTo end: Int, part: Theme.Part) {
    guard end > offset else { return }
    let text = String(paragraph.text.bytes(offset..<end))
    runs.append(Run(text, part, of: .paragraph(index), from: offset))
    offset = end
  }

  private var part: Theme.Part {
    switch paragraph.role {
    case .body, .answer: .text
    case .heading, .question: .heading
    case .caption, .editorsNote: .dim
    }
  }

  private var opensSection: Bool {
    paragraph.role == .heading || paragraph.role == .question
      || nodes.contains { $0.kind == .section && $0.passage.start.offset == 0 }
  }
}

extension ParagraphBlock {
  /// `某甲：` where the paragraph begins so.
  private var speakerLabel: String {
    guard let speaker = paragraph.speaker else { return "" }
    return ["：", ":"].map { speaker + $0 }.first { paragraph.text.hasPrefix($0) } ?? ""
  }

  /// The marker that opens the paragraph.
  private var marker: String {
    guard let node = nodes.first(where: { $0.passage.start.offset == 0 }) else { return "" }
    return node.marker
  }

  private var firstIndent: Int { speakerLabel.isEmpty ? 4 : 0 }

  /// Points and answers hang under their marker, unless it is as long as a clause.
  private func hangingIndent(_ ambiguous: AmbiguousWidth) -> Int {
    let label = speakerLabel.isEmpty ? marker : speakerLabel
    let columns = label.columns(ambiguous)
    return columns > 0 && columns <= 16 ? firstIndent + columns : 0
  }
}
