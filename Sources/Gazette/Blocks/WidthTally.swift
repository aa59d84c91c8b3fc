/// How many lines of a window that slides over the page have which width.
struct WidthTally {
  /// In ascending order; a window holds few different widths, so a search is a short walk.
  private var entries: [(width: Int, count: Int)] = []
  private var total = 0

  mutating func add(_ width: Int) {
    total += 1
    let place = place(of: width)
    if place < entries.count, entries[place].width == width {
      entries[place].count += 1
    } else {
      entries.insert((width, 1), at: place)
    }
  }

  /// Takes back a width that was added.
  mutating func remove(_ width: Int) {
    let place = place(of: width)
    guard place < entries.count, entries[place].width == width else { return }
    total -= 1
    entries[place].count -= 1
    if entries[place].count == 0 { entries.remove(at: place) }
  }

  /// The width most lines have, at least two; of a pair such as 27 and 28 the wider is the
  /// column's.
  var common: Int? {
    var best: (width: Int, count: Int)?
    for (place, entry) in entries.enumerated() where entry.count > 1 {
      let hasTwin = place > 0 && entries[place - 1].width == entry.width - 1
      let count = entry.count + (hasTwin ? entries[place - 1].count : 0)
      if count >= best?.count ?? 0 { best = (entry.width, count) }
    }
    return best?.width
  }

  /// How many different widths there are.
  var spread: Int { entries.count }

  /// The width that three quarters of the lines do not exceed; nil of no lines.
  var upperQuartile: Int? {
    var rest = total * 3 / 4
    for entry in entries {
      if rest < entry.count { return entry.width }
      rest -= entry.count
    }
    return nil
  }

  private func place(of width: Int) -> Int {
    var place = 0
    while place < entries.count, entries[place].width < width { place += 1 }
    return place
  }
}
