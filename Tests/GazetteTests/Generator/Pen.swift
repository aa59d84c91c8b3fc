/// Writes about one topic: sentences, headings and titles from templates.
///
/// In a template a Latin capital stands for a word: N a thing of the topic, P a person of it, T what
/// is done in it, V and M policy-speak, A a place, D and K numbers, Y a year. Spaces only part the
/// letters.
struct Pen {
  var dice: Dice
  let topic: Topic
  let place: String
  /// The turns of phrase that this author uses.
  private let phrases: [String]

  init(dice: Dice, topic: Topic) {
    self.dice = dice
    self.topic = topic
    place = self.dice.pick(Words.places)
    phrases = self.dice.pick(22, of: Words.sentences)
  }

  mutating func fill(_ template: String) -> String {
    var text = ""
    var used: Set<String> = []
    for character in template where character != " " {
      let word = word(for: character, unlike: used)
      used.insert(word)
      text += word
    }
    return text
  }

  private mutating func word(for character: Character, unlike used: Set<String>) -> String {
    let words: [String] =
      switch character {
      case "N": topic.nouns
      case "P": topic.people
      case "T": topic.verbs
      case "V": Words.verbs
      case "M": Words.means
      case "A": [place]
      case "D": ["\(dice.roll(2...98))", "\(dice.roll(1...40))00"]
      case "K": ["\(dice.roll(2...98))", "\(dice.roll(2...99)).\(dice.roll(1...9))"]
      case "Y": ["\(dice.roll(2011...2026))"]
      default: [String(character)]
      }
    let fresh = words.filter { !used.contains($0) }
    return dice.pick(fresh.isEmpty ? words : fresh)
  }

  mutating func sentence() -> String { fill(dice.pick(phrases)) }

  mutating func opening() -> String { fill(dice.pick(Words.openings)) }

  mutating func ending() -> String { fill(dice.pick(Words.endings)) }

  mutating func sentences(_ count: Int) -> String {
    (0..<count).map { _ in sentence() }.joined()
  }

  /// Headings built alike, one for each part of an article, without a mark behind them.
  mutating func headings(_ count: Int) -> [String] {
    let frame = dice.pick(Words.frames)
    var headings: [String] = []
    while headings.count < count {
      let heading = fill(frame)
      if !headings.contains(heading) { headings.append(heading) }
    }
    return headings
  }

  mutating func title() -> String { fill(dice.pick(Words.titles)) }

  mutating func point() -> String { fill(dice.pick(Words.points)) }
}
