import Testing

extension Journeys {
  @Test func `it draws itself anew at every size`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    let before = try await journey.settledScreen()
    try journey.resize(width: 20, height: 5)
    try await journey.expect("期 1/2", "Enter 打开")
    try journey.resize(width: 5, height: 2)
    try await journey.expect("窗口")
    try journey.resize(width: 1, height: 1)
    try journey.resize(width: 200, height: 50)
    try await journey.expect("期 1/2", "提纲 1/18", "─ 正文", "【决策谏言】")
    try journey.resize(width: 80, height: 24)
    try await journey.expect(again: before)
  }

  @Test(arguments: [(80, 24), (200, 50), (40, 12)])
  func `no line is longer than the screen is wide`(width: Int, height: Int) async throws {
    let journey = try await Journey.begin(width: width, height: height)
    defer { journey.end() }
    let lines = try journey.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= height + 1)
    #expect(lines.first?.contains("重庆日报") == true)
    #expect(lines.prefix(height).last?.contains("Enter 打开") == true)
  }

  @Test func `after a walk through odd sizes the screen is that of a fresh start`() async throws {
    let journey = try await Journey.begin()
    defer { journey.end() }
    for (width, height) in [(1, 1), (2, 3), (300, 1), (1, 100), (37, 11), (161, 7), (300, 100)] {
      try journey.resize(width: width, height: height)
      _ = try await journey.settledScreen()
    }
    let fresh = try await Journey.begin(width: 300, height: 100, on: "--no-session")
    defer { fresh.end() }
    try await journey.expect(again: try await fresh.settledScreen())
    try journey.resize(width: 80, height: 24)
    try fresh.resize(width: 80, height: 24)
    try await journey.expect(again: try await fresh.settledScreen())
  }
}
