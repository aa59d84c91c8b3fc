/// Pages of many short items.
extension PageMaker {
  mutating func digest(_ name: String) -> MadePage {
    add(.furniture, furnishing.masthead())
    let dateline = dice.pick([Story.Dateline.ownPaper, .agency, .bare])
    write(dice.roll(5...9)) { .item(&$0, dateline) }
    separator = dice.pick([nil, nil, "* * *", "----------"])
    for story in stories {
      add(.title, story.decks)
      strips += story.bodyStrips()
      addSeparator()
    }
    typesetting.indent = dice.pick(["", "　　"])
    typesetting.blanks = dice.pick([.none, .paragraphs])
    if dice.chance(30) { typesetting.width = dice.pick([36, 48, 70]) }
    return page(name)
  }

  /// Items closed by the name of their source, parts of the digest named between them.
  mutating func sourcedDigest(_ name: String) -> MadePage {
    write(dice.roll(4...8)) { .item(&$0, .none) }
    let sources = ["云溪新闻", "临江日报", "白石网", "汀州发布公众号", "梓州电视台"]
    let isParted = dice.chance(50)
    for (index, story) in stories.enumerated() {
      if isParted, index % 3 == 0 { add(.furniture, ["【国内】", "【各地】", "【国际】"][index / 3]) }
      add(.title, story.decks)
      strips += story.bodyStrips()
      strips[strips.count - 1].text += "（\(sources[index % sources.count])）"
    }
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  /// Items without a headline, known by their datelines.
  mutating func briefs(_ name: String) -> MadePage {
    let isStamped = dice.chance(30)
    let dateline = dice.pick([Story.Dateline.ownPaper, .agency, .bare])
    write(isStamped ? 1 : dice.roll(1...4)) { .item(&$0, isStamped ? .none : dateline) }
    for index in stories.indices { stories[index].decks = [] }
    if isStamped {
      let stamp = "2023-0\(dice.roll(1...9))-1\(dice.roll(0...9)) 1\(dice.roll(0...9)):06，正文："
      strips = [Strip(.paragraph, stamp + stories[0].body.joined())]
    } else {
      stories.forEach { strips += $0.bodyStrips() }
    }
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  /// A legislature's gazette in traditional characters.
  mutating func gazette(_ name: String) -> MadePage {
    let count = dice.roll(2...4)
    write(count) { .motion(&$0, number: 1) }
    for index in stories.indices {
      var pen = Pen(
        dice: Dice(seed: UInt64(dice.roll(0...1 << 40))),
        topic: Topic.all[(index * 5) % Topic.all.count])
      stories[index] = .motion(&pen, number: index + 1)
    }
    for story in stories {
      let proposer = story.authors[0].name
      if dice.chance(50) {
        add(
          .furniture,
          "主席：進行\(story.decks[0])，請提案人\(proposer.prefix(1))委員\(proposer.dropFirst())說明提案旨趣。")
      }
      add(.title, story.decks[0] + dice.pick(["：", ""]))
      strips += story.bodyStrips()
      add(.furniture, "提案人：\(proposer)")
      add(.furniture, "連署人：\(Author.name(&dice))　　\(Author.name(&dice))　　\(Author.name(&dice))")
    }
    if dice.chance(50) { typesetting = Typesetting(width: 76, indent: dice.pick(["", "　　"])) }
    var page = page(name)
    page.setTraditional()
    return page
  }
}
