import Testing

extension Journeys {
  @Test func `a command is called by its name, and the cursor stands where one types`() async throws
  {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.type(":next-p")
    try await journey.expect("next-pane")
    try await journey.expect(cursor: "7,23")
    try journey.press("Tab", "Enter")
    try await journey.expect("━ 文章 1/")
    try journey.type(":theme newsprint\n:language en\n")
    try await journey.expect("━ Articles 1/")
    try journey.type(":theme nosuch\n")
    try await journey.expect("no theme “nosuch”")
  }

  @Test func `the palette finds a command in either language`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("C-k")
    try await journey.expect("─ 命令 ")
    try journey.type("复制")
    try await journey.expect("copy")
    try await journey.expect(cursor: "8,5")
    try journey.press("Enter")
    try await journey.expect("已复制")
  }

  @Test func `numbers, marks and jumps work in one burst`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.type("ll5jmaGgg'a")
    try await journey.expect("━ 提纲 6/")
    try journey.press("C-o")
    try await journey.expect("━ 提纲 1/")
    try journey.type(String(repeating: "j", count: 200) + "/04242\n")
    try await journey.expect("/04242")
  }

  @Test func `what is pasted over the panes is no command`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let before = try await journey.settledScreen()
    try journey.paste("jjQ")
    try journey.type(":")
    try journey.paste("set mouse\nquit")
    try await journey.expect(":set mouse quit")
    try journey.press("Escape")
    try await journey.expect(again: before)
  }
}
