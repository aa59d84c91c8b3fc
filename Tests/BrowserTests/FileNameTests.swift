import Testing

@testable import Browser

@Suite struct FileNameTests {
  @Test(arguments: [
    ("让茶叶走出山门", "让茶叶走出山门"), ("a/b\\c:d", "a-b-c-d"), ("..隐藏", "隐藏"), ("", "无题"),
    ("？", "？"), ("???", "无题"), ("两段 标题", "两段-标题"), ("换\n行\u{202E}", "换-行"),
  ])
  func `a title is made fit to name a file`(_ title: String, _ expected: String) {
    #expect(fileName(from: title, fallback: "无题") == expected)
  }

  @Test func `a long title keeps below a file system's limit`() {
    let name = fileName(from: String(repeating: "长", count: 300), fallback: "无题")
    #expect(name.utf8.count <= 180)
  }
}
