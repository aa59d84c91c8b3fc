/// What is printed among the paragraphs and is none of them.
extension Story {
  /// A photo's caption with its credit, somewhere in the article.
  mutating func addCaption(_ pen: inout Pen) {
    let text = pen.fill(pen.dice.pick(["P在A的N里忙碌", "图为A新建的N", "▲A的N", "Y年秋，P正在查看N"]))
    let name = Author.name(&pen.dice)
    let credit = pen.dice.pick([
      "。\(name) 摄", "。（资料图片）", "。本报记者 \(name)摄", "。 \(name)／摄", "（图片均由\(name)摄）",
    ])
    insert(.caption(text + credit), &pen)
  }

  /// A sentence of the body set apart once more.
  mutating func addQuote(_ pen: inout Pen) {
    let texts = parts.compactMap { part in
      if case .text(let text) = part { text } else { nil }
    }
    let sentences = pen.dice.pick(texts).split(separator: "。").map(String.init)
    guard let sentence = sentences.first(where: { (12...40).contains($0.count) }) else { return }
    insert(.quote(sentence + "。"), &pen)
  }

  /// Between paragraphs, or above them all.
  private mutating func insert(_ part: Part, _ pen: inout Pen) {
    parts.insert(part, at: pen.dice.roll(0...(parts.count - 1)))
  }
}
