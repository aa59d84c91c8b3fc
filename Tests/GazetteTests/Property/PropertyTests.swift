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
