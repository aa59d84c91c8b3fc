/// How a page of printed lines shows its paragraphs: by blank lines, by indentation or not at all.
///
/// Two kinds of places are compared: where a sentence runs over the end of a full line, and where
/// a sentence ended well before the margin.
struct ParagraphSpace: Sendable {
  private var running = Tally()
  private var starting = Tally()
  private var shortFirsts = 0
  private var longFirsts = 0

  fileprivate struct Tally {
    var all = 0
    var blank = 0
    var indented = 0
    /// Neither blank nor indented.
    var bare = 0

    func share(_ part: Int) -> Double { all == 0 ? 0 : Double(part) / Double(all) }
  }

  /// A first line that lost two ems' indentation ends by so many half ems early.
  private static let indent = 4

  init(_ page: Page, widths: [Int]) {
    let lines = page.lines
    for index in lines.indices.dropLast() where !lines[index].isParted(from: lines[index + 1]) {
      let gap = widths[index] - lines[index].extent
      let isEnded = Sentence.isEnded(page.text(lines[index]))
      if !isEnded, gap <= 2 {
        running.count(lines[index + 1])
      } else if isEnded, gap > 4 {
        let nextGap = widths[index + 1] - lines[index + 1].extent
        // Only a line that others follow is sure to begin a paragraph and no headline.
        if nextGap <= 6 { starting.count(lines[index + 1]) }
        countFirst(lines[index + 1], gap: nextGap, page)
      }
    }
  }

  private mutating func countFirst(_ line: Line, gap: Int, _ page: Page) {
    guard line.indent == 0, gap <= 12, !Sentence.isEnded(page.text(line)) else { return }
    if abs(gap - ParagraphSpace.indent) <= 1 { shortFirsts += 1 } else { longFirsts += 1 }
  }

  /// True when blank lines stand between paragraphs only.
  var blanksTell: Bool {
    starting.blank > 0 && running.share(running.blank) <= 0.2
      && starting.share(starting.blank) >= 0.4
  }

  /// True when paragraphs begin with white space.
  var indentsTell: Bool {
    starting.indented > 0 && running.share(running.indented) <= 0.2
      && starting.share(starting.indented) >= 0.3
  }

  /// True when a line with no white space before it begins no paragraph.
  var isReliable: Bool {
    (starting.all >= 3 && running.all >= 3 || isClean) && (blanksTell || indentsTell)
      && starting.share(starting.bare) <= 0.15
  }

  /// No white space within many sentences, and none missing where two paragraphs ended early.
  private var isClean: Bool {
    starting.all == 2 && starting.bare == 0 && running.all >= 20 && running.bare == running.all
  }

  /// In half ems; 0 where first lines are as long as others.
  var lostIndent: Int {
    shortFirsts >= 3 && shortFirsts > longFirsts ? ParagraphSpace.indent : 0
  }
}

extension Line {
  /// True when something stood between two lines that is not looked at: it brings its own space.
  fileprivate func isParted(from next: Line) -> Bool {
    next.number > number + next.blanksAbove + 1
  }
}

extension ParagraphSpace.Tally {
  fileprivate mutating func count(_ line: Line) {
    all += 1
    blank += line.blanksAbove > 0 ? 1 : 0
    indented += line.indent >= 2 ? 1 : 0
    bare += line.blanksAbove == 0 && line.indent < 2 ? 1 : 0
  }
}
