import Glibc
import Testing

extension Journeys {
  /// Runs the browser between two looks at the terminal's settings, and ends it.
  private func settingsAround(
    ending end: (Journey) throws -> Void, expecting status: Int32
  ) async throws -> (before: String, after: String) {
    let journey = try Journey()
    defer { journey.end() }
    try await journey.expect("$")
    try journey.type(
      "stty -a >before; bash browse; echo \"ended $?\"; stty -a >after; echo done >done\n")
    try await journey.expect("期 1/2")
    try end(journey)
    try await journey.expect(file: "done", toContain: "done")
    try await journey.expect("ended \(status)", "\n$")
    try await journey.expect(gone: "期 1/2")
    try await journey.wait(for: "the cursor is shown") { try journey.cursor() != nil }
    return (try journey.read("before"), try journey.read("after"))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func `a signal ends it and the terminal is as it was`(number: Int32) async throws {
    let settings = try await settingsAround(
      ending: { try $0.signal(number) }, expecting: 128 + number)
    #expect(settings.before == settings.after)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGUSR1, SIGUSR2])
  func `a crash or a signal it has no use for leaves the terminal as it was`(number: Int32)
    async throws
  {
    let settings = try await settingsAround(
      ending: { try $0.signal(number) }, expecting: 128 + number)
    #expect(settings.before == settings.after)
  }

  @Test func `a pipe that broke is nothing to it`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.signal(SIGPIPE)
    try journey.press("Tab", "j")
    try await journey.expect("文章 2/4")
  }

  @Test(arguments: ["q", "Q", "C-c"])
  func `a key ends it and the terminal is as it was`(key: String) async throws {
    let settings = try await settingsAround(ending: { try $0.press(key) }, expecting: 0)
    #expect(settings.before == settings.after)
  }

  @Test func `ctrl-Z gives the shell back and fg goes on where it was`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("Tab", "j")
    try await journey.expect("文章 2/4")
    let before = try await journey.settledScreen()
    try journey.press("C-z")
    try await journey.expect("Stopped", "\n$")
    try journey.type("stty -a | grep -o ' icanon'\n")
    try await journey.expect("\n icanon")
    try journey.resize(width: 100, height: 30)
    try journey.type("fg\n")
    try await journey.expect("文章 2/4")
    try journey.resize(width: 80, height: 24)
    try await journey.expect(again: before)
  }

  @Test func `a terminal that goes away ends it`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let process = Int32(try journey.read("pid").dropLast()) ?? 0
    try journey.tmux("set-option -g exit-empty off")
    try journey.tmux("kill-pane")
    try await journey.wait(for: "the program ends") {
      ProcessState(of: process)?.isAlive != true
    }
  }
}
