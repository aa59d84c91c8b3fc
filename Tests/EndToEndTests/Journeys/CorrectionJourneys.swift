import Testing

extension Journeys {
  @Test func `what the reader says of a page holds when it is opened again`() async throws {
    let journey = try Journey()
    defer { journey.end() }
    try journey.write(page, to: "a.txt")
    try journey.write("# 我的话\n", to: "a.jianyan.yaml")
    try await journey.expect("$")
    try journey.type("bash browse a.txt\n")
    try await journey.expect("修路要先问路边人", "二是")
    try journey.press("T", "C-u")
    try journey.type("路边人怎么说\n")
    try await journey.expect("已更正（标题），写入 a.jianyan.yaml", "路边人怎么说")
    try journey.press("l", "j", "X")
    try await journey.expect("已更正（去掉条目）")
    try await journey.expect(gone: "二是")
    let file = try journey.read("a.jianyan.yaml")
    #expect(file.hasPrefix("# 我的话\n- title: 路边人怎么说\n  at: "))
    #expect(file.contains("- drop: 二是公开工程进度"))
    try journey.press("U")
    try await journey.expect("已撤销（去掉条目）", "二是")
    #expect(try !journey.read("a.jianyan.yaml").contains("drop"))
    try journey.press("q")
    try await journey.expect(gone: "二是")
    try journey.type("jianyan list a.txt\n")
    try await journey.expect("1  路边人怎么说")
  }

  @Test func `a new article is begun at a paragraph, and the reader is taken there`() async throws {
    let journey = try await Journey.begin(on: "")
    defer { journey.end() }
    try journey.press("q")
    try await journey.expect("$")
    try journey.write(page, to: "a.txt")
    try journey.write("另一版\n", to: "a.md")
    try journey.type("clear; bash browse a.txt\n")
    try await journey.expect("文章 1/1")
    try journey.press("S")
    try await journey.expect("从哪里起另立一篇", "›一是听取居民意见")
    try journey.press("j", "Enter")
    try await journey.expect("已更正（另立一篇）", "文章 2/2")
    #expect(try journey.read("a.txt.jianyan.yaml").contains("- split: 二是公开工程进度"))
  }
}
