/// Puts stories on a page.
struct PageMaker {
  var dice: Dice
  var furnishing: Furnishing
  var stories: [Story] = []
  var strips: [Strip] = []
  var typesetting = Typesetting()
  var signature: Signature
  var separator: String?

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    furnishing = Furnishing(dice: Dice(seed: seed ^ 0xABCD))
    signature = dice.pick(Signature.allCases)
  }

  /// Articles of one habit, each on a topic of its own.
  mutating func write(_ count: Int, _ make: (inout Pen) -> Story) {
    let topics = dice.pick(count, of: Topic.all)
    for topic in topics {
      var pen = Pen(dice: Dice(seed: UInt64(dice.roll(0...1 << 40))), topic: topic)
      var story = make(&pen)
      if signature.isForOne, story.cast.isEmpty { story.authors = Array(story.authors.prefix(1)) }
      stories.append(story)
    }
  }

  mutating func add(_ role: Strip.Role, _ text: String?) {
    if let text { strips.append(Strip(role, text)) }
  }

  mutating func add(_ role: Strip.Role, _ lines: [String]) {
    strips += lines.map { Strip(role, $0) }
  }

  /// Headline, subtitle, byline, with a column tag where the story has one.
  mutating func addHead(_ story: Story, byline: BylinePlace = .below) {
    let names = story.cast.isEmpty ? signature.head(story.authors, &dice) : nil
    let tag = story.column.map { dice.pick(["【\($0)】", "（\($0)）", "〖\($0)〗"]) }
    let isTagFirst = dice.chance(70)
    if isTagFirst { add(.column, tag) }
    if byline == .above { add(.byline, names) }
    add(.title, story.decks)
    add(.subtitle, story.subtitle)
    if !isTagFirst { add(.column, tag) }
    if byline == .below { add(.byline, names) }
    add(.byline, story.cast)
  }

  enum BylinePlace { case above, below }

  mutating func addBody(_ story: Story) {
    add(.note, story.note)
    strips += story.bodyStrips()
    guard story.cast.isEmpty, let tail = signature.tail(story.authors, &dice) else { return }
    if dice.chance(50), strips.last?.role == .paragraph {
      strips[strips.count - 1].text += tail
    } else {
      add(.byline, tail)
    }
  }

  mutating func addSeparator() { add(.rule, separator) }

  /// Lines set, and the truth about them.
  mutating func page(
    _ name: String, _ finish: ([String]) -> String = { $0.joined(separator: "\n") }
  ) -> MadePage {
    let lines = typesetting.lines(strips, &dice)
    return MadePage(
      name: name, text: finish(lines) + "\n",
      gold: GoldPage(source: name, articles: stories.map(\.gold)))
  }
}
