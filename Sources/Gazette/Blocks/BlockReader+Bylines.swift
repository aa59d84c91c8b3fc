/// Where a line that may name people stands for a byline.
extension BlockReader {
  /// Weak bylines count only beside a headline: a short piece directly above, or, where the name
  /// begins with a surname, directly below with text under it.
  func isBylinePlace(_ certainty: Double, _ index: Int) -> Bool {
    if certainty >= 0.9 { return true }
    guard certainty >= 0.5 else { return false }
    // An office right above a dateline ends a headline.
    if certainty <= 0.55, index + 1 < lines.count, case .dateline = lines[index + 1].kind {
      return false
    }
    // A date and a paper's name may stand between a headline and its names.
    let above = pieces.lazy.filter { $0.kind != .furniture }.suffix(3)
      .last { $0.kind != .masthead }
    switch above?.kind {
    case .short where certainty <= 0.5: return !isNames(at: index + 1)
    case .short, .subtitle, .column, .byline, .sourceLine: return true
    case .body, .masthead, .furniture, .caption, .signature, .dateline, nil:
      if opensPage, opensWithNames(at: index) { return true }
      return certainty >= 0.55 && isHeadline(at: index + 1)
        && (isUnderHeadline(at: index + 2)
          || isHeadline(at: index + 2) && isUnderHeadline(at: index + 3))
    case .castLabel, .castEntry, .editorsNote, .frontMatter: return false
    }
  }

  /// Nothing that may be a headline stands above.
  var opensPage: Bool {
    pieces.allSatisfy {
      switch $0.kind {
      case .masthead, .furniture, .frontMatter, .caption: true
      case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature,
        .editorsNote, .sourceLine, .dateline:
        false
      }
    }
  }

  /// Several names, or a journal's office, right above the text; one name alone may as well be a
  /// headline, unless a summary or key words stand below it.
  private func opensWithNames(at index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].kind.isText || isField(at: index + 1),
      let people = Byline(lines[index].text[...])?.people
    else { return false }
    let below = isField(at: index + 1) ? Piece.Kind.sourceLine : textKind(at: index + 1)
    if people.count == 1, people[0].role == .organisation {
      return BlockReader.offices.endsAny(lines[index].text) && below != .short
    }
    guard people.allSatisfy({ PersonName.likelihood($0.name) >= 0.7 }) else { return false }
    if people.count == 1, below == .body, signsBelow(people[0].name, at: index) { return true }
    return below == .sourceLine || below == .editorsNote
      || people.count > 1 && below == .body && PersonName.isList(lines[index].text)
  }

  /// One name alone above a long paragraph that does not speak of whom it names.
  private func signsBelow(_ name: GlyphSlice, at index: Int) -> Bool {
    // Two characters are sooner a word.
    guard PersonName.likelihood(name) >= (index == 0 ? 0.7 : 0.9),
      lines[index].text.inkCount == name.count,
      lines[index + 1].text.count >= BlockReader.longestHeadline
    else { return false }
    let word = name.map(\.code)
    return !lines[(index + 1)...].prefix(BlockReader.mostAbove).contains { line in
      line.text.indices.contains { at in
        line.text[at...].prefix(word.count).elementsEqual(word) { $0.code == $1 }
      }
    }
  }

  private func isField(at index: Int) -> Bool {
    if case .sourceLine = lines[index].kind {
      return JournalField.kind(of: lines[index].text) != nil
    }
    return false
  }

  private static let offices: WordList = [
    "编辑部", "评论部", "课题组", "调研组", "编委会",
  ]

  /// What looks like an office above names is the headline's second deck.
  private func isNames(at index: Int) -> Bool {
    guard index < lines.count, case .byline(let certainty) = lines[index].kind else { return false }
    return certainty > 0.55
  }

  private func isHeadline(at index: Int) -> Bool {
    guard index < lines.count, lines[index].kind.isText else { return false }
    let text = lines[index].text
    return (asks(text) || textKind(at: index) == .short) && text.count >= 5
      && !StructuralMarker.starts(lines[index].text[...])
  }

  private func isUnderHeadline(at index: Int) -> Bool {
    guard index < lines.count else { return false }
    switch lines[index].kind {
    case .text: return textKind(at: index) == .body
    case .column, .subtitle, .dateline: return true
    case .byline, .castLabel, .masthead, .sourceLine, .signature, .noteEnd, .credit, .furniture,
      .frontMatter:
      return false
    }
  }

  /// `某市委党校教授` on the line below the author's name.
  func isPost(_ line: LogicalLine) -> Bool {
    guard let above = pieces.last, above.kind == .byline, above.text.count <= 12,
      line.text.count <= 40
    else { return false }
    return Vocabulary.postEnds.endsAny(line.text) && !line.text.contains(anyOf: BlockReader.marks)
  }

  /// `某大学教授` on the line below `访谈嘉宾：某某·某某某`.
  func isPost(_ line: LogicalLine, below label: LogicalLine) -> Bool {
    guard line.kind.isText, label.text.count <= 18, line.text.count <= 40 else { return false }
    return Vocabulary.postEnds.endsAny(line.text) && !line.text.contains(anyOf: BlockReader.marks)
      && label.text.last?.code != 0x3A
  }

  /// `（某大学 法学院，青城 100000）` below an author's name, `1.…；2.…` below several.
  func isPostal(_ line: LogicalLine) -> Bool {
    let text = line.text[...].trimming { $0 == 0x28 || $0 == 0x29 || $0 == 0x20 }
    let above = pieces.last?.kind
    // Several authors' offices are counted within one bracket.
    let longest = line.text.first?.code == 0x28 ? 240 : 60
    guard
      above == .byline || above == .short || above == .sourceLine || above == .editorsNote,
      text.count <= longest, text.count > 10,
      text.suffix(6).allSatisfy({ Characters.isDigit($0.code) })
    else { return false }
    return text.dropLast(6).split { BlockReader.unitMarks.contains($0.code) }
      .contains { Vocabulary.unitEnds.endsAny($0) }
  }

  private static let unitMarks: ScalarSet = " ，;、"

  /// `某某研究所所长` below a headline, with the name on the line below.
  func isPost(above index: Int) -> Bool {
    guard index > 0, index < lines.count, pieces.last?.kind == .short else { return false }
    let post = lines[index - 1].text
    guard post.count <= 24, Vocabulary.postEnds.endsAny(post),
      post.allSatisfy({ Characters.isIdeograph($0.code) }),
      case .byline = lines[index].kind
    else { return false }
    return PersonName.likelihood(lines[index].text.closedUp) >= 0.7
  }

  /// `某某日报全媒体记者`, with the name on the line below.
  func isPress(at index: Int) -> Bool {
    let text = lines[index].text
    guard text.count <= 24, Vocabulary.pressLabels.endsAny(text),
      text.allSatisfy({ Characters.isIdeograph($0.code) }), index + 1 < lines.count,
      case .byline = lines[index + 1].kind
    else { return false }
    return PersonName.likelihood(lines[index + 1].text) >= 0.7
  }
}
