import Foundation
import Gazette
import Testing

/// Those of the wrappings in which a page is read otherwise.
private func misread(_ text: String, in wrappings: [Wrapping]) -> [Wrapping] {
  let original = readPage(text)
  return wrappings.filter { !Difference.between(original, readPage($0.apply(text))).isEmpty }
}

@Test(arguments: SamplePage.unwrapped)
func `a page wrapped to any width is read the same`(_ sample: SamplePage) {
  let other = misread(sample.text, in: Wrapping.everyWidth)
  #expect(other.count <= 1, "\(other.map(\.testDescription))")
}

/// Any width from 20 to 80, indented or not, with blank lines or without.
@Test(arguments: SamplePage.unwrapped)
func `a page wrapped at random is nearly always read the same`(_ sample: SamplePage) {
  let other = misread(sample.text, in: (1...60).map { Wrapping(seed: $0) })
  #expect(other.count <= 1, "\(other.map(\.testDescription))")
}

@Test(arguments: Seed.all)
func `a seed wrapped to any width is nearly always read the same`(_ seed: Seed) {
  let other = misread(Manuscript(seed.text).text, in: Wrapping.everyWidth)
  #expect(other.count <= 6, "\(other.map(\.testDescription))")
}

@Test(arguments: Seed.all)
func `a seed wrapped at random keeps its headlines`(_ seed: Seed) {
  let text = Manuscript(seed.text).text
  let titles = Set(seed.issue.articles.map(\.title))
  let lost = (1...16).map { Wrapping(seed: $0) }.filter {
    Set(readPage($0.apply(text)).articles.map(\.title)) != titles
  }
  #expect(lost.count <= 2, "\(lost.map(\.testDescription))")
}

@Test(arguments: Habit.allCases)
func `a made page wrapped to any width is mostly read the same`(_ habit: Habit) {
  let page = habit.page(seed: 100).text
  let text = Manuscript(page).text
  // Of a page that can not be unset nothing is known.
  guard Difference.between(readPage(page), readPage(text)).isEmpty else { return }
  let ways = Wrapping.everyWidth.filter { $0.width % 4 == 0 && $0.width >= 28 }
  let other = misread(text, in: ways)
  #expect(other.count <= 4, "\(other.map(\.testDescription))")
}

/// Every how manieth width to measure, from the environment: prints the table for the manual.
private let step = ProcessInfo.processInfo.environment["JIANYAN_WRAPPINGS"].flatMap { Int($0) }

@Test(
  .enabled(if: step != nil),
  arguments: [
    ("seeds", Seed.all.map(\.text)), ("samples", SamplePage.all.map(\.text)),
    ("made", Habit.allCases.map { $0.page(seed: 100).text }),
  ])
func `the figures of each width are printed`(_ name: String, _ pages: [String]) {
  let texts = pages.compactMap { page -> String? in
    let text = Manuscript(page).text
    return Difference.between(readPage(page), readPage(text)).isEmpty ? text : nil
  }
  for widths in [20...29, 30...39, 40...59, 60...80, 82...160] {
    let ways = widths.filter { ($0 - 20) % (step ?? 1) == 0 }.flatMap(Wrapping.all)
    let all = texts.count * ways.count
    let lost = texts.reduce(0) { $0 + misread($1, in: ways).count }
    print("| \(name) | \(widths.lowerBound)–\(widths.upperBound) | \(all - lost) of \(all) |")
  }
}
