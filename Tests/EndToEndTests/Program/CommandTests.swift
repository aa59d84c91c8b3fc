import Foundation
import Testing

/// A program with a page to read.
private func program() throws -> Program {
  let program = try Program()
  try program.write(page, to: "page.txt")
  return program
}

@Test func `without a path the sample pages are read`() throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan list")
  #expect(outcome.status == 0)
  #expect(outcome.output.contains("seeds/"))
}

@Test(arguments: [
  "jianyan parse page.txt", "jianyan parse - <page.txt", "cat page.txt | jianyan parse -",
])
func `parse prints one JSON object`(command: String) throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("\(command) --format json")
  #expect(outcome.complaint == "")
  let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
  #expect(object?["version"] as? Int == 1)
  #expect((object?["issues"] as? [Any])?.count == 1)
}

@Test(arguments: ["list", "outline", "search 居民"])
func `what is data can be had as JSON`(command: String) throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan \(command) page.txt --format json")
  #expect(outcome.status == 0)
  #expect(throws: Never.self) {
    try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }
}

@Test(arguments: ["list", "outline", "show", "parse"])
func `a closed pipe is success`(command: String) throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan \(command) | true; echo ${PIPESTATUS[0]}")
  #expect(outcome.output == "0\n")
  #expect(outcome.complaint == "")
}

@Test func `show wraps to the width it is given`() throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run("jianyan show page.txt --width 20")
  for line in outcome.output.split(separator: "\n") {
    #expect(line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 1 : 2) } <= 20)
  }
}

@Test func `control characters are shown and not sent`() throws {
  let program = try program()
  defer { program.remove() }
  try program.write(page + "\n三是留意\u{1B}[2J\u{7}字符。\n", to: "page.txt")
  for command in ["show", "outline", "list", "parse"] {
    let outcome = try program.run("jianyan \(command) page.txt")
    #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
    #expect(!outcome.output.unicodeScalars.contains("\u{7}"))
  }
}

@Test func `export writes a file whole and overwrites only when told to`() throws {
  let program = try program()
  defer { program.remove() }
  let export = "jianyan export page.txt --article 1 --to md"
  #expect(try program.run("\(export) -o out.md").status == 0)
  let written = try program.read("out.md")
  #expect(try program.run(export).output == written)
  #expect(!written.isEmpty)

  let refused = try program.run("echo mine >out.md; \(export) -o out.md")
  #expect(refused.status == 1)
  #expect(refused.complaint.contains("--force"))
  #expect(try program.read("out.md") == "mine\n")

  #expect(try program.run("\(export) -o out.md --force").status == 0)
  #expect(try program.read("out.md") == written)
  #expect(try program.run("ls").output == "out.md\npage.txt\n")
}

@Test func `overwriting keeps the link and the permissions`() throws {
  let program = try program()
  defer { program.remove() }
  let outcome = try program.run(
    """
    echo old >real.md; chmod 640 real.md; ln -s real.md link.md
    jianyan export page.txt --article 1 --to md -o link.md --force
    readlink link.md; stat -c %a real.md
    """)
  #expect(outcome.output == "real.md\n640\n")
}

@Test(arguments: [
  ("jianyan search --help", ["概述：搜索文章", "用法：jianyan search <query>", "选项：", "显示帮助。"]),
  ("jianyan --help", ["子命令：", "详见 'jianyan help <子命令>'。"]),
  ("jianyan search", ["错误：缺少参数 '<query>'", "用法：", "详见 'jianyan search --help'。"]),
  ("jianyan list --nope", ["错误：没有这个选项：'--nope'"]),
  ("jianyan list --format x", ["错误：值 'x' 不能用于 '--format <format>'；可取 'text' 或 'json'"]),
])
func `the argument parser speaks Chinese too`(_ command: String, _ words: [String]) throws {
  let program = try program()
  defer { program.remove() }
  let english = try program.run(command)
  let chinese = try program.run("export LANG=zh_CN.UTF-8; \(command)")
  #expect(english.status == chinese.status)
  #expect(english.output.isEmpty == chinese.output.isEmpty)
  let printed = chinese.output + chinese.complaint
  for word in words { #expect(printed.contains(word), "\(word): \(printed)") }
  #expect(!printed.contains("USAGE") && !printed.contains("Usage") && !printed.contains("Error"))
  #expect((english.output + english.complaint).localizedCaseInsensitiveContains("usage:"))
}
