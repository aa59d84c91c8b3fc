import Glibc
import Testing

extension Journeys {
  @Test func `the basket outlives the program, even when that is killed`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("l", "l", "b")
    try await journey.expect("摘编共")
    // What was acknowledged is on the disk: opening the basket asks for it.
    try journey.press("B")
    try await journey.expect("─ 摘编 1/", "理念革新")
    try await journey.expect(file: ".local/state/jianyan/desk.sqlite-wal", toContain: "理念革新")
    try journey.signal(SIGKILL)
    try await journey.expect("Killed")
    try journey.type("reset; bash browse\n")
    try await journey.expect("期 1/2")
    try journey.press("B")
    try await journey.expect("─ 摘编 1/", "理念革新")
    try journey.press("e", "Enter")
    try await journey.expect("已保存：摘编.md")
    #expect(try journey.read("摘编.md").contains("*《提高城乡治理融合水平》"))
  }

  @Test func `the next start opens where the last one ended, unless told otherwise`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("l", "j", "l", "j")
    try await journey.expect("文章 2/", "提纲 2/")
    try journey.press("q")
    try await journey.expect("$")
    try journey.type("clear; bash browse\n")
    try await journey.expect("文章 2/", "━ 提纲 2/")
    try journey.signal(SIGTERM)
    try await journey.expect(gone: "期 1/2")
    try journey.type("clear; bash browse --no-session\n")
    try await journey.expect("━ 期 1/2", "文章 1/")
  }

  @Test func `the source opens at its line in the editor, and the screen comes back`() async throws
  {
    let journey = try await Journey.begin(settings: ["VISUAL='bash edit'"])
    defer { journey.end() }
    try journey.write("echo \"opened $*\" >opened; read -n 1 -p EDITING\n", to: "edit")
    try journey.press("l", "l")
    try await journey.expect("━ 提纲 1/")
    let before = try await journey.settledScreen()
    try journey.press("o")
    try await journey.expect("EDITING")
    let opened = try journey.read("opened")
    #expect(opened.contains(/opened \+([2-9]|\d\d+) .*\.txt/), "\(opened)")
    try journey.press("x")
    try await journey.expect(again: before)
  }

  @Test func `a note is written in the editor`() async throws {
    let journey = try await Journey.begin(settings: ["EDITOR='bash write'"])
    defer { journey.end() }
    try journey.write("printf '再读一遍\\n第二行\\n' >\"$1\"\n", to: "write")
    try journey.press("l", "l", "C")
    try await journey.expect("已写批注", "+ ■ 理念革新")
    try journey.press("M")
    try await journey.expect("再读一遍", "第二行")
  }

  @Test func `a command reads the selection, and what it prints is shown`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("l", "l")
    try journey.type("|grep -c 城乡; trap; tty; ls /proc/self/fd\n")
    // No signal is ignored, there is no terminal, and no descriptor but its own: 3 is the folder.
    try await journey.expect("─ | grep -c", "not a tty", "│ 3  ")
    #expect(try !journey.screen().contains("│ 4  "))
    try journey.type("q|")
    try journey.press("Up")
    try await journey.expect("交给命令（! 开头占用终端）：grep -c")
  }

  @Test func `an interactive command has the terminal, and gives it back`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let before = try await journey.settledScreen()
    try journey.type("|!head -1; read -p WAITING x </dev/tty\n")
    try await journey.expect("提高城乡治理融合水平", "WAITING")
    // Ctrl-C ends the command and not the browser.
    try journey.press("C-c")
    try await journey.expect("期 1/2", "退出码 130")
    try journey.type("|!echo RUNNING; sleep 600\n")
    try await journey.expect("RUNNING")
    try journey.press("C-z")
    try await journey.expect("Stopped")
    try journey.type("fg\n")
    try await journey.expect("$ fg\nbash browse")
    try await journey.expectForeground()
    try journey.press("C-c")
    try await journey.expect("期 1/2", "退出码 130")
    try journey.press("Escape")
    try await journey.expect(again: before)
  }
}
