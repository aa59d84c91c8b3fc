import Foundation
import Testing

private let complaints: [(command: String, status: Int32, words: [String])] = [
  ("jianyan list missing.txt", 1, ["missing.txt", "no such file"]),
  ("mkdir empty; jianyan list empty", 1, ["empty", "no text in this folder"]),
  (": >void.txt; jianyan list void.txt", 1, ["void.txt", "empty"]),
  ("head -c 64 /dev/zero >zero.txt; jianyan list zero.txt", 1, ["zero.txt", "byte 0"]),
  ("jianyan list page.txt --encoding klingon", 64, ["klingon", "GB18030"]),
  ("jianyan list page.txt --encoding big5", 1, ["page.txt", "Big5", "--encoding"]),
  ("jianyan list page.txt --format xml", 64, ["xml", "json"]),
  ("jianyan show page.txt --article 99", 1, ["99", "jianyan list"]),
  ("jianyan show page.txt --width 0", 64, ["--width"]),
  ("jianyan export page.txt --article 1 --node 9.9 --to md", 1, ["9.9", "jianyan outline"]),
  ("jianyan export page.txt --article 1 --to md -o no/such/folder.md", 1, ["no/such/folder.md"]),
  ("jianyan page.txt --theme nosuch", 1, ["nosuch", "dark"]),
  ("echo 'name: x' >t.yaml; jianyan page.txt --theme t.yaml", 1, ["t.yaml", "line 1", "base00"]),
  ("jianyan page.txt", 1, ["no terminal", "jianyan list"]),
]

@Test(arguments: complaints)
func `bad input gets one clear line`(command: String, status: Int32, words: [String]) throws {
  let program = try Program()
  defer { program.remove() }
  try program.write(page, to: "page.txt")
  let outcome = try program.run(command)
  #expect(outcome.status == status)
  #expect(outcome.output == "")
  for word in words {
    #expect(outcome.complaint.contains(word), "\(outcome.complaint)")
  }
  if status == 1 {
    #expect(outcome.complaint.split(separator: "\n").count == 1)
  }
}

@Test(arguments: [
  ("jianyan list missing.txt", "missing.txt：没有这个文件"),
  (": >a.txt; jianyan list a.txt", "a.txt：文件是空的"),
  ("jianyan show page.txt --article 99", "没有第 99 篇"), ("jianyan page.txt --theme nosuch", "没有主题"),
  ("echo 'name: x' >t.yaml; jianyan page.txt --theme t.yaml", "t.yaml：第 1 行：缺少 base00"),
  ("jianyan page.txt", "没有可以画的终端"), ("jianyan search --count --concordance 茶 page.txt", "只能选一个"),
])
func `a Chinese locale is answered in Chinese`(command: String, words: String) throws {
  let program = try Program()
  defer { program.remove() }
  try program.write(page, to: "page.txt")
  let outcome = try program.run("export LANG=zh_CN.UTF-8; \(command)")
  #expect(outcome.status != 0 && outcome.complaint.contains(words), "\(outcome.complaint)")
}

@Test func `help speaks the reader's language`() throws {
  let program = try Program()
  defer { program.remove() }
  #expect(try program.run("jianyan search --help").output.contains("What to look for."))
  let chinese = try program.run("LANG=zh_CN.UTF-8 jianyan search --help").output
  #expect(chinese.contains("要找什么。") && !chinese.contains("What to look for"))
}

/// `script` gives the program a terminal; what it says there comes out on standard output.
@Test(arguments: [
  ("TERM=no-such-type", ["no-such-type", "unknown"]),
  ("TERM=dumb", ["dumb", "cannot place its cursor"]),
  ("TERM=", ["TERM is not set"]),
])
func `a terminal that will not do gets one clear line`(setting: String, words: [String]) throws {
  let program = try Program()
  defer { program.remove() }
  try program.write(page, to: "page.txt")
  let outcome = try program.run(
    "\(setting) script -qec '\(Program.executable.path) page.txt' /dev/null")
  #expect(outcome.status == 1)
  for word in words {
    #expect(outcome.output.contains(word))
  }
  #expect(!outcome.output.contains("\u{1B}"))
}

@Test func `in a folder a bad file is told of and the rest is read`() throws {
  let program = try Program()
  defer { program.remove() }
  try program.write(page, to: "texts/b/page.txt")
  try program.write([0, 1, 2, 0, 0], to: "texts/a.txt")
  try program.write(page, to: "texts/.hidden.txt")
  try program.write("about", to: "texts/README.md")
  let outcome = try program.run("jianyan list texts")
  #expect(outcome.status == 0)
  #expect(outcome.complaint.contains("texts/a.txt"))
  #expect(outcome.output.contains("texts/b/page.txt"))
  #expect(!outcome.output.contains("README") && !outcome.output.contains("hidden"))
}
