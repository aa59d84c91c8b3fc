import Testing

extension Journeys {
  @Test func `typed Chinese narrows the panes and the cursor stands behind it`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.type("/数字落")
    try await journey.expect("/数字落", "文章 1/1", "1 期 1 篇")
    try await journey.expect(cursor: "7,23")
    try journey.press("BSpace", "BSpace", "BSpace")
    try await journey.expect("文章 1/4")
    try await journey.expect(cursor: "1,23")
  }

  @Test func `a pasted burst is one question`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.type("/")
    try await journey.expect("\n/")
    try journey.paste("弥合“数字落差”")
    try await journey.expect("/弥合“数字落差”", "1 期 1 篇")
  }

  @Test func `escape leads back to where the search began`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.press("Tab", "j", "Tab", "j")
    try await journey.expect("文章 2/4", "提纲 2/")
    let before = try await journey.settledScreen()
    try journey.type("/乡村")
    try await journey.expect("/乡村", " 篇 ")
    try journey.press("Escape")
    try await journey.expect(again: before)
  }

  @Test func `enter keeps what was found and n and N walk it`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    try journey.type("/协同\n")
    try await journey.expect("/协同 ", "n 下一处")
    try journey.press("n")
    try await journey.expect("第 1/")
    try journey.press("n", "n")
    try await journey.expect("第 3/")
    try journey.press("N")
    try await journey.expect("第 2/")
    try journey.press("Escape")
    try await journey.expect("文章 1/4", "提纲 2/18", "已取消筛选")
  }

  @Test func `ctrl-C in the input line cancels the search and nothing else`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let before = try await journey.settledScreen()
    try journey.type("/乡村")
    try await journey.expect("/乡村", " 篇 ")
    try journey.press("C-c")
    try await journey.expect(again: before)
  }

  @Test func `what nothing matches is said and can be taken back`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let before = try await journey.settledScreen()
    try journey.type("/火星移民")
    try await journey.expect("没有匹配")
    try journey.press("Escape")
    try await journey.expect(again: before)
  }
}
