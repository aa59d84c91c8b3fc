import Foundation
import Testing

private let sound = page
private let flawed = page + "\n四是种树。种在路的两旁。\n"

/// Runs a command line beside a sound page, a flawed one and an empty file.
private func check(_ command: String) throws -> Program.Outcome {
  let program = try Program()
  defer { program.remove() }
  try program.write(sound, to: "sound.txt")
  try program.write(flawed, to: "flawed.txt")
  try program.write("", to: "empty.txt")
  return try program.run(command)
}

@Test(arguments: [
  ("jianyan check sound.txt", 0), ("jianyan check flawed.txt sound.txt", 1),
  ("jianyan check empty.txt", 2), ("jianyan check flawed.txt empty.txt missing.txt", 2),
  ("jianyan check . ", 2), ("jianyan check - <flawed.txt", 1),
  ("jianyan check flawed.txt --format json", 1),
])
func `the status of a check tells what was found`(command: String, status: Int32) throws {
  #expect(try check(command).status == status)
}

@Test func `a finding is printed as compilers do, and in the reader's language`() throws {
  let english = try check("LANG=en_US.UTF-8 jianyan check flawed.txt")
  #expect(
    english.output == """
      flawed.txt:10:1: warning: after “二是” number 3 of the series is missing [ordinal-gap]
         10 | 二是公开工程进度。每月张贴一次进度表。
            | ^~~~
      1 warning, 0 notes in 1 file

      """)
  let chinese = try check("LANG=zh_CN.UTF-8 jianyan check flawed.txt")
  #expect(chinese.output.hasPrefix("flawed.txt:10:1: 警告: “二是”之后缺第 3 项 [ordinal-gap]\n"))
}

@Test func `findings can be had as JSON, in English whatever the locale`() throws {
  let outcome = try check("LANG=zh_CN.UTF-8 jianyan check flawed.txt --format json")
  let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
  let finding = (object?["findings"] as? [[String: Any]])?.first
  #expect(finding?["path"] as? String == "flawed.txt")
  #expect(finding?["code"] as? String == "ordinal-gap")
  #expect(finding?["message"] as? String == "after “二是” number 3 of the series is missing")
  #expect(object?["warnings"] as? Int == 1)
}

@Test func `a check has colours on a terminal, unless NO_COLOR is set`() throws {
  let colored = try check(
    "unset NO_COLOR; TERM=xterm script -qec '\(Program.executable.path) check flawed.txt' x")
  #expect(colored.output.contains("\u{1B}["))
  let plain = try check(
    "NO_COLOR=1 TERM=xterm script -qec '\(Program.executable.path) check flawed.txt' x")
  #expect(!plain.output.contains("\u{1B}["))
}
