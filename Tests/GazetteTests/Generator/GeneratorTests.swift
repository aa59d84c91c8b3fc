import Foundation
import Gazette
import Testing

private func score(_ pages: [MadePage]) -> Score {
  pages.reduce(Score()) { sum, page in
    sum + Scorer(page.gold, readPage(page.text), source: page.text).score()
  }
}

private func row(_ score: Score) -> [Double] {
  Floors.names.map { ((score.figures[$0] ?? 0) * 1000).rounded(.down) / 1000 }
}

/// As in `docs/PARSING.md`.
private func line(_ name: String, _ row: [Double]) -> String {
  "| \(name) | " + row.map { String(format: "%.3f", $0) }.joined(separator: " | ") + " |"
}

@Test(.serialized, arguments: Habit.allCases)
func `pages of every habit are read as well as before`(_ habit: Habit) {
  let row = row(score((0..<8).map { habit.page(seed: $0) }))
  for (name, (figure, floor)) in zip(Floors.names, zip(row, Floors.of(habit))) {
    #expect(figure >= floor, "\(name) of \(habit)")
  }
}

/// `JIANYAN_SEED=…` reads the pages of a failure again.
private let seed =
  ProcessInfo.processInfo.environment["JIANYAN_SEED"].flatMap { UInt64($0) }
  ?? UInt64.random(in: 1000..<1_000_000_000)

@Test func `pages nobody has seen are read nearly as well`() async {
  let total = await withTaskGroup(of: Score.self) { group in
    for habit in Habit.allCases {
      group.addTask { score((0..<8).map { habit.page(seed: seed + $0) }) }
    }
    return await group.reduce(Score()) { $0 + $1 }
  }
  for (name, (figure, floor)) in zip(Floors.names, zip(row(total), Floors.random)) {
    #expect(figure >= floor, "\(name), JIANYAN_SEED=\(seed)")
  }
}

@Test func `a made page keeps every rule`() {
  for page in Habit.allCases.map({ $0.page(seed: seed) }) {
    let source = SourceText(page.text)
    let violations = Invariants.violations(of: parse(source, path: "-"), in: source)
    #expect(violations.prefix(3) == [], "\(page.name), JIANYAN_SEED=\(seed)")
  }
}

@Test(arguments: [
  (Habit.digest, "GB18030"), (.interview, "GB18030"), (.gazette, "BIG5-HKSCS"),
  (.theoryPage, "UTF-16LE"), (.report, "UTF-16"),
])
func `a made page in another encoding is read the same`(
  _ habit: Habit, _ encoding: String
) throws {
  let text = habit.page(seed: 3).text
  let bytes = try #require(convert(text, to: encoding))
  #expect(try parse(bytes, path: "-").dump == readPage(text).dump)
}

/// How many pages of each habit to measure, from the environment: prints the table for the manual.
private let wanted = ProcessInfo.processInfo.environment["JIANYAN_PAGES"].flatMap { UInt64($0) }

@Test(.enabled(if: wanted != nil))
func `the figures of each habit are printed`() {
  var total = Score()
  print("| habit | " + Floors.names.joined(separator: " | ") + " |")
  for habit in Habit.allCases {
    let score = score((0..<(wanted ?? 0)).map { habit.page(seed: $0) })
    total = total + score
    print(line(habit.rawValue, row(score)))
  }
  print(line("all", row(total)))
}
