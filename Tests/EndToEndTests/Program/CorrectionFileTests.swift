import Testing

private let errata = """
  # 校对记
  - title: 路边人怎么说
    at: 城郊的道路年年在修
  - level: 1
    at: 一是听取
  - drop: 二是公开
  - people:
      - name: 周明
        affiliation: 城郊小学
    at: 城郊的道路

  """

/// Runs a command line beside a page and what is said against its reading.
private func run(_ command: String, errata: String = errata, at name: String = "a.jianyan.yaml")
  throws -> Program.Outcome
{
  let program = try Program()
  defer { program.remove() }
  try program.write(page, to: "a.txt")
  try program.write(errata, to: name)
  return try program.run(command)
}

@Test(arguments: [
  ("jianyan list a.txt", "路边人怎么说  周明"), ("jianyan list .", "路边人怎么说"), ("jianyan list *", "路边人怎么说"),
  ("jianyan show a.txt", "路边人怎么说"), ("jianyan parse a.txt --format json", "城郊小学"),
  ("jianyan search 路边人怎么说 a.txt", "路边人怎么说"), ("jianyan outline a.txt", "路边人怎么说"),
  ("jianyan export a.txt --to markdown", "路边人怎么说"),
])
func `every command reads a page as it was corrected`(_ command: String, _ words: String) throws {
  let outcome = try run(command)
  #expect(outcome.output.contains(words))
  #expect(!outcome.output.contains("校对记"))
  #expect(outcome.complaint.isEmpty)
  #expect(outcome.status == 0)
}

@Test func `a dropped node is gone from the outline`() throws {
  let outline = try run("jianyan outline a.txt").output
  #expect(outline.contains("一是") && !outline.contains("二是"))
}

@Test(arguments: ["a.jianyan.yaml", "a.txt.jianyan.yaml"])
func `corrections may be named after the stem or the whole name`(_ name: String) throws {
  #expect(try run("jianyan list a.txt", at: name).output.contains("路边人怎么说"))
}

@Test(arguments: ["GB18030", "UTF-16LE"])
func `corrections fit a page in another encoding`(_ encoding: String) throws {
  let outcome = try run(
    "iconv -f UTF-8 -t \(encoding) a.txt >b.txt; cp a.jianyan.yaml b.jianyan.yaml; "
      + "jianyan check b.txt; jianyan list b.txt")
  #expect(outcome.output.contains("路边人怎么说  周明"))
  #expect(!outcome.output.contains("stale-correction"))
}

@Test func `a slip is told with file and line, and the rest applies`() throws {
  let outcome = try run("jianyan list a.txt", errata: "- tilte: 甲\n  at: 乙\n" + errata)
  #expect(outcome.complaint.contains("a.jianyan.yaml: line 1: expected split, join, title"))
  #expect(outcome.complaint.contains("found “tilte”"))
  #expect(outcome.output.contains("路边人怎么说"))
}

@Test func `a correction that no longer fits is a finding`() throws {
  let outcome = try run(
    "jianyan check a.txt --language en", errata: "\n- drop: 从来没有的话\n")
  #expect(outcome.output.contains("the correction at a.jianyan.yaml:2 no longer fits"))
  #expect(outcome.output.contains("[stale-correction]"))
  #expect(outcome.status == 1)
}

@Test func `corrections alone are no page`() throws {
  let outcome = try run("jianyan list a.jianyan.yaml")
  #expect(outcome.complaint.contains("name the page that they belong to"))
  #expect(outcome.status == 1)
}
