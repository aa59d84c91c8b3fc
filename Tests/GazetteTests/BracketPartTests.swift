import Testing

@testable import Gazette

private let lead = "日前，青禾镇水利站用半个月时间走遍六个村庄，把六条水渠看了一遍，同三十位村民谈了话。"
private let made = "六个村庄轮流出工，春秋各清淤一次，闸门坏了当天修好。"
private let lack = "镇里一年只有三万元，修一处就花完，其他几处只好等着。"
private let plan = "向县里申请专款，村民每亩再出五元，每村请两人看护。"

private func articles(_ lines: [String]) -> [String] {
  readPage(lines.joined(separator: "\n")).articles.map {
    "\($0.title ?? "-"): " + $0.dump.replacing("\n", with: " ")
  }
}

@Test(arguments: [
  ["【水渠修了哪些】", "【水渠还缺什么】", "【明年怎样修渠】"], ["【做法成效】", "【存在问题】", "【几点建议】"],
  ["【从前】", "【如今】", "【往后】"],
])
func `lines in brackets below one headline part its text`(_ heads: [String]) {
  let found = articles(["青禾镇水渠调查", lead, heads[0], made, heads[1], lack, heads[2], plan])
  #expect(found.count == 1)
  #expect(found.first?.contains(String(heads[1].dropFirst().dropLast())) ?? false)
}

@Test func `numbered points stand below headings in brackets`() {
  let found = articles([
    "青禾镇水渠调查", lead, "【修了哪些】", "（一）清淤。\(made)", "（二）看闸。\(plan)", "【还缺什么】", "（一）缺钱。\(lack)",
    "（二）缺人。\(made)",
  ])
  #expect(found.count == 1)
}

@Test(arguments: [
  [
    "【青禾镇清淤六条水渠】", "5月6日，青禾镇清淤六条水渠，六个村庄轮流出工。", "【柳湾村水渠通水】", "5月7日，柳湾村水渠通水，稻田喝上了水。", "【水利站招看渠人】",
    "5月8日，水利站招看渠人十二名，每村两名。",
  ],
  [
    "【老井村添了两台水泵】", "昨天，老井村添了两台水泵，村民不再挑水。", "【溪口村修好拦水坝】", "日前，溪口村修好拦水坝，坝长三十米。", "【石桥村换了新闸门】",
    "今天，石桥村换了新闸门，每天开关一次。",
  ],
])
func `items of a digest keep their headlines in brackets`(_ items: [String]) {
  #expect(articles(["水利简讯"] + items).count >= 3)
}
