import Testing

@testable import Gazette

private let text =
  "日前，青禾镇水利站用半个月时间走遍六个村庄，把六条水渠看了一遍，同三十位村民谈了话。六个村庄轮流出工，春秋各清淤一次，闸门坏了当天修好。"

private func names(below line: String) -> [String] {
  readPage("水到田头，秧苗不愁\n\(line)\n\(text)\n\(text)\n").articles[0].people.map(\.name)
}

private func title(above line: String) -> String? {
  readPage("水到田头，秧苗不愁\n\(line)\n\(text)\n\(text)\n").articles[0].title
}

@Test(arguments: [
  ("■林晓禾 溪口军报记者 周小远", ["林晓禾", "周小远"]),
  ("□罗满 青禾日报记者 周小远 林晓禾", ["罗满", "周小远", "林晓禾"]),
  ("林晓禾 周小远 溪口通讯社记者 罗小满", ["林晓禾", "周小远", "罗小满"]),
])
func `who wrote in stands before the reporters of any paper`(_ line: String, _ expected: [String]) {
  #expect(names(below: line) == expected)
}

@Test(arguments: [
  ("● 校长 林晓禾 校党委书记 周小远", ["林晓禾", "周小远"]),
  ("镇长 周小远 站长 罗满", ["周小远", "罗满"]),
  ("青禾大学校长 林 禾 青禾大学党委书记 周小远", ["林禾", "周小远"]),
])
func `those who sign together each have a post`(_ line: String, _ expected: [String]) {
  #expect(names(below: line) == expected)
}

@Test(arguments: [
  ("溪口海军中将 林晓禾", ["林晓禾"]),
  ("青禾机械厂厂长 周小远", ["周小远"]),
  ("溪口军区大校 罗满", ["罗满"]),
])
func `ranks and posts of old papers stand before an author`(_ line: String, _ expected: [String]) {
  #expect(names(below: line) == expected)
  #expect(title(above: line) == "水到田头，秧苗不愁")
}

@Test(arguments: [
  ("■赛晓禾", "赛晓禾"), ("□ 苍小远", "苍小远"), ("◎呙满禾", "呙满禾"),
])
func `a sign before a rare surname below a headline names the author`(
  _ line: String, _ expected: String
) {
  #expect(names(below: line) == [expected])
}

@Test(arguments: ["■小资料", "■大看点", "□微观察", "校长信箱 校党委书记信箱", "听看渠的厂长 说水的账"])
func `boxes and halves of headlines name nobody`(_ line: String) {
  #expect(names(below: line).isEmpty)
}

@Test(arguments: ["（譯文）", "（傳譯）", " (譯文 )", ""])
func `a member's question keeps its form whatever its language`(_ remark: String) {
  let page =
    "清理青禾渠\n\n3. 林曉禾議員\(remark)：主席，青禾渠淤塞多年。就此，政府可否告知本會：\n\n(一) 何時清淤；及\n\n(二) 誰來看渠？\n\n水利局局長：主席，清淤已於上月展開，六條水渠將於年底完工。\n\n看護溪口閘\n\n4. 周小遠議員\(remark)：主席，溪口閘無人看護。就此，政府可否告知本會：\n\n(一) 有否看閘人；及\n\n(二) 閘門壞了幾次？\n\n水利局局長：主席，溪口閘現有看閘人兩名，閘門去年壞了三次，均當天修好。\n"
  #expect(readPage(page).articles.map { $0.people.map(\.name) } == [["林曉禾"], ["周小遠"]])
  #expect(readPage(page).articles.allSatisfy { $0.outline.first?.kind == .question })
}

@Test(arguments: ["林曉禾議員（青禾區）", "林曉禾（譯文）", "（譯文）林曉禾"])
func `another remark makes no question`(_ label: String) {
  let page = "清理青禾渠\n\n3. \(label)：青禾渠淤塞多年，村民說水不夠用。\n\n\(text)\n"
  #expect(!readPage(page).articles.contains { $0.dump.contains("q ") })
}
