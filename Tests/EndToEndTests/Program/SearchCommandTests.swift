import Foundation
import Testing

private func program() throws -> Program {
  let program = try Program()
  try program.write(page, to: "page.txt")
  return program
}

@Test(arguments: [("居民", 0), ("没有这样的话", 1), ("居民 missing.txt", 2)])
func `search exits like grep`(query: String, status: Int32) throws {
  let program = try program()
  defer { program.remove() }
  let path = query.contains("missing") ? "" : " page.txt"
  #expect(try program.run("jianyan search \(query)\(path)").status == status)
}

@Test(arguments: [("日期:去年 居民", "日期:去年 居民"), ("居民 /[a/ 修路)", "居民")])
func `a mistaken query is refused before a script takes its rest for an answer`(
  query: String, told: String
) throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan search '\(query)' page.txt")
  #expect(outcome.status == 64 && outcome.output == "" && outcome.complaint.contains(told))
}

@Test func `where nothing is found, a name that is no field's is asked about`() throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan search '作:周明' page.txt")
  #expect(outcome.status == 1 && outcome.complaint.contains("作:"))
}

@Test(arguments: [
  ("--count --format csv", "issues,articles,points,places\n"),
  ("--format csv", "article,newspaper,"),
  ("--by year --format csv", "year,articles\n"), ("--count --format json", "{\"issues\": 1, "),
])
func `search prints tables for programs`(options: String, beginning: String) throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan search 居民 page.txt \(options)")
  #expect(outcome.status == 0)
  #expect(outcome.output.hasPrefix(beginning))
}

@Test(arguments: [
  ("--format json", "{\"total\": 0, \"results\": []}\n"), ("--format csv", "article,newspaper,"),
  ("--by year --format csv", "year,articles\n"), ("--count --format json", "{\"issues\": 0, "),
  ("", ""),
])
func `where nothing is found, programs find the same tables without rows`(
  options: String, beginning: String
) throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan search 龘龘 page.txt \(options)")
  #expect(outcome.status == 1)
  #expect(outcome.output.hasPrefix(beginning) && outcome.output.isEmpty == options.isEmpty)
}

@Test func `a second search sees what was changed in between`() throws {
  let program = try program()
  defer { program.remove() }
  #expect(try program.run("jianyan search 磁悬浮 page.txt").status == 1)
  try program.write(page + "\n\n附记：居民建议试行磁悬浮。\n", to: "page.txt")
  #expect(try program.run("jianyan search 磁悬浮 page.txt").status == 0)
}

@Test func `a folder's pages stand in the order of their paths, without hidden ones and a README`()
  throws
{
  let program = try program()
  defer { program.remove() }
  let paths = ["页/a-b.TXT", "页/a.txt", "页/a/c.txt", "页/读.md"]
  for path in paths + ["页/.h.txt", "页/README.md", "页/d.pdf"] {
    try program.write(page, to: path)
  }
  let output = try program.run("jianyan search 居民 页 --format csv").output
  let found = output.split(separator: "\n").compactMap { row in
    paths.first { row.contains(",\($0),") }
  }
  #expect(found.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == paths)
  #expect(!output.contains("页/.h.txt") && !output.contains("README") && !output.contains("d.pdf"))
}
