import Testing

extension Journeys {
  @Test(arguments: [
    ["NO_COLOR=1"], ["TERM=vt100"], ["TERM=linux"], ["TERM=xterm-256color"], ["LANG=C"],
    ["LANG=", "LC_ALL=POSIX"], ["NO_COLOR=1", "TERM=xterm"],
  ])
  func `every terminal and locale shows the same Chinese`(settings: [String]) async throws {
    let journey = try await Journey.begin(settings: settings)
    defer { journey.end() }
    try await journey.expect(
      "期 1/2", "│ 提高城乡治理融合水平    │", "■ 理念革新：树立城乡协同思维", "├ 一是 破除城乡二元结构")
    try journey.type("/乡村")
    try await journey.expect("/乡村", " 篇 ")
  }

  @Test(arguments: [
    (["TERM=tmux-256color"], true), (["TERM=linux"], true), (["NO_COLOR=1"], false),
    (["TERM=vt100"], false),
  ])
  func `colours are sent only where they are wanted`(
    settings: [String], hasColors: Bool
  ) async throws {
    let journey = try await Journey.begin(settings: settings)
    defer { journey.end() }
    let screen = try journey.tmux("capture-pane -p -e")
    let color = /\u{1B}\[([0-9;]*;)?([34][0-8]|9[0-7]|10[0-7])[;m]/
    #expect(screen.contains(color) == hasColors)
    #expect(screen.contains("\u{1B}["), "what is selected must be seen without colours too")
  }

  @Test(arguments: ["dark", "light", "newsprint"])
  func `a theme can be named`(theme: String) async throws {
    let journey = try await Journey.begin(on: "--theme \(theme)")
    defer { journey.end() }
    try await journey.expect("期 1/2")
  }
}
