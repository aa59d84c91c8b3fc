/// Pages whose headlines stand apart from their texts, as programs leave them that read print by
/// columns.
extension PageMaker {
  /// Some bodies, then their titles in any order (or the other way round), and again.
  mutating func batches(_ name: String, bodiesFirst: Bool) -> MadePage {
    signature = dice.pick([.bare, .squared, .reporter, .unitName])
    add(.furniture, furnishing.masthead())
    write(dice.roll(3...6)) { .essay(&$0) }
    var rest = stories[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(dice.roll(2...3)))
      rest = rest.dropFirst(batch.count)
      let heads = dice.shuffled(batch)
      if !bodiesFirst { heads.forEach { addHead($0) } }
      batch.forEach { addBody($0) }
      if bodiesFirst { heads.forEach { addHead($0) } }
    }
    wrapAsPrinted()
    if dice.chance(30) { typesetting.width = nil }
    return page(name)
  }

  /// Each title below its own text.
  mutating func titleBelow(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .squared, .unitName])
    add(.furniture, furnishing.masthead())
    write(dice.roll(2...4)) { .essay(&$0) }
    for story in stories {
      addBody(story)
      addHead(story)
    }
    if dice.chance(60) { wrapAsPrinted() }
    return page(name)
  }

  /// All titles at the head or the foot of the page.
  mutating func titlesFar(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .squared, .reporter])
    write(dice.roll(2...5)) { $0.dice.chance(50) ? .essay(&$0) : .news(&$0) }
    let isFirst = dice.chance(50)
    let heads = dice.shuffled(stories)
    if isFirst { heads.forEach { addHead($0) } }
    stories.forEach { addBody($0) }
    if !isFirst { heads.forEach { addHead($0) } }
    if dice.chance(60) { wrapAsPrinted() }
    return page(name)
  }

  /// A batch with a title too many (its text is on another page) or too few.
  mutating func unpaired(_ name: String) -> MadePage {
    signature = dice.pick([.bare, .squared, .reporter])
    write(4) { .essay(&$0) }
    let stranded = stories.removeLast()
    let isTooMany = dice.chance(50)
    let lacking = isTooMany ? nil : dice.roll(0...2)
    var heads = stories
    if let lacking {
      heads.remove(at: lacking)
      stories[lacking].decks = []
      stories[lacking].subtitle = nil
      stories[lacking].authors = []
    } else {
      heads.insert(stranded, at: dice.roll(0...heads.count))
    }
    let isBelow = dice.chance(50)
    if !isBelow { heads.forEach { addHead($0) } }
    stories.forEach { addBody($0) }
    if isBelow { heads.forEach { addHead($0) } }
    if dice.chance(50) { wrapAsPrinted() }
    return page(name)
  }
}
