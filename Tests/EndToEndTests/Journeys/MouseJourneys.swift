import Glibc
import Testing

extension Journeys {
  @Test func `the mouse selects, opens and scrolls`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.click(x: 20, y: 3)
    try await journey.expect("━ 文章 2/")
    try journey.wheelDown(x: 50, y: 10)
    try await journey.expect("─ 提纲 4/")
    try journey.doubleClick(x: 20, y: 4)
    try await journey.expect("━ 正文 ")
    try await journey.wait(for: "hears the mouse") { try journey.modes() == "1 1" }
    try journey.press("q", "Q")
    try await journey.wait(for: "hears no mouse any more") { try journey.modes() == "0 0" }
  }

  @Test func `a stopped program leaves the mouse to the shell and takes it again`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("C-z")
    try await journey.wait(for: "hears no mouse while stopped") { try journey.modes() == "0 0" }
    try await journey.expect("Stopped")
    try journey.type("fg\n")
    try await journey.wait(for: "hears the mouse again") { try journey.modes() == "1 1" }
    try await journey.expect("q 退出")
  }

  @Test(arguments: [SIGSEGV, SIGTERM, SIGHUP, SIGABRT])
  func `however the program ends, the mouse is the shell's again`(signal: Int32) async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.signal(signal)
    try await journey.wait(for: "hears no mouse any more") { try journey.modes() == "0 0" }
  }

  @Test func `without the mouse the terminal keeps it`() async throws {
    let journey = try await Journey.begin(settings: ["XDG_CONFIG_HOME=/nowhere"])
    defer { journey.end() }
    try journey.press("Q")
    try await journey.expect("$")
    try journey.write("mouse: off\n", to: ".config/jianyan/config.yaml")
    try journey.type("unset XDG_CONFIG_HOME; bash browse\n")
    try await journey.expect("Enter ")
    try await journey.wait(for: "hears no mouse") { try journey.modes() == "0 0" }
  }
}

extension Journey {
  /// Whether the program hears of presses and of a held button's movements.
  fileprivate func modes() throws -> String {
    let flags = try tmux("display-message -p '#{mouse_button_flag} #{mouse_sgr_flag}'")
    return String(flags.dropLast())
  }
}
