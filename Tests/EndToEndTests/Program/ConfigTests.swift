import Foundation
import Testing

@Suite struct ConfigCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.write(page, to: "page.txt")
  }

  private func run(_ arguments: String) throws -> Program.Outcome {
    try program.run("HOME=\"$PWD\" XDG_CONFIG_HOME= jianyan \(arguments)")
  }

  @Test func `the printed configuration may be put where it is looked for`() throws {
    defer { program.remove() }
    let path = try run("config --path").output
    #expect(path == program.folder.path + "/.config/jianyan/config.yaml\n")
    let first = try run("config")
    #expect(first.status == 0 && first.complaint == "")
    try program.write(first.output, to: ".config/jianyan/config.yaml")
    let again = try run("config")
    #expect(again.status == 0 && again.output == first.output)
  }

  @Test func `a mistake is told with file, line and what was expected, and the rest applies`()
    throws
  {
    defer { program.remove() }
    try program.write("mouse: off\nborders: wavy\n", to: ".config/jianyan/config.yaml")
    let outcome = try run("config")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\nmouse: false\n"))
    #expect(
      outcome.complaint
        == "jianyan: \(program.folder.path)/.config/jianyan/config.yaml: line 2: "
        + "borders: expected unicode or ascii, found “wavy”\n")
  }
}
