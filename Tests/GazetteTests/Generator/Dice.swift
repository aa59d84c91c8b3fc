/// Choices that a seed fixes.
struct Dice {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// True so often in a hundred throws.
  mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(0...(items.count - 1))] }

  /// So many different items, in random order.
  mutating func pick<Item>(_ count: Int, of items: [Item]) -> [Item] {
    Array(items.shuffled(using: &random).prefix(count))
  }

  mutating func shuffled<Item>(_ items: [Item]) -> [Item] { items.shuffled(using: &random) }
}
