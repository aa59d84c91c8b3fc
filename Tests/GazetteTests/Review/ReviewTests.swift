import Foundation
import Testing

@testable import Gazette

/// A folder with `pages` and `gold` of the scorer's form, from the environment: prints the lessons
/// for `scripts/make-tag-weights.py`.
private let folder = ProcessInfo.processInfo.environment["JIANYAN_TAGS"]

@Test(.enabled(if: folder != nil))
func `the lessons of annotated pages are printed`() throws {
  let folder = URL(fileURLWithPath: folder ?? ".")
  let gold = folder.appendingPathComponent("gold")
  let files = try FileManager.default.contentsOfDirectory(at: gold, includingPropertiesForKeys: nil)
  for file in files.sorted(by: { $0.path < $1.path }) {
    let lesson = try JSONDecoder().decode(TagLesson.self, from: Data(contentsOf: file))
    let page = folder.appendingPathComponent("pages").appendingPathComponent(lesson.source)
    print(lesson.lines(of: try String(contentsOf: page, encoding: .utf8)).joined(separator: "\n"))
    print()
  }
}

@Test func `pieces are tagged by where gold's words stand`() throws {
  let gold = """
    {"source": "-", "articles": [{"title": "修好水渠", "body_first": "水渠修了", "body_last": "浇上了水。"}]}
    """
  let lesson = try JSONDecoder().decode(TagLesson.self, from: Data(gold.utf8))
  let pieces = ["首页", "修好水渠", "林禾", "水渠修了三十年。", "今年浇上了水。", "责任编辑：林禾"].map { Normal($0) }
  #expect(lesson.tags(of: pieces) == [.other, .title, .other, .first, .text, .other])
}

// MARK: - The likeliest tags

/// Two templates, of which the first tells titles and the second nothing, as the table's text has it.
private func table(title: Int, step: Int) -> TagTable {
  func signs(_ number: Int, _ count: Int) -> String {
    let digits = (0..<count).reversed().map { UInt8(0x30 + (number >> ($0 * 6) & 63)) }
    return String(decoding: digits, as: UTF8.self)
  }
  let none = signs(2048, 2)
  let features = signs(1, 6) + none + signs(2048 + title, 2) + none + none
  let steps = (0..<16).map { $0 == 6 ? signs(2048 + step, 2) : none }.joined()
  return TagTable(features, steps: steps)
}

/// Lines whose kind is `short` have the feature 1 of template 0.
private func tags(_ kinds: [Piece.Kind], _ table: TagTable, isFixed: [Bool]) -> [PieceTag] {
  let pieces = kinds.map {
    Piece(kind: $0, lines: 0..<1, text: glyphs("青禾镇的水渠"), start: .certain)
  }
  let features = PieceFeatures(
    pieces, roles: pieces.map { _ in .outside }, articles: 0)
  return TagPath(features, isFixed: isFixed, table: table).best
}

@Test func `tags follow their features, and each other`() {
  let kinds: [Piece.Kind] = [.short, .body, .short]
  let free = [false, false, false]
  #expect(tags(kinds, table(title: 20, step: 0), isFixed: free)[0] == .title)
  #expect(
    tags(kinds, table(title: 20, step: 30), isFixed: free) == [.title, .first, .title])
  #expect(tags(kinds, table(title: 20, step: 30), isFixed: [true, false, true])[0] == .other)
}

@Test func `the table in the program is whole`() {
  let signs = TagWeights.features.utf8
  #expect(signs.count.isMultiple(of: 14))
  #expect(signs.allSatisfy { (0x30..<0x70).contains($0) })
  #expect(TagWeights.steps.utf8.count == 32)
  #expect(PieceRole.allCases.map(\.rawValue) == Array(0..<11))
}
