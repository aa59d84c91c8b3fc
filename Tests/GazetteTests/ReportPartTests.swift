import Testing

@testable import Gazette

private let long =
  "去年，青禾镇六条水渠全部清淤，闸门坏了当天修好，账目每月贴在村口，村民用水不再排队，水利站也添了两名看渠人。"

private func dump(_ body: String) -> String {
  readPage("青禾镇2024年工作报告\n\(long)\n\(body)\n").articles.map(\.dump).joined(separator: "\n")
}

@Test(arguments: [
  "一、去年工作回顾\n\(long)\n(一)水利建设稳步推进\n\(long)",
  "一、去年工作回顾\n\(long)\n主要做了以下工作：\n（一）水利建设稳步推进\n\(long)",
  "一、去年工作回顾\n（一）水利建设稳步推进\n\(long)\n二、今年工作安排\n\(long)",
])
func `the first of a count that breaks off stands below the heading above`(_ body: String) {
  #expect(dump(body).hasPrefix("s 一、 去年工作回顾\n  s"))
  #expect(dump(body).contains("一） 水利建设稳步推进") || dump(body).contains("一) 水利建设稳步推进"))
}

@Test(arguments: [
  "(一)水利建设稳步推进\n\(long)",
  "去年工作回顾\n\(long)\n(一)水利建设稳步推进\n\(long)",
])
func `a lone number below no counted heading stands where it stood`(_ body: String) {
  #expect(dump(body).split(separator: "\n").contains { $0.hasPrefix("s ") && $0.contains("水利建设") })
}

@Test(arguments: [
  ("一、\n稳中求进，推动水利提质", "s 一、 稳中求进，推动水利提质"),
  ("二、\n以水为本，增进村民福祉", "s 二、 以水为本，增进村民福祉"),
  ("三、\n今年工作安排", "s 三、 今年工作安排"),
])
func `a number alone on its line counts the heading below`(_ lines: String, _ expected: String) {
  #expect(dump("\(lines)\n\(long)\n").contains(expected))
}

@Test(arguments: ["一、\n二、", "一、\n（一）六条水渠清淤"])
func `a number alone on its line is no part of the next number`(_ lines: String) {
  #expect(
    !dump("\(lines)\n\(long)\n").contains("一、 二") && !dump("\(lines)\n\(long)\n").contains("一、 （"))
}

@Test(arguments: [
  ["加快水渠清淤。", "优化闸门管护。", "健全用水账目。"],
  ["着力改善用水条件。", "合力引入看渠人手。", "加快修订用水规矩。"],
  ["推进水渠、闸门建设。", "提升“看渠人”待遇。", "水利站办好。"],
])
func `short sentences above long paragraphs are their headings`(_ heads: [String]) {
  let body = heads.map { "\($0)\n\(long)" }.joined(separator: "\n")
  let expected = heads.map { "s \($0.dropLast())" }.joined(separator: "\n")
  #expect(dump(body) == expected)
}

@Test(arguments: [
  ["水来了。", "渠通了。", "他哭了。"],
  ["老人在渠边站了很久。", "水从山上流下来。", "六个村庄都看见了。"],
  ["加快水渠清淤。", "优化闸门管护。"],
])
func `short sentences of a story are no headings`(_ heads: [String]) {
  let body = heads.map { "\($0)\n\(long)" }.joined(separator: "\n")
  #expect(!heads.contains { dump(body).contains("s \($0.dropLast())") })
}

@Test(arguments: ["水利站", "看渠人协会", "青禾渠"])
func `a link's word goes on with the sentence that it stands in`(_ word: String) {
  let page = readPage("青禾镇修好水渠\n\(long)\n围绕六个村庄，今年再请\n\(word)\n，把三十里水渠看护好，账目每月贴在村口。\n")
  #expect(page.articles[0].paragraphs.map(\.text).contains { $0.contains("今年再请\(word)，把") })
}

@Test(arguments: ["林晓禾\n，男，一九五三年生，在青禾镇看了三十年渠。", "水利站\n六条水渠全部清淤，账目每月贴在村口。"])
func `a line of its own below an open one is no link`(_ lines: String) {
  let page = readPage("青禾镇修好水渠\n\(long)\n今年看渠的人，村里请来三位\n\(lines)\n")
  #expect(
    !page.articles[0].paragraphs.map(\.text).contains { $0.contains("三位林") || $0.contains("三位水利站") }
  )
}
