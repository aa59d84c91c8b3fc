/// Articles with a skeleton: an introduction, sections built alike, perhaps points in them, an end.
extension Story {
  /// How an essay shows its sections.
  enum Sections: CaseIterable {
    case absent, sentences, lines, numberedLines, bracketedLines, bracketedSentences,
      ordinalSentences
  }

  static func essay(_ pen: inout Pen, _ sections: Sections? = nil) -> Story {
    var story = headed(&pen)
    let sections = sections ?? pen.dice.pick(Sections.allCases)
    story.parts.append(.text(pen.opening() + pen.sentences(pen.dice.roll(1...2))))
    if pen.dice.chance(50) { story.parts.append(.text(pen.sentences(2))) }
    if sections == .absent {
      story.addPointsOnly(&pen)
    } else {
      story.add(sections, &pen)
    }
    if pen.dice.chance(50) { story.parts.append(.text(pen.sentence() + pen.ending())) }
    return story
  }

  /// Title, subtitle and authors.
  static func headed(_ pen: inout Pen) -> Story {
    var story = Story()
    story.decks = pen.dice.chance(15) ? [pen.title(), pen.title()] : [pen.title()]
    if pen.dice.chance(15) {
      story.subtitle = pen.fill(pen.dice.pick(["——A N工作纪实", "——关于N的调查与思考", "——以A为例"]))
    }
    story.authors = (0..<pen.dice.pick([1, 1, 1, 2, 2, 3])).map { _ in .person(&pen.dice) }
    return story
  }

  private mutating func addPointsOnly(_ pen: inout Pen) {
    let series = pen.dice.pick(Series.inline)
    let (text, nodes) = Story.chain(series, &pen)
    parts.append(.text(pen.dice.pick(["为此，建议：", "对此，提出以下建议：", "要从以下几方面着力。", ""]) + text))
    outline += nodes
  }

  private mutating func add(_ sections: Sections, _ pen: inout Pen) {
    let series = pen.dice.chance(60) ? pen.dice.pick(Series.inline) : nil
    for (index, heading) in pen.headings(pen.dice.roll(3...4)).enumerated() {
      let marker = sections.marker(index)
      let inner = series.map { Story.chain($0, &pen) } ?? (pen.sentences(2), [])
      if sections.isLine {
        parts.append(.heading(marker + heading))
        parts.append(.text(pen.sentences(2) + (inner.1.isEmpty ? "" : inner.0)))
      } else {
        parts.append(.text(marker + heading + "。" + pen.sentence() + inner.0))
      }
      if pen.dice.chance(30) { parts.append(.text(pen.sentences(2))) }
      outline.append(GoldPage.Node(marker, heading, inner.1))
    }
  }

  /// 一是…。二是…。 in one paragraph, with its nodes.
  static func chain(_ series: Series, _ pen: inout Pen) -> (String, [GoldPage.Node]) {
    var text = ""
    var nodes: [GoldPage.Node] = []
    for index in 0..<pen.dice.roll(2...4) {
      let point = pen.point()
      let marker = series.marker(index)
      text += marker + point + "。" + (pen.dice.chance(70) ? pen.sentence() : "")
      nodes.append(GoldPage.Node(marker, point))
    }
    return (text, nodes)
  }
}

extension Story.Sections {
  var isLine: Bool {
    switch self {
    case .lines, .numberedLines, .bracketedLines: true
    case .absent, .sentences, .bracketedSentences, .ordinalSentences: false
    }
  }

  func marker(_ index: Int) -> String {
    switch self {
    case .absent, .sentences, .lines: ""
    case .numberedLines: Series.chinese.marker(index)
    case .bracketedLines, .bracketedSentences: Series.bracketed.marker(index)
    case .ordinalSentences: Series.ordinal.marker(index)
    }
  }
}
