/// `某社记者甲乙、本报记者丙丁报道：` behind a dateline's sign, without a bracket around it.
enum PlainReporters {
  /// Behind 报道 or 报导, where reporters are named from an index on.
  static func end(in text: GlyphSlice, from start: Int) -> Int? {
    let head = text[start...].prefix(longest)
    guard let label = labelStart(in: head),
      label == start || head[start..<label].allSatisfy({ Characters.isIdeograph($0.code) })
    else { return nil }
    // Most reports say so within a name or two: what is no list of names ends the search.
    let sign = head[label...].indices.first {
      stops.contains(head[$0].code) || reports.match(in: head, at: $0) != nil
    }
    guard let sign, let word = reports.match(in: head, at: sign) else { return nil }
    let end = sign + word.count
    // Close to the sign a label is enough; behind a paper that no list knows a mark must follow.
    return label == start || end < text.endIndex && marks.contains(text[end].code) ? end : nil
  }

  /// The reporters named behind their labels.
  static func names(in text: GlyphSlice) -> [GlyphSlice] {
    guard let first = text.indices.first(where: { label(at: $0, in: text) != nil }) else {
      return []
    }
    let sign = text.indices.first { reports.match(in: text, at: $0) != nil }
    let list = text[first..<(sign ?? text.endIndex)]
    return list.split { parting.contains($0.code) }.flatMap { part -> [GlyphSlice] in
      let ends = part.indices.compactMap { at in label(at: at, in: part).map { at + $0 } }
      let token = part[(ends.last ?? part.startIndex)...].trimmed
      if PersonName.likelihood(token) >= 0.4 { return [token.rebased] }
      return PersonName.parted(token.rebased) ?? []
    }
  }

  /// Where the first reporter's label begins: close by, or behind the name of a paper.
  private static func labelStart(in text: GlyphSlice) -> Int? {
    guard text.first != nil else { return nil }
    return text.prefix(longestPaper + 1).indices.first { label(at: $0, in: text) != nil }
  }

  /// The length of a label that begins at an index.
  private static func label(at index: Int, in text: GlyphSlice) -> Int? {
    Vocabulary.pressLabels.match(in: text, at: index).map(\.count)
  }

  private static let longest = 60
  private static let longestPaper = 12
  private static let stops: ScalarSet = "。！？；《》“”()【】"
  private static let parting: ScalarSet = "、,; :()"
  private static let marks: ScalarSet = ":，"
  private static let reports: WordList = ["报道", "报导"]
}
