/// Reports, statutes, submitted opinions, old bulletins and interviews.
extension PageMaker {
  mutating func report(_ name: String) -> MadePage {
    signature = dice.pick([.unitName, .unitName, .nameUnit, .bare])
    add(.furniture, furnishing.chrome())
    write(1) { .report(&$0) }
    addInOrder(byline: .below)
    add(.furniture, furnishing.tail())
    typesetting.indent = dice.pick(["", "　　"])
    typesetting.blanks = dice.pick([.none, .paragraphs])
    if dice.chance(40) { typesetting.width = dice.pick([56, 64, 78]) }
    return page(name)
  }

  mutating func opinions(_ name: String) -> MadePage {
    let label = dice.pick(["提案人：", "建议人：", "提交单位："])
    let isLabelled = dice.chance(60)
    signature = .bare
    separator = dice.pick([nil, "====================", "---"])
    write(dice.roll(1...3)) { .opinion(&$0) }
    for (index, story) in stories.enumerated() {
      if index > 0 { addSeparator() }
      add(.title, story.decks)
      add(
        .byline, isLabelled ? label + story.authors[0].name : signature.head(story.authors, &dice))
      addBody(story)
    }
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  mutating func statute(_ name: String) -> MadePage {
    write(1) { .statute(&$0) }
    for story in stories { story.decks.forEach { add(.title, $0) } }
    if dice.chance(60) {
      add(.subtitle, "（2021年6月\(dice.roll(1...28))日市人民代表大会常务委员会第三次会议通过）")
      stories[0].subtitle = strips.last?.text
    }
    stories.forEach { strips += $0.bodyStrips() }
    typesetting.indent = dice.pick(["", "　　"])
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  /// A duplicated bulletin of the seventies: narrow typescript, centred heads, page numbers.
  mutating func bulletin(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .namesAtEnd, .unitName])
    add(.furniture, ["工作简报", "第\(dice.roll(2...60))期", "一九七\(dice.pick(["四", "五", "六"]))年三月二十日"])
    write(dice.roll(1...3)) {
      $0.dice.chance(50)
        ? .news(&$0) : .essay(&$0, $0.dice.pick([.ordinalSentences, .numberedLines]))
    }
    addInOrder()
    typesetting = Typesetting(
      width: dice.pick([48, 52, 60, 66]), indent: "　　", isCentred: true, breaksHeads: true)
    return page(name) { Self.number($0, each: 30, mark: "· {} ·") }
  }

  /// A web page sent to a printer and read back: page marks, addresses, form feeds.
  mutating func printedPage(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .labelled, .system, .namesAtEnd])
    let site = dice.pick(["云溪先锋网", "梓州在线"])
    write(1) { .essay(&$0) }
    add(.furniture, furnishing.chrome())
    if dice.chance(50) {
      add(.title, stories[0].decks.joined() + "_理论频道_" + site)
      if dice.chance(50) {
        addHead(stories[0])
      } else {
        stories[0].subtitle = nil
        if signature.tail(stories[0].authors, &dice) == nil { stories[0].authors = [] }
      }
    } else {
      addHead(stories[0])
    }
    addBody(stories[0])
    add(.furniture, furnishing.tail())
    typesetting = Typesetting(
      width: dice.pick([76, 84, 96]), indent: dice.pick(["", "　　"]), breaksHeads: true)
    let mark = dice.pick(["第 {} 页", "{} / 3", "{}\u{0C}", "- {} -"])
    return page(name) { Self.number($0, each: 24, mark: mark) }
  }

  mutating func interview(_ name: String) -> MadePage {
    let labels = dice.pick([Story.Labels.reporterName, .namesOnly])
    write(dice.pick([1, 1, 2])) { .interview(&$0, labels) }
    addInOrder()
    typesetting.blanks = dice.pick([.none, .paragraphs])
    if dice.chance(30) { typesetting.width = dice.pick([48, 68]) }
    return page(name)
  }

  mutating func questions(_ name: String) -> MadePage {
    write(1) { .interview(&$0, .questionAnswer) }
    addInOrder()
    typesetting.indent = dice.pick(["", "　　"])
    if dice.chance(30) { typesetting.width = dice.pick([48, 68]) }
    return page(name)
  }

  /// Page marks after every so many lines, and after the last.
  private static func number(_ lines: [String], each count: Int, mark: String) -> String {
    var numbered: [String] = []
    for (index, line) in lines.enumerated() {
      numbered.append(line)
      guard (index + 1) % count == 0 || index + 1 == lines.count else { continue }
      numbered.append(
        mark.split(separator: "{}", omittingEmptySubsequences: false).joined(
          separator: "\(index / count + 1)"))
    }
    return numbered.joined(separator: "\n")
  }
}
