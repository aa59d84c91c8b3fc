/// Articles without a skeleton.
extension Story {
  static func news(_ pen: inout Pen) -> Story {
    var story = headed(&pen)
    story.parts.append(.text(pen.opening() + pen.sentence()))
    for _ in 0..<pen.dice.roll(2...4) {
      story.parts.append(.text(pen.sentences(pen.dice.roll(2...3))))
    }
    story.parts.append(.text(pen.sentence() + pen.ending()))
    return story
  }

  /// One paragraph or two with a dateline; whom it names is its author.
  static func item(_ pen: inout Pen, _ dateline: Dateline) -> Story {
    var story = Story()
    story.decks = [pen.title()]
    let text = pen.sentences(pen.dice.roll(2...3))
    switch dateline {
    case .none: break
    case .ownPaper, .agency:
      story.authors = [.person(&pen.dice)]
      story.dateline = dateline.text(story.authors[0].name, &pen.dice)
    case .bare: story.dateline = dateline.text("", &pen.dice)
    }
    story.parts = [.text(story.dateline + text)]
    if pen.dice.chance(40) { story.parts.append(.text(pen.sentences(2))) }
    return story
  }

  /// How an item of news begins.
  enum Dateline: CaseIterable {
    case none, ownPaper, agency, bare

    func text(_ name: String, _ dice: inout Dice) -> String {
      let day = "\(dice.roll(1...12))月\(dice.roll(1...28))日"
      let place = dice.pick(Words.places)
      return switch self {
      case .none: ""
      case .ownPaper:
        dice.pick(["本报讯（记者 \(name)）", "本报\(place)\(day)电（记者\(name)）", "本报讯（通讯员\(name)）"])
      case .agency:
        dice.pick(["新华社\(place)\(day)电（记者 \(name)）", "中新社\(place)\(day)电 （记者 \(name)）"])
      case .bare: dice.pick(["新华社\(place)\(day)电 ", "据新华社\(place)\(day)电 ", "本报讯 "])
      }
    }
  }
}
