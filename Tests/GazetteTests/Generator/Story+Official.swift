/// Reports, statutes, motions and submitted opinions.
extension Story {
  /// A government's report: salutation, 一、 and （一） or lead sentences, an appeal at the end.
  static func report(_ pen: inout Pen) -> Story {
    var story = Story()
    story.decks = ["\(pen.dice.roll(2012...2026))年\(pen.place)市政府工作报告"]
    story.subtitle = "——在\(pen.place)市第\(pen.dice.pick(["五", "十六", "八"]))届人民代表大会第二次会议上"
    story.authors = [Author(name: Author.name(&pen.dice), unit: "\(pen.place)市市长")]
    let salutation = pen.dice.pick(["各位代表：", "各位代表、同志们："])
    story.parts = [.text(salutation), .text("现在，我代表市人民政府向大会报告工作，请予审议。")]
    let names = ["过去一年工作回顾", "今年工作的总体要求", "重点任务", "加强政府自身建设"]
    let isBracketed = pen.dice.chance(50)
    for (index, name) in names.prefix(pen.dice.roll(3...4)).enumerated() {
      let marker = Series.chinese.marker(index)
      story.parts += [.heading(marker + name), .text(pen.sentences(2))]
      let children = pen.headings(3).enumerated().map { two, heading in
        let inner = isBracketed ? Series.bracketed.marker(two) : ""
        story.parts.append(.text(inner + heading + "。" + pen.sentences(2)))
        return GoldPage.Node(inner, heading)
      }
      story.outline.append(GoldPage.Node(marker, name, children))
    }
    story.parts.append(.text("各位代表！让我们" + pen.fill("V N，奋力谱写A N新篇章！")))
    return story
  }

  /// 关于…的建议, with who hands it in, the matter and numbered proposals.
  static func opinion(_ pen: inout Pen) -> Story {
    var story = Story()
    story.decks = [pen.fill("关于V N M的") + pen.dice.pick(["提案", "建议"])]
    story.authors = [pen.dice.chance(50) ? .organisation(&pen.dice) : .person(&pen.dice)]
    story.parts = [
      .text(pen.sentences(3)), .text("当前主要存在以下问题：" + pen.sentences(2)), .text("为此，建议："),
    ]
    let series = pen.dice.pick([Series.chinese, .arabic, .bracketed])
    story.outline = pen.headings(pen.dice.roll(3...4)).enumerated().map { index, heading in
      let marker = series.marker(index)
      story.parts.append(.text(marker + heading + "。" + pen.sentences(2)))
      return GoldPage.Node(marker, heading)
    }
    return story
  }

  /// A legislature's motion: 第N案, the matter, reasons with 一、.
  static func motion(_ pen: inout Pen, number: Int) -> Story {
    var story = Story()
    let numeral = Array("一二三四五六七八九")[number - 1]
    story.decks = ["第\(numeral)案"]
    story.authors = [Author(name: Author.name(&pen.dice))]
    let proposer = story.authors[0].name
    story.parts = [
      .text(
        "本院委员\(proposer)等\(pen.dice.roll(11...39))人，"
          + pen.fill("鉴于N不足，P苦于T，爰提案要求主管机关V N M。是否有当？敬请公决。")),
      .heading("说明："),
    ]
    var reasons: [GoldPage.Node] = []
    for index in 0..<3 {
      let marker = Series.chinese.marker(index)
      let reason = pen.fill(pen.dice.pick(["N乃N之根基", "查N T已逾D年", "现行N未尽周延", "P盼N甚殷"]))
      story.parts.append(.text(marker + reason + "。" + pen.sentence()))
      reasons.append(GoldPage.Node(marker, reason))
    }
    story.outline = [GoldPage.Node("", "说明", reasons)]
    return story
  }

  /// Chapters and articles.
  static func statute(_ pen: inout Pen) -> Story {
    var story = Story()
    story.decks = [pen.fill("A市N管理条例")]
    var count = 0
    for (index, name) in ["总则", "管理与服务", "法律责任"].enumerated() {
      let marker = "第\(Array("一二三")[index])章"
      story.parts.append(.heading("\(marker)　\(name)"))
      let articles = (0..<2).map { _ in
        let number = "第\(Array("一二三四五六七八九")[count])条"
        let text = pen.fill(
          pen.dice.pick([
            "为了V N，根据有关法律、法规，结合本市实际，制定本条例", "市主管部门负责N的T工作", "P应当依法T N，不得损坏N", "违反规定T N的，由主管部门责令改正",
          ]))
        count += 1
        story.parts.append(.text("\(number)　\(text)。"))
        return GoldPage.Node(number, text)
      }
      story.outline.append(GoldPage.Node(marker, name, articles))
    }
    return story
  }
}
