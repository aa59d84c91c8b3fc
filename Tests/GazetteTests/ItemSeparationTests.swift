import Testing

@testable import Gazette

private let owl = "动物园的猫头鹰孵出了三只雏鸟，饲养员隔着玻璃看护，游客要等到入秋才能见着。"
private let bridge = "石桥的栏杆换了新的柏木，匠人照老样子雕了莲花，桥面也重新铺平，货车仍要绕行。"
private let chess = "象棋擂台摆在茶馆门口，七旬老棋手连胜四局，观众散去时已是掌灯时分。"
private let bread = "面包房的窑炉熄火检修，师傅说要歇半个月，街坊改去隔壁买馒头和烧饼。"

@Test(arguments: [
  (
    "neither day nor source, one paragraph each",
    "街坊\n\n猫头鹰孵出雏鸟\n\n\(owl)\n\n石桥换了新栏杆\n\n\(bridge)\n\n老棋手擂台连胜\n\n\(chess)\n\n面包房窑炉检修\n\n\(bread)",
    [
      "猫头鹰孵出雏鸟：动物园的…能见着。", "石桥换了新栏杆：石桥的栏…要绕行。", "老棋手擂台连胜：象棋擂台…灯时分。",
      "面包房窑炉检修：面包房的…和烧饼。",
    ]
  ),
  (
    "three of them, some of two paragraphs",
    "动物园猫头鹰孵出三只雏鸟\n\(owl)\n雏鸟还没有名字，饲养员说要请孩子们来取。\n石桥栏杆换新，货车绕行\n\(bridge)\n茶馆门口摆擂台，老棋手连胜四局\n\(chess)\n输了棋的年轻人不服，约好下月再战。",
    [
      "动物园猫头鹰孵出三只雏鸟：动物园的…们来取。", "石桥栏杆换新，货车绕行：石桥的栏…要绕行。",
      "茶馆门口摆擂台，老棋手连胜四局：象棋擂台…月再战。",
    ]
  ),
  (
    "a name and a clock below each headline",
    "猫头鹰孵出雏鸟\n\n林禾 2024/05/06 10:04\n\n\(owl)\n\n石桥换了新栏杆\n\n林禾 2024/05/06 09:31\n\n\(bridge)\n\n老棋手擂台连胜\n\n林禾 2024/05/05 17:20\n\n\(chess)",
    ["猫头鹰孵出雏鸟：动物园的…能见着。", "石桥换了新栏杆：石桥的栏…要绕行。", "老棋手擂台连胜：象棋擂台…灯时分。"]
  ),
  (
    "a lead that the first item says again",
    "昨夜今晨\n\n\(owl)\n\n猫头鹰孵出雏鸟\n\n\(owl)夜里常听见它们叫。\n\n石桥换了新栏杆\n\n\(bridge)\n\n老棋手擂台连胜\n\n\(chess)",
    ["猫头鹰孵出雏鸟：动物园的…它们叫。", "石桥换了新栏杆：石桥的栏…要绕行。", "老棋手擂台连胜：象棋擂台…灯时分。"]
  ),
  (
    "sections of one text go on with its words",
    "猫头鹰的一年\n动物园的猫头鹰又到了孵雏的季节，饲养员为它们忙了一年。\n春天的准备\n饲养员把猫头鹰的巢箱擦洗干净，铺上木屑，等它们进去孵雏。\n夏天的看护\n猫头鹰的雏鸟出壳以后，饲养员隔着玻璃看护，不让游客靠近巢箱。\n秋天的见面\n猫头鹰的雏鸟长出羽毛，饲养员打开玻璃，游客终于见到了它们。",
    ["猫头鹰的一年：动物园的…了它们。"]
  ),
  (
    "headings that their texts do not say",
    "街坊的一天\n清早\n\(owl)\n正午\n\(bridge)\n黄昏\n\(chess)\n入夜\n\(bread)",
    ["街坊的一天：清早…和烧饼。"]
  ),
])
func `items of a digest share hardly a word with the next`(
  _ name: String, _ text: String, _ expected: [String]
) {
  #expect(itemEnds(text) == expected, "\(name)")
}

@Test(arguments: [
  (
    "the day below each",
    "\(owl)\n日期：2024-05-06\n\(bridge)\n日期：2024-05-05\n\(chess)\n日期：2024-05-04",
    ["-：动物园的…能见着。", "-：石桥的栏…要绕行。", "-：象棋擂台…灯时分。"]
  ),
  (
    "under another label",
    "\(owl)\n发布时间：2024-05-06 10:04\n\(bridge)\n发布时间：2024-05-05 09:31\n\(chess)\n发布时间：2024-05-04 17:20",
    ["-：动物园的…能见着。", "-：石桥的栏…要绕行。", "-：象棋擂台…灯时分。"]
  ),
  (
    "two paragraphs in one of them",
    "\(owl)\n日期：2024-05-06\n\(bridge)\n\(bread)\n日期：2024-05-05\n\(chess)\n日期：2024-05-04",
    ["-：动物园的…能见着。", "-：石桥的栏…和烧饼。", "-：象棋擂台…灯时分。"]
  ),
  ("one day closes a text", "\(owl)\n\(bridge)\n\(chess)\n日期：2024-05-06", ["-：动物园的…灯时分。"]),
  ("no label", "\(owl)\n\(bridge)\n2024年5月6日\n\(chess)", ["-：动物园的…灯时分。"]),
])
func `a day below each paragraph parts items`(_ name: String, _ text: String, _ expected: [String])
{
  #expect(itemEnds(text) == expected, "\(name)")
}

@Test(arguments: [
  ("林禾 2024/05/06 10:04", ["林禾"]), ("周原川 2024-05-06 09:31", ["周原川"]),
  ("周原川 2024年5月6日 09:31", ["周原川"]), ("青禾新闻网 2024/05/06 10:04", []),
  ("林禾 2024/05/06 10:04 要闻", []), ("2024/05/06 10:04", []),
])
func `a name before a day and its clock wrote the text`(_ row: String, _ names: [String]) {
  let page = readPage("猫头鹰孵出三只雏鸟\n\(row)\n\(owl)\n\(bread)")
  #expect(page.articles.first?.people.map(\.name) == names, "\(row)")
}
