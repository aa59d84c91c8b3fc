import Testing

@testable import Gazette

/// `题目：第一段前四字` of each article.
private func items(_ text: String) -> [String] {
  readPage(text).articles.map {
    "\($0.title ?? "-")：\($0.paragraphs.first?.text.prefix(4) ?? "")"
  }
}

@Test(arguments: [
  (
    "one sign before every paragraph",
    "◆5月6日，溪口镇的水渠通水了，六个村庄受益。\n◆5月6日，夜间公交延长两个小时，夜班工人受益。\n◆5月5日，早市有了自己的一条街。",
    ["-：5月6日", "-：5月6日", "-：5月5日"]
  ),
  (
    "one sign before every headline",
    "● 溪口镇水渠通水\n六个村庄的水田又有了水，村民说好。\n● 夜间公交延长\n夜班工人回家方便了，票价也没有涨。\n● 早市有了街\n清晨开市，早饭之后收摊。",
    ["溪口镇水渠通水：六个村庄", "夜间公交延长：夜班工人", "早市有了街：清晨开市"]
  ),
  (
    "headlines in brackets",
    "【溪口镇的水渠通水了】六个村庄的水田又有了水，村民说好。\n【夜间公交延长两小时】夜班工人回家方便了，票价也没有涨。\n【早市有了自己的一条街】清晨开市，早饭之后收摊。",
    ["溪口镇的水渠通水了：六个村庄", "夜间公交延长两小时：夜班工人", "早市有了自己的一条街：清晨开市"]
  ),
  (
    "news without datelines",
    "要闻\n\n溪口镇水渠通水\n近日，溪口镇的水渠通水了，六个村庄受益。\n\n夜间公交延长\n5月6日，夜间公交延长两个小时。\n\n早市有了街\n记者从镇里获悉，早市有了自己的一条街。",
    ["溪口镇水渠通水：近日，溪", "夜间公交延长：5月6日", "早市有了街：记者从镇"]
  ),
  (
    "two wires",
    "溪口镇水渠通水\n新华社青城5月6日电 溪口镇的水渠通水了。\n夜间公交延长\n【青禾社溪口五月六日电】夜间公交延长两个小时。",
    ["溪口镇水渠通水：溪口镇的", "夜间公交延长：夜间公交"]
  ),
])
func `a digest's items are told apart`(_ name: String, _ text: String, _ expected: [String]) {
  #expect(items(text) == expected)
}

@Test(arguments: [
  "修好村庄的水渠\n\n水渠修了三十年，怎样管护是大家最关心的事。\n\n● 清淤要及时，每年两次。\n\n● 闸门要常修，每月一查。\n\n● 看护要有人，六村轮流。",
  "修好村庄的水渠\n\n水渠修了三十年，怎样管护是大家最关心的事。\n\n清淤\n\n每年两次，春秋各一次，由六个村庄轮流出工。\n\n看护\n\n每村一人，沿渠走一遍，把水情记在本子上。",
  "【议事】修好水渠，村民心里踏实。\n\n【议事】管好水渠，还要靠大家出力。\n\n【议事】用好水渠，年年都有丰收。",
])
func `an article with signs and headings stays one`(_ text: String) {
  #expect(readPage(text).articles.count == 1)
}
