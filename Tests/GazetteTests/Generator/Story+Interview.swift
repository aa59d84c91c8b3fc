/// Articles in which somebody is asked.
extension Story {
  /// Who is named before what is said.
  enum Labels: CaseIterable {
    case questionAnswer, reporterName, namesOnly
  }

  static func interview(_ pen: inout Pen, _ labels: Labels) -> Story {
    var story = Story()
    story.decks = [pen.title()]
    let reporter = Author.person(&pen.dice)
    let guest = Author.person(&pen.dice)
    story.subtitle = pen.dice.chance(60) ? "——专访\(guest.unit ?? "")\(guest.name)" : nil
    story.authors = [reporter, guest]
    story.cast =
      pen.dice.chance(70)
      ? ["对话人：", "\(guest.name) \(guest.unit ?? "")", "本报记者 \(reporter.padded)"]
      : ["本报记者 \(reporter.padded)", "受访嘉宾：\(guest.name) \(guest.unit ?? "")"]
    if pen.dice.chance(50) { story.note = "编者按：" + pen.sentences(2) }
    let (asks, answers) = labels.pair(reporter.name, guest.name, &pen.dice)
    for _ in 0..<pen.dice.roll(3...4) {
      story.ask(asks, answers, &pen)
    }
    return story
  }

  private mutating func ask(_ asks: String, _ answers: String, _ pen: inout Pen) {
    let question = pen.fill(pen.dice.pick(Words.questions))
    parts.append(.text(asks + question))
    var children: [GoldPage.Node] = []
    var answer = pen.sentences(2)
    if pen.dice.chance(40) {
      let (text, nodes) = Story.chain(.points, &pen)
      answer += text
      children = nodes
    }
    parts.append(.text(answers + answer))
    if pen.dice.chance(40) { parts.append(.text(pen.sentences(2))) }
    outline.append(GoldPage.Node(asks, question, children, kind: "question"))
  }
}

extension Story.Labels {
  fileprivate func pair(
    _ reporter: String, _ guest: String, _ dice: inout Dice
  ) -> (asks: String, answers: String) {
    switch self {
    case .questionAnswer: dice.pick([("问：", "答："), ("问: ", "答: ")])
    case .reporterName: ("记者：", "\(guest)：")
    case .namesOnly: ("\(reporter)：", "\(guest)：")
    }
  }
}
