import Errata
import Gazette
import Testing

private let changes: [Change<Quote>] = [
  .split(Quote("渡口的船票")), .join(Quote("再说石阶", occurrence: 2)),
  .title("渡口：三问 #1", Quote("渡口修了")), .title(nil, Quote("渡口修了")),
  .title("null", Quote("null")), .title("", Quote("- 一")),
  .people(
    [
      Person(name: "庄小渔", role: .author, affiliation: "渡口小学"),
      Person(name: "郑·阿水", role: .photographer),
    ], Quote("渡口修了")),
  .people([], Quote("“渡口”修了\\")), .level(2, Quote("二、路: 平")), .drop(Quote("再说")),
  .add(level: nil, Quote("1. 说")),
  .add(level: 3, Quote("说\u{200B}说\t\u{1F600}\u{2028}", occurrence: 4)),
]

@Suite struct ErrataFileTests {
  @Test(arguments: changes)
  func `a correction that is written reads as it was`(_ change: Change<Quote>) throws {
    let file = try ErrataFile(name: "a.jianyan.yaml", for: "a.txt").adding(change)
    #expect(file.corrections.map(\.change) == [change])
    #expect(file.problems == [])
  }

  @Test func `all of them read as they were, each with its line`() throws {
    var file = ErrataFile(name: "a.jianyan.yaml", text: "")
    for change in changes { file = try file.adding(change) }
    #expect(file.corrections.map(\.change) == changes)
    #expect(file.corrections[2].origin == "a.jianyan.yaml:4")
  }

  @Test func `words without signs are written bare`() throws {
    let file = try ErrataFile(name: "a", text: "").adding(.title("让茶叶走出山门", Quote("山里有好茶，")))
    #expect(file.text == "- title: 让茶叶走出山门\n  at: 山里有好茶，\n")
  }

  @Test(arguments: [
    "# 我的话\n\n- split: 甲   # 行末\n\n# 中间\n- drop: 乙\n# 末尾\n",
    "# 我的话\r\n- split: 甲\r\n", "- split: 甲", "  - split: 甲\n  # 缩进\n  - {drop: 乙}\n",
    "---\n- split: 甲\n", "\u{FEFF}- split: 甲\n", "- spilt: 甲\n- split: 甲\n", "", "# 空\n",
  ])
  func `what the reader wrote stays as it is`(_ text: String) throws {
    let file = ErrataFile(name: "a", text: text)
    let added = try file.adding(.level(1, Quote("丙")))
    #expect(added.text.hasPrefix(text))
    #expect(added.corrections.count == file.corrections.count + 1)
    #expect(added.problems == file.problems)
    let removed = added.removing(.level(1, Quote("丙")))
    #expect(removed.text == text || removed.text == text + "\n")
  }

  @Test func `only the last of equal corrections is taken out`() {
    let text = "# 甲\n- drop: 乙\n\n# 丙\n- drop: 乙\n# 丁\n- split: 戊\n"
    let file = ErrataFile(name: "a", text: text).removing(.drop(Quote("乙")))
    #expect(file.text == "# 甲\n- drop: 乙\n\n# 丙\n# 丁\n- split: 戊\n")
    #expect(file.removing(.drop(Quote("没有"))) == file)
  }

  @Test(arguments: [
    ("- spilt: 甲", 1, ErrataProblem.Kind.unknownKey("spilt")), ("\n- at: 甲", 2, .noChange),
    ("- split: 甲\n  join: 乙", 1, .noChange), ("- title: 甲", 1, .missing(key: "at")),
    ("# 甲\n- split:", 2, .notText(key: "split")),
    ("- level: 零\n  at: 甲", 1, .notANumber(key: "level", found: "零")),
    ("- split: 甲\n  occurrence: 0", 2, .notANumber(key: "occurrence", found: "0")),
    ("- people: 甲\n  at: 乙", 1, .notPeople),
    ("- people:\n    - name: 甲\n      role: boss\n  at: 乙", 3, .notARole("boss")),
    ("- people:\n    - nom: 甲\n  at: 乙", 2, .notPeople),
    ("corrections:\n- split: 甲", 1, .notAList), ("- 甲", 1, .notAList),
    ("[{split: 甲}]", 1, .notAList),
  ])
  func `a slip is told by line, and the rest applies`(
    _ text: String, _ line: Int, _ kind: ErrataProblem.Kind
  ) {
    let file = ErrataFile(name: "a", text: text + "\n- drop: 好\n")
    #expect(file.problems == [ErrataProblem(line: line, kind: kind)])
    #expect(file.corrections.map(\.change).last == .drop(Quote("好")) || text.hasPrefix("["))
  }

  @Test(arguments: [("- split: \"甲", ""), ("- split: 甲\n  split: 乙", "twice")])
  func `broken YAML is told by line, and the rest applies`(_ text: String, _ words: String) {
    let file = ErrataFile(name: "a", text: text + "\n- drop: 好\n")
    #expect(file.problems.map(\.line) == [1])
    guard case .malformed(let reason) = file.problems.first?.kind else {
      Issue.record("\(file.problems)")
      return
    }
    #expect(reason.contains(words) || words.isEmpty)
    #expect(file.corrections.map(\.change).last == .drop(Quote("好")))
  }

  @Test func `nothing is added that would not be read`() {
    let file = ErrataFile(name: "a", text: "- split: 甲\n")
    #expect(throws: ErrataProblem.self) { try file.adding(.drop(Quote(" "))) }
  }
}
