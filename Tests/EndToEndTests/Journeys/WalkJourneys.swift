import Testing

extension Journeys {
  @Test func `it starts on the sample pages in three panes`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try await journey.expect(
      "期 1/2", "文章 1/4", "提纲 1/18", "提高城乡治理融合水平", "一是 破除城乡二元结构", "q 退出")
    try await journey.expect(cursor: nil)
  }

  @Test func `each pane's selection drives the next`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("Down")
    try await journey.expect("期 2/2", "文章 1/10")
    try journey.press("Tab", "j", "j")
    try await journey.expect("文章 3/10")
    try journey.press("G")
    try await journey.expect("文章 10/10")
    try journey.press("g", "g", "h", "k")
    try await journey.expect("期 1/2", "文章 1/4")
  }

  @Test func `enter on a point opens the text at its passage`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("l", "l", "G")
    try await journey.expect("提纲 18/18")
    try journey.press("Enter")
    try await journey.expect("━ 正文", "三是价值凝聚，培育\n", "q 返回")
    try journey.press("q")
    try await journey.expect("文章 1/4", "提纲 18/18")
  }

  @Test func `help tells the keys and closes`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let before = try await journey.settledScreen()
    try journey.press("?")
    try await journey.expect("─ 帮助 ─", "Ctrl-K", "边输入边搜索")
    try journey.press("Escape")
    try await journey.expect(again: before)
  }

  @Test func `it speaks English when the reader's language is English`() async throws {
    let journey = try await Journey.begin(settings: ["LC_MESSAGES=en_US.UTF-8"])
    defer { journey.end() }
    try await journey.expect("Issues 1/2", "Articles 1/4", "Outline 1/18", "q quit")
  }
}
