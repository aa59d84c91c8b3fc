/// Rows of facts above a text, a label and its value each: `时效性：现行有效`, `分类号：S27`.
///
/// A single such line may be a headline; three in a row are a record.
enum RecordRows {
  private static let fewest = 3
  private static let longestLabel = 6
  private static let longestRow = 120
  private static let shortestTitle = 12

  /// Marks the rows above the page's first text; the one that names the text becomes its headline
  /// where the page prints no other.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let top = pieces.firstIndex { $0.kind == .body && !isRow($0) } ?? pieces.endIndex
    var pieces = withoutLabel(pieces, above: top)
    let isNamed = pieces[..<top].contains { $0.kind == .short && !isRow($0) }
    let rows = pieces[..<top].indices
      // A button may stand among them.
      .split { !isRow(pieces[$0]) && pieces[$0].kind != .furniture }
      .map { $0.filter { isRow(pieces[$0]) } }
      .filter { isRecord($0, in: pieces, isNamed: isNamed) }
    guard !rows.isEmpty else { return pieces }
    for index in rows.joined() where pieces[index].kind != .furniture {
      if !isNamed, let end = nameEnd(in: pieces[index].text) {
        pieces[index].kind = .short
        pieces[index].text = pieces[index].text[end...].trimmed.rebased
      } else {
        pieces[index].kind = .sourceLine
      }
    }
    return pieces
  }

  /// Three rows, or two below a headline one of which is known by its label.
  private static func isRecord(_ rows: [Int], in pieces: [Piece], isNamed: Bool) -> Bool {
    guard rows.count >= fewest else {
      return isNamed && rows.count == 2 && rows.contains { pieces[$0].kind == .sourceLine }
        && pieces[..<rows[0]].contains { $0.kind == .short }
    }
    return isNamed || isRecord(rows.map { pieces[$0] })
  }

  /// `法规名称：某县修渠办法`, the page's first line that may be a headline: it is one, without the label.
  private static func withoutLabel(_ pieces: [Piece], above top: Int) -> [Piece] {
    guard
      let first = pieces[..<top].firstIndex(where: { $0.kind == .short }),
      let end = nameEnd(in: pieces[first].text)
    else { return pieces }
    let title = pieces[first].text[end...].trimmed
    guard title.count >= 4 else { return pieces }
    var pieces = pieces
    pieces[first].text = title.rebased
    return pieces
  }

  /// `甲乙丙：题目` above the line of its date and source is a headline with a speaker before it.
  private static func isRecord(_ rows: [Piece]) -> Bool {
    let plain = rows.filter { $0.kind == .short }
    return plain.count >= fewest || plain.allSatisfy({ $0.text.inkCount < shortestTitle })
      || plain.contains { nameEnd(in: $0.text) != nil }
  }

  /// Behind `标题：`, which may be set wide: `题  目：`.
  private static func nameEnd(in text: GlyphSlice) -> Int? {
    guard let colon = text.prefix(longestLabel + 3).firstIndex(where: { $0.code == 0x3A }) else {
      return nil
    }
    let label = text[...colon].closedUp
    return names.match(in: label, at: label.startIndex)?.count == label.count ? colon + 1 : nil
  }

  static func isRow(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short, .sourceLine, .body, .column, .furniture, .byline: break
    case .subtitle, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .frontMatter, .dateline:
      return false
    }
    let text = SourceLine.withoutBullet(piece.text).rebased
    guard text.count <= longestRow, !Sentence.isEnded(text) || lacksLast(text),
      let colon = text.prefix(longestLabel + 4).firstIndex(where: { $0.code == 0x3A }),
      colon + 1 < text.count
    else { return false }
    // `索 引 号：` is set wide, `URL：` a machine's.
    let label = text[..<colon].closedUp
    // `甲乙丙：题目`: whose words the headline tells.
    let isSpoken =
      piece.kind == .short && label.count == 3 && label.count == colon
      && text[colon...].count { Characters.isIdeograph($0.code) } >= shortestSaying
      && text.count { $0.code == 0x3A } == 1 && PersonName.likelihood(label) >= 0.9
    return (2...longestLabel).contains(label.count) && !isSpoken
      && (label.allSatisfy { Characters.isIdeograph($0.code) }
        || label.allSatisfy { Characters.isLatin($0.code) })
      && !Vocabulary.castLabels.contains { label.hasPrefix($0.word) }
      && !Vocabulary.pressLabels.startsAny(label) && AuthorLabel.end(in: text[...]) == nil
  }

  private static let shortestSaying = 8

  /// `文号：某政发〔2020〕4号 主题词：`, the last of a row's values left out.
  private static func lacksLast(_ text: GlyphSlice) -> Bool {
    text.last?.code == 0x3A && text.count { $0.code == 0x3A } > 1
  }

  private static let names: WordList = [
    "标题:", "题目:", "题名:", "名称:", "篇名:", "法规名称:", "文件名称:",
  ]
}
