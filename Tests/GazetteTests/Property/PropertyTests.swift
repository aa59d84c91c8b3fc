import Gazette
import Testing

private func violations(of text: String) -> [String] {
  let source = SourceText(text)
  return Invariants.violations(of: parse(source, path: "-"), in: source)
}

@Test(arguments: Seed.all)
func `a seed page keeps every rule`(_ seed: Seed) {
  #expect(violations(of: seed.text) == [])
}

@Test(arguments: SamplePage.all)
func `a sample page keeps every rule`(_ sample: SamplePage) {
  #expect(violations(of: sample.text) == [])
}

@Test(arguments: SamplePage.all)
func `a damaged sample page keeps every rule`(_ sample: SamplePage) {
  for seed in 0..<40 {
    let text = Mutation.mutate(sample.text, seed: UInt64(seed))
    #expect(violations(of: text).prefix(3) == [], "\(sample.name), seed \(seed)")
  }
}

@Test(arguments: Seed.all)
func `a damaged seed page keeps every rule`(_ page: Seed) {
  for seed in 0..<8 {
    let text = Mutation.mutate(page.text, seed: UInt64(seed))
    #expect(violations(of: text).prefix(3) == [], "\(page.name), seed \(seed)")
  }
}

@Test(arguments: Seed.all)
func `a page is read the same every time`(_ seed: Seed) {
  #expect(seed.issue == seed.issue)
}

/// Pages of characters that no editor put together.
@Test func `a page of random characters keeps every rule`() {
  for seed in 0..<120 {
    var random = SplitMix(seed: UInt64(seed))
    let text = Mutation.noise(lines: Int.random(in: 1...30, using: &random), &random)
    #expect(violations(of: text).prefix(3) == [], "seed \(seed)")
  }
}

/// Lines of every page there is, below each other as chance has it.
@Test(arguments: 0..<8)
func `a page put together from others' lines keeps every rule`(_ part: Int) {
  let pages = SamplePage.all.map(\.text) + Habit.allCases.map { $0.page(seed: 100).text }
  let lines = pages.flatMap { $0.split(separator: "\n").map(String.init) }
  for seed in (part * 150)..<(part * 150 + 150) {
    var random = SplitMix(seed: UInt64(seed))
    let text = Mutation.patchwork(of: lines, &random)
    #expect(violations(of: text).prefix(3) == [], "seed \(seed)")
  }
}

@Test(arguments: SamplePage.all)
func `a page with one character a line keeps every rule`(_ sample: SamplePage) {
  let text = sample.text.prefix(300).map(String.init).joined(separator: "\n")
  #expect(violations(of: text).prefix(3) == [])
}

/// Bytes lost, changed or added: whatever can still be decoded is read.
@Test(arguments: SamplePage.all, ["UTF-8", "GB18030", "UTF-16LE"])
func `a page with damaged bytes keeps every rule`(_ sample: SamplePage, _ encoding: String) throws {
  let bytes = try #require(convert(sample.text, to: encoding))
  for seed in 0..<6 {
    let damaged = Mutation.damage(bytes, seed: UInt64(seed))
    guard let source = try? decode(damaged, as: nil) else { continue }
    let issue = parse(source, path: "-")
    #expect(Invariants.violations(of: issue, in: source).prefix(3) == [], "seed \(seed)")
  }
}
