/// Pages of newspapers, headline above its article.
extension PageMaker {
  /// A paragraph a line, titles above, units in brackets at the end.
  mutating func theoryPage(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .squared, .bracketedUnit, .system, .nameUnit])
    if dice.chance(60) { add(.furniture, furnishing.masthead()) }
    write(dice.roll(2...4)) { .essay(&$0) }
    addInOrder()
    return page(name)
  }

  /// A daily's web edition: title, names, source in brackets, text.
  mutating func epaperDump(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .reporter, .namesApart, .reporterAtEnd])
    add(.furniture, furnishing.masthead())
    write(dice.roll(2...4)) { $0.dice.chance(50) ? .news(&$0) : .essay(&$0) }
    let source = "《临江日报》（ 2024年0\(dice.roll(1...9))月1\(dice.roll(0...9))日 第 0\(dice.roll(1...9)) 版）"
    for story in stories {
      addHead(story)
      add(.furniture, source)
      addBody(story)
      addSeparator()
    }
    typesetting.indent = dice.pick(["", "　　"])
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  /// Narrow columns justified in print, so that lines are not quite full.
  mutating func justified(_ name: String) -> MadePage {
    add(.furniture, furnishing.masthead())
    write(dice.roll(2...3)) { .essay(&$0) }
    addInOrder(byline: dice.pick([.above, .below]))
    typesetting = Typesetting(
      width: dice.pick([26, 32, 36, 44, 52]), slack: dice.roll(1...6),
      indent: dice.pick(["　　", "　　", ""]),
      blanks: dice.pick([.none, .none, .lines]), isCentred: dice.chance(30),
      breaksHeads: dice.chance(30))
    return page(name)
  }

  /// Captions and pull quotes among the paragraphs.
  mutating func pictures(_ name: String) -> MadePage {
    write(dice.roll(2...3)) { pen in
      var story = pen.dice.chance(50) ? Story.news(&pen) : .essay(&pen)
      for _ in 0..<pen.dice.roll(1...2) { story.addCaption(&pen) }
      if pen.dice.chance(50) { story.addQuote(&pen) }
      if pen.dice.chance(40) {
        story.note = pen.dice.pick(["编者按：", "【编者按】", "编者按　"]) + pen.sentences(2)
      }
      return story
    }
    addInOrder()
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  /// A head over the whole page, then what each speaker said.
  mutating func seriesPage(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .nameUnit, .unitName, .squared])
    add(.furniture, furnishing.masthead())
    add(
      .furniture,
      dice.pick([
        ["“\(dice.pick(Words.places))发展大家谈”", "专题座谈会发言摘登"],
        ["以高质量协商服务高质量发展", "——市政协常委会会议大会发言摘编"],
        ["“十四五”规划实施研讨会发言摘登"],
      ]))
    write(dice.roll(3...4)) { .essay(&$0) }
    addInOrder(byline: .below)
    if dice.chance(50) { wrapAsPrinted() }
    return page(name)
  }

  /// Column tags before or after the headline, some with a title of two decks.
  mutating func columnTags(_ name: String) -> MadePage {
    write(dice.roll(2...3)) { pen in
      var story = pen.dice.chance(50) ? Story.news(&pen) : .essay(&pen)
      story.column = pen.dice.pick(["建言献策", "三农观察", "委员论坛", "今日谈", "深度聚焦", "民生视点"])
      return story
    }
    addInOrder()
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  /// Each story's headline, then its text.
  mutating func addInOrder(byline: BylinePlace = .below) {
    for (index, story) in stories.enumerated() {
      if index > 0 { addSeparator() }
      addHead(story, byline: byline)
      addBody(story)
    }
  }

  /// Lines of one width, as cut by the program that took the text out of print.
  mutating func wrapAsPrinted() {
    typesetting = Typesetting(
      width: dice.pick([30, 40, 46, 56, 64, 72]), indent: dice.pick(["", "　　"]),
      blanks: dice.pick([.none, .lines, .paragraphs]), breaksHeads: dice.chance(40))
  }
}
