import Testing

@testable import Gazette

private let first = "最大的体会是三分建、七分管。建得再好，没有人管，十年就废了。"
private let second = "难在责任不清。谁都说该管，谁都不愿管，几年下来渠底就漏了。"
private let third = "希望他们多到渠边走走，论文要写在渠边，不要写在墙上。"
private let intro = "何守拙在青禾县看了三十年渠。日前，记者就农村水利建设采访了他。"

@Test(arguments: [
  ("## 水利的根本在管", "## 年轻人是水利的未来", "**", "s 水利的根本在管"),
  ("## 管渠", "## 传人", "**", "s 管渠"),
  ("### 水利的根本在管", "### 年轻人是水利的未来", "", "s 水利的根本在管"),
])
func `questions stand below the headings that part an interview`(
  _ one: String, _ two: String, _ bold: String, _ expected: String
) {
  let name = two.drop { $0 == "#" }.dropFirst()
  let text =
    "# 看渠人的三十年\n\n林晓禾\n\n\(intro)\n\n\(one)\n\n\(bold)您最大的体会是什么？\(bold)\n\n\(first)\n\n\(bold)管理难在哪里？\(bold)\n\n\(second)\n\n\(two)\n\n\(bold)您对年轻人有什么希望？\(bold)\n\n\(third)\n"
  #expect(
    readPage(text).articles.map(\.dump) == [
      "\(expected)\n  s 您最大的体会是什么？\n  s 管理难在哪里？\ns \(name)\n  s 您对年轻人有什么希望？"
    ])
}

@Test(arguments: [
  ("## 水利的根本在管\n\n\(intro)", "## 年轻人是水利的未来\n\n\(intro)"),
  ("## 水利的根本在管", ""),
])
func `questions beside headings stay beside them`(_ one: String, _ two: String) {
  let text =
    "# 看渠人的三十年\n\n林晓禾\n\n\(intro)\n\n\(one)\n\n**您最大的体会是什么？**\n\n\(first)\n\n**管理难在哪里？**\n\n\(second)\n\n\(two)\n\n**您对年轻人有什么希望？**\n\n\(third)\n"
  #expect(readPage(text).articles.map(\.dump).contains { $0.contains("\ns 管理难在哪里？") })
}
