import Testing

extension Journeys {
  @Test func `a point is exported to a file with its source`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("l", "l", "e")
    try await journey.expect("─ 导出 ─", "[本条]", "提高城乡治理融合水平.md")
    try journey.press("Down", "Right")
    try await journey.expect("[OPML]", "提高城乡治理融合水平.opml")
    try journey.press("Down", "Down", "C-u")
    try journey.type("一点.opml\n")
    try await journey.expect("已保存：一点.opml")
    let saved = try journey.read("一点.opml")
    #expect(saved.contains("<opml version=\"2.0\">") && saved.contains("理念革新"))
    #expect(saved.contains("李超") && !saved.contains("文化融合：构筑"))
  }

  @Test func `a file is overwritten only after asking`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let name = "提高城乡治理融合水平.md"
    try journey.write("mine\n", to: name)
    try journey.press("e", "Enter")
    try await journey.expect("文件已存在")
    try journey.press("n")
    try await journey.expect(gone: "文件已存在")
    #expect(try journey.read(name) == "mine\n")
    try journey.press("Enter")
    try await journey.expect("文件已存在")
    try journey.press("y")
    try await journey.expect("已保存")
    #expect(try journey.read(name).contains("# 提高城乡治理融合水平"))
  }

  @Test func `what cannot be written is told and the program goes on`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("e", "Down", "Down", "Down", "C-u")
    try journey.type("no/such/folder.md\n")
    try await journey.expect("未能保存")
    try journey.press("Escape")
    try await journey.expect("期 1/2")
  }

  @Test func `a copy reaches the clipboard of the terminal`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.tmux("set-option -s set-clipboard on")
    try journey.press("l", "l", "y")
    try await journey.expect("已复制到剪贴板")
    try await journey.wait(for: "the terminal holds the copy") {
      (try? journey.tmux("show-buffer"))?.contains("理念革新") == true
    }
  }
}
