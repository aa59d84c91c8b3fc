/// Pages as files of other kinds carry them.
extension PageMaker {
  mutating func markdown(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .labelled, .slashed, .system])
    separator = "---"
    write(dice.pick([1, 1, 2, 3])) { .essay(&$0) }
    addInOrder()
    if dice.chance(40) { add(.furniture, ["---", "文字编辑：钱小川", "审核：何一苇"]) }
    let image = dice.chance(50)
    for index in strips.indices {
      switch strips[index].role {
      case .title: strips[index].text = "# " + strips[index].text
      case .heading: strips[index].text = "## " + strips[index].text
      case .subtitle, .byline: strips[index].text = "**\(strips[index].text)**"
      case .column, .paragraph, .caption, .quote, .note, .rule, .furniture: break
      }
    }
    if image {
      strips.insert(Strip(.furniture, "![](images/cover-\(dice.roll(1...99)).jpeg)"), at: 1)
    }
    typesetting.blanks = .paragraphs
    return page(name)
  }

  mutating func html(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .labelled, .reporter])
    write(dice.roll(1...2)) { $0.dice.chance(50) ? .essay(&$0) : .news(&$0) }
    addInOrder()
    for index in strips.indices {
      let text = strips[index].text
      switch strips[index].role {
      case .title: strips[index].text = "<h1>\(text)</h1>"
      case .subtitle, .byline, .column: strips[index].text = "<p class=\"info\">\(text)</p>"
      case .heading: strips[index].text = "<p><strong>\(text)</strong></p>"
      case .paragraph, .note: strips[index].text = "<p>&nbsp;&nbsp;\(text)</p>"
      case .caption, .quote, .furniture, .rule: strips[index].text = "<div>\(text)</div>"
      }
    }
    return page(name)
  }

  /// A static site's source file.
  mutating func frontMatter(_ name: String) -> MadePage {
    write(1) { $0.dice.chance(40) ? .interview(&$0, .reporterName) : .essay(&$0) }
    let story = stories[0]
    let title = (story.decks + [story.subtitle].compactMap { $0 }).joined()
    // A source file of this kind has the whole title in its head and none in its text.
    stories[0].decks = [title]
    stories[0].subtitle = nil
    let names = story.cast.isEmpty ? story.authors : [story.authors[0]]
    if !story.cast.isEmpty { stories[0].authors = [story.authors[0]] }
    add(
      .furniture,
      [
        "---", "title: \(dice.pick([title, "\"\(title)\""]))",
        "date: 2021-0\(dice.roll(1...9))-1\(dice.roll(0...9))",
        "authors: [\(names.map { "\"\($0.name)\"" }.joined(separator: ", "))]", "tags: [\"时评\"]",
        "draft: false", "---",
      ])
    typesetting.blanks = .paragraphs
    strips += story.bodyStrips()
    return page(name)
  }

  /// Everything on one line, blocks parted by single spaces.
  mutating func oneLine(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .squared, .reporter])
    add(.furniture, furnishing.masthead())
    write(dice.roll(2...3)) {
      $0.dice.chance(60)
        ? .essay(&$0, $0.dice.pick([.sentences, .absent, .bracketedSentences])) : .news(&$0)
    }
    addInOrder(byline: .below)
    return page(name) { $0.joined(separator: " ").split(separator: "\n").joined(separator: " ") }
  }

  /// A list of the titles first, then the articles.
  mutating func contents(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .squared, .labelled])
    write(dice.roll(2...4)) { .essay(&$0) }
    separator = dice.pick([nil, "================", "~~~~~~~~"])
    add(.furniture, dice.pick(["目录", "目　录", "本期导读", "本版要目"]))
    let leader = dice.pick(["……", "　", " / ", ""])
    for (index, story) in stories.enumerated() {
      let number = leader.isEmpty ? "" : "\(index * 3 + 2)"
      add(.furniture, story.decks.joined(separator: "　") + leader + number)
    }
    addSeparator()
    addInOrder()
    typesetting.blanks = dice.pick([.none, .paragraphs])
    return page(name)
  }

  /// A long article of one paragraph a line with chrome above and licence below.
  mutating func longLines(_ name: String) -> MadePage {
    write(1) { $0.dice.chance(30) ? .report(&$0) : .essay(&$0) }
    add(.furniture, furnishing.chrome())
    addInOrder()
    add(.furniture, furnishing.tail())
    typesetting.indent = dice.pick(["", "　　", "    "])
    return page(name)
  }

  /// A page as a site prints it, its own words above the headline.
  mutating func sitePage(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .labelled, .reporter])
    write(1) { $0.dice.chance(50) ? .essay(&$0) : .news(&$0) }
    stories[0].subtitle = nil
    let title = stories[0].decks.joined(separator: " ")
    add(
      .furniture,
      dice.pick([["English"], ["首页|新闻|论坛|专题|服务|邮箱"], ["微信 繁體版", "本网站已支持IPV6"], ["临江在线"]]))
    add(
      .furniture, dice.pick(["您现在的位置：首页 > 理论", "当前位置：首页 - 要闻", "您所在的位置：首页>>时政>>正文"]))
    if dice.chance(40) { add(.furniture, title) }
    addHead(stories[0])
    add(
      .furniture,
      dice.pick([
        "2021-03-1\(dice.roll(0...9)) 09:1\(dice.roll(0...9)) 来源：云溪时报",
        "( 2021-03-1\(dice.roll(0...9)) ) 稿件来源：临江电讯 要 闻", "文章来源：白石网 发布时间：2021-03-10 责任编辑：王明",
      ]))
    addBody(stories[0])
    add(.furniture, furnishing.tail())
    typesetting.blanks = .paragraphs
    typesetting.indent = dice.pick(["", "　　", "  "])
    return page(name)
  }

  /// Anything with anything.
  mutating func mixed(_ name: String) -> MadePage {
    if dice.chance(60) { add(.furniture, furnishing.masthead()) }
    write(dice.roll(1...4)) { pen in
      var story = pen.dice.chance(40) ? Story.news(&pen) : .essay(&pen)
      if pen.dice.chance(20) { story.addCaption(&pen) }
      if pen.dice.chance(10) { story.addQuote(&pen) }
      if pen.dice.chance(10) { story.column = "言论" }
      return story
    }
    separator = dice.pick([nil, nil, "====================", "* * *", "———————"])
    addInOrder(byline: dice.pick([.above, .below, .below]))
    if dice.chance(50) { wrapAsPrinted() }
    if dice.chance(30) { typesetting.slack = typesetting.width == nil ? 0 : dice.roll(0...6) }
    var page = page(name)
    if dice.chance(20) { page.setFullWidthDigits() }
    if dice.chance(20) { page.setTraditional() }
    if dice.chance(20) { page.spaceALine(&dice) }
    return page
  }
}
