import Gazette
import Testing

/// Some corrections of a page at places that a seed picks.
private func randomChanges(of text: SourceText, seed: UInt64) -> [Change<Quote>] {
  var random = SplitMix(seed: seed)
  let bytes = text.scalars.reduce(0) { $0 + $1.utf8.count }
  return (0..<6).compactMap { _ in
    let place = SourcePlace(Int.random(in: 0..<max(1, bytes), using: &random))
    guard let quote = Quote(place, in: text) else { return nil }
    let level = Int.random(in: 0...5, using: &random)
    let changes: [Change<Quote>] = [
      .split(quote), .join(quote), .title(quote.text, quote), .level(level, quote), .drop(quote),
      .add(level: level == 0 ? nil : level, quote), .people([], quote),
    ]
    return changes.randomElement(using: &random)
  }
}

@Test(arguments: SamplePage.all + [.pier, .quay])
func `nothing is lost or invented, whatever the reader says`(_ page: SamplePage) {
  for seed in 0..<24 {
    let text = SourceText(
      seed < 12 ? page.text : Mutation.mutate(page.text, seed: UInt64(seed)))
    let changes = randomChanges(of: text, seed: UInt64(seed))
    let issue = parse(text, path: "-", corrections: changes.map { Correction($0) })
    let violations = Invariants.violations(of: issue, in: text)
    #expect(violations.prefix(3) == [], "\(page.name), seed \(seed): \(changes)")
  }
}
