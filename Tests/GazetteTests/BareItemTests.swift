import Testing

@testable import Gazette

private let owl = "5日，动物园的猫头鹰孵出了三只雏鸟，饲养员隔着玻璃看护。"
private let bridge = "昨天，石桥的栏杆换了新的柏木，匠人照老样子雕了莲花。"
private let chess = "3日，象棋擂台摆在茶馆门口，七旬老棋手连胜四局，观众散去时已是掌灯时分。"
private let bread = "近日，面包房的窑炉熄火检修，师傅说要歇半个月。"
private let kites = "2日，风筝节在河滩开幕，最长的一只蜈蚣放了两个钟头才上天。"

@Test(arguments: [
  (
    "the clock above each",
    "2024-05-06 10:04\n\(owl)\n2024-05-05 09:31\n\(bridge)\n2024-05-04 17:20\n\(chess)",
    ["-：5日，动", "-：昨天，石", "-：3日，象"]
  ),
  (
    "days that share hardly a word", [owl, bridge, chess, bread, kites].joined(separator: "\n"),
    ["-：5日，动", "-：昨天，石", "-：3日，象", "-：近日，面", "-：2日，风"]
  ),
  (
    "a sign of any shape", "▧\(owl)\n▧\(bridge)\n▧\(chess)\n▧\(bread)",
    ["-：5日，动", "-：昨天，石", "-：3日，象", "-：近日，面"]
  ),
  (
    "a story told day by day goes on with its words",
    "3日，饲养员发现猫头鹰的巢箱里有了三枚蛋。\n4日，饲养员在巢箱旁装了玻璃，猫头鹰没有受惊。\n5日，猫头鹰的第一只雏鸟出壳，饲养员守在玻璃外面。\n6日，另外两只雏鸟出壳，饲养员给猫头鹰添了食。\n7日，饲养员给猫头鹰的三只雏鸟称了体重。",
    ["-：3日，饲"]
  ),
  ("one clock above a text", "2024-05-06 10:04\n\(owl)\n\(bridge)\n\(chess)", ["-：5日，动"]),
  (
    "four paragraphs may be chance", [owl, bridge, chess, bread].joined(separator: "\n"), ["-：5日，动"]
  ),
])
func `bare paragraphs are items where they have no words in common`(
  _ name: String, _ text: String, _ expected: [String]
) {
  #expect(items(text) == expected, "\(name)")
}

@Test(arguments: [
  (
    ["1. 猫头鹰孵出雏鸟", "2. 石桥换了新栏杆"], ["猫头鹰孵出雏鸟", "石桥换了新栏杆"]
  ),
  (["1、猫头鹰孵出雏鸟", "2、石桥换了新栏杆"], ["猫头鹰孵出雏鸟", "石桥换了新栏杆"]),
  (["猫头鹰孵出雏鸟", "2. 石桥换了新栏杆"], ["猫头鹰孵出雏鸟", "2. 石桥换了新栏杆"]),
  (["3. 猫头鹰孵出雏鸟", "5. 石桥换了新栏杆"], ["3. 猫头鹰孵出雏鸟", "5. 石桥换了新栏杆"]),
])
func `numbers that count the headlines are no part of them`(
  _ heads: [String], _ expected: [String]
) {
  let page = readPage(
    "\(heads[0])\n新华社青城5月6日电 \(owl)\n\(heads[1])\n新华社溪口5月6日电 \(bridge)")
  #expect(page.articles.map { $0.title ?? "-" } == expected)
}

@Test(arguments: [
  ("1. 题目", 1, "题目"), ("12、题目", 12, "题目"), ("3．题目", 3, "题目"),
])
func `a headline's number`(_ title: String, _ number: Int, _ rest: String) {
  #expect(TitleNumber(title)?.number == number)
  #expect(TitleNumber(title)?.rest == rest)
}

@Test(arguments: ["题目", "1.5倍", "2024年的题目", "123、题目", "1题目"])
func `no headline's number`(_ title: String) { #expect(TitleNumber(title) == nil) }

@Test func `what who reads the news says between its parts is no headline`() {
  let text =
    "首先来关注新闻头条\n头条\n猫头鹰孵出雏鸟\n\(owl)（青禾日报）\n我们再来看台海新闻\n台海\n石桥换了新栏杆\n\(bridge)（溪口网）\n最后来看国际新闻\n国际\n老棋手擂台连胜\n\(chess)（青禾日报）"
  #expect(items(text) == ["猫头鹰孵出雏鸟：5日，动", "石桥换了新栏杆：昨天，石", "老棋手擂台连胜：3日，象"])
  #expect(readPage(text).articles.flatMap(\.people).isEmpty)
}

@Test(arguments: [("林禾川", ["林禾川"]), ("周原", ["周原"]), ("青禾报", []), ("新华社", [])])
func `a name in brackets closes its own item`(_ name: String, _ people: [String]) {
  let page = readPage(
    "◆猫头鹰孵出雏鸟\n\(owl)（\(name)）\n◆石桥换了新栏杆\n\(bridge)（青禾报）\n◆老棋手擂台连胜\n\(chess)（青禾报）")
  #expect(page.articles.first?.people.map(\.name) == people, "\(name)")
}
