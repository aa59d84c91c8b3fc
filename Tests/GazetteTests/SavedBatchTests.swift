import Gazette
import Testing

private let canal =
  "溪口镇的水渠28日下午通水，六个村庄受益，水渠边上站满了人，镇里请来老石匠林晓禾开闸，孩子们跟着水跑。"
private let bus =
  "青禾市的夜间公交延长两个小时，夜班工人回家方便了，票价不涨，司机多排了一班，站台上装了灯。"
private let market =
  "早市有了自己的一条街，清晨开市，早饭之后收摊，扫街的人由摊主轮流当，规矩写在街口的墙上。"

private func titles(_ page: String) -> [String] {
  readPage(page).articles.map { $0.title ?? "-" }
}

@Test(arguments: [
  (
    "days above",
    "2024-05-06 09:37:40\n让水渠通水的是老办法\n\t\(canal)\n\t\(canal)\n\n2024-05-07 10:04:12\n让夜班工人坐车回家\n\t\(bus)\n\n"
      + "2024-05-08 08:00:01\n让早市有自己的街\n\t\(market)",
    ["让水渠通水的是老办法", "让夜班工人坐车回家", "让早市有自己的街"]
  ),
  (
    "days and sites below",
    "水渠通水了\n2024-05-06 example.org\nhttps://example.org/a/1.html\n\(canal)\n修渠的钱从哪里来\n\(market)\n\n夜间公交延长两小时\n2024-05-07 某市新闻网\n"
      + "https://example.org/a/2.html\n\(bus)",
    ["水渠通水了", "夜间公交延长两小时"]
  ),
  (
    "an agency's headline again",
    "青禾视点｜水渠为什么能通水\n2024-05-06 example.org\n新华社青禾5月6日电 题：水渠为什么能通水\n\(canal)\n\(market)\n\n夜间公交延长两小时\n2024-05-07 example.org\n\(bus)",
    ["水渠为什么能通水", "夜间公交延长两小时"]
  ),
])
func `days part what was saved one behind the other`(
  _ name: String, _ page: String, _ expected: [String]
) {
  #expect(titles(page) == expected, "\(name)")
}

@Test(arguments: [
  // One day is the page's own.
  "让水渠通水的是老办法\n2024-05-06 example.org\n\(canal)\n\n修渠的钱从哪里来\n\(market)",
  // A diary's days have no headlines.
  "修渠日记\n\n2024-05-06\n\(canal)\n\n2024-05-07\n\(bus)\n\n2024-05-08\n\(market)",
])
func `other days part no articles`(_ page: String) {
  #expect(titles(page).count == 1)
}

@Test func `names below the first lines of papers saved one behind the other`() {
  let page = readPage(
    "建請修好溪口鎮的水渠。\n林曉禾\n一、水渠漏水三十年。\n二、六個村莊缺水。\n\n建請延長夜間公交！\n周文山\n\(bus)\n\n建請給早市一條街。\n何守拙\n\(market)"
  )
  #expect(page.articles.map(\.title) == ["建請修好溪口鎮的水渠。", "建請延長夜間公交！", "建請給早市一條街。"])
  #expect(page.articles.map { $0.people.map(\.name) } == [["林曉禾"], ["周文山"], ["何守拙"]])
}

@Test func `a name among the lines of one text parts nothing`() {
  #expect(titles("修好水渠\n\n\(canal)\n\n林晓禾\n\n\(bus)\n\n周文山\n\n\(market)").count == 1)
}

@Test(arguments: [
  ("新华社记者林晓禾、周文（实习）报道。", ["林晓禾", "周文"]),
  ("新华社记者林晓禾青禾报道。", ["林晓禾"]),
  ("本报记者周文山、林晓禾青禾县溪口报道。", ["周文山", "林晓禾"]),
])
func `who reports is said behind an item's text`(_ sentence: String, _ names: [String]) {
  let page = readPage("水渠通水了\n\n\(canal)\(sentence)\n\n夜间公交延长两小时\n\n\(bus)\(sentence)")
  #expect(page.articles.map { $0.people.map(\.name) } == [names, names])
  #expect(page.articles.map { $0.paragraphs.last?.text } == [canal, bus])
}

@Test(arguments: ["县报记者几次来溪口报道。", "这件事后来没有人再报道。"])
func `a sentence about reports belongs to the text`(_ sentence: String) {
  let page = readPage("水渠通水了\n\n\(canal)\(sentence)")
  #expect(page.articles.first?.paragraphs.last?.text == canal + sentence)
}

@Test(arguments: [
  ("（投稿邮箱：shuiqu@example.org）", canal),
  ("（水渠见上）", canal + "（水渠见上）"),
])
func `where letters go is no text`(_ tail: String, _ last: String) {
  let page = readPage("水渠通水了\n\n\(bus)\n\n\(canal)\(tail)\n\n下一篇")
  #expect(page.articles.first?.paragraphs.last?.text == last)
}

@Test func `office and day on one line sign a paper`() {
  let page = readPage(
    "青禾县委关于修好水渠的决定\n县长已圈阅。\n青禾县委关于修好水渠的决定\n各乡镇党委：\n\(canal)\n\n一、清淤要赶在春天。\(bus)\n\n二、换闸要赶在夏天。\(market)\n\n中共青禾县委二〇二四年五月六日"
  )
  #expect(page.articles.map(\.title) == ["青禾县委关于修好水渠的决定"])
  #expect(page.articles.first?.people.map(\.name) == ["中共青禾县委"])
  #expect(page.articles.first?.paragraphs.first?.text == "各乡镇党委：")
}

@Test(arguments: [
  ("体育 水渠边的龙舟赛 六村争先新浪体育讯\(canal)\(bus)", "水渠边的龙舟赛 六村争先"),
  ("修好水渠浏览次数:539 发布日期:2024-05-06 来源:青禾网 \(canal) \(bus) \(market) \(canal)", "修好水渠"),
  ("施政报告 212. \(canal) 213. \(bus) 214. \(market)", "施政报告"),
])
func `headlines on the page's only line`(_ page: String, _ title: String) {
  #expect(titles(page) == [title])
}

@Test(arguments: [
  ("青禾日报网讯 4月25日下午，", true), ("溪口村民网讯 4月25日下午，", true),
  ("溪口村民通讯 4月25日下午，", false), ("青禾日报讯息 4月25日下午，", false),
])
func `a paper that no list knows opens news by its sign`(_ head: String, _ isDateline: Bool) {
  let page = readPage(head + canal)
  #expect((page.articles.first?.paragraphs.first?.text.hasPrefix("4月") ?? false) == isDateline)
}

@Test func `first sentences of one measure are headings`() {
  let page = readPage(
    "青禾县办好提案\n\n\(canal)\n\n聚焦水源，提案锁定要害。\(bus)\n\n现场答卷，办理拿出实招。\(market)\n\n评议协商，代表说出真话。\(canal)\n\n\(bus)"
  )
  #expect(
    page.articles.first?.outline.map(\.heading) == ["聚焦水源，提案锁定要害", "现场答卷，办理拿出实招", "评议协商，代表说出真话"])
}

@Test func `a dateline's line goes on whatever it was cut at`() {
  let page = readPage(
    "本网讯（记者林晓禾 周文）5月6日，溪口镇召开全镇修渠电视电\n话会议。六个村庄的代表、镇里的干部和水利局的几位师傅都参加了，\n会议由镇长主持，开了一个下午，没有一个人早走，散会以后还在门\n口说了半个小时。\n会议听取了修渠的账目和下一步的安排，通过了护渠的办法，六个村\n庄的代表一一举手，没有人反对。"
  )
  #expect(page.articles.map(\.title) == [nil])
  #expect(page.articles.first?.paragraphs.count == 2)
}

@Test func `a chapter by itself holds its sections`() {
  let page = readPage(
    "# 青禾县修渠规划\n\n## 第二章 怎样修渠\n\n### 第十三节 清淤\n\n\(canal)\n\n### 第十四节 换闸\n\n\(bus)")
  #expect(page.articles.first?.outline.map(\.children.count) == [2])
}

@Test(arguments: [
  "本作品是青禾县的\n法律\n、\n法规\n，县机关的决议和决定。根据《\n著作权法\n》第五条，本作品不适用于该法，属于\n公有领域\n。\nPublic domain\nfalse",
  "本作品采用知识共享\n署名\n许可协议。",
])
func `a library's note on rights is no text`(_ note: String) {
  let page = readPage(
    "青禾县修渠报告\n\n各位代表：\n\n\(canal)\n\n一、清淤\n\n\(bus)\n\n二、换闸\n\n\(market)\n\n\n\n\(note)")
  #expect(page.articles.map { $0.paragraphs.last?.text } == [market])
}

@Test func `a note on rights above the text does not take it along`() {
  let page = readPage("青禾县修渠报告\n\n本作品来自青禾县档案，属于公有领域。\n\n\(canal)\n\n\(bus)\n\n\(market)")
  #expect(page.articles.first?.paragraphs.last?.text == market)
}

@Test func `what the link behind each item named is no text`() {
  let items = [
    (canal, "水渠通水", "青禾网"), (bus, "公交延长", "Qinghe Today"), (market, "早市有街", "镇报"),
  ].map { text, head, source in
    "**\(head)**\n\(text)扫街的人由摊主轮流当。[\(source)](https://example.org/1)"
  }
  let page = readPage("# 5月6日 青禾早报\n\n\(items.joined(separator: "\n\n"))")
  let paragraphs = page.articles.flatMap(\.paragraphs).map(\.text)
  #expect(paragraphs.count { $0.hasSuffix("轮流当。") } == 3)
  #expect(!paragraphs.contains { $0.contains("Qinghe") })
}

@Test func `a paragraph that breaks off names no source`() {
  let page = readPage("修好水渠\n\n\(canal)\n\n\(bus)他们说\n\n\(market)")
  #expect(page.articles.first?.paragraphs.contains { $0.text.contains("他们说") } ?? false)
}

@Test func `rows above an interview's first question`() {
  let page = readPage(
    "“修渠要问田里的人”\n\n文章来源： 作者： 发布时间：2024年5月6日\n\n采访对象：何守拙，1945年生，溪口人。1978年到1998年任镇长，分管水利。\n\n采 访 组：林晓禾 周文山\n\n采访日期：2024年4月1日\n\n采访地点：溪口镇\n\n采访组：何镇长，您好！水渠是哪一年修的？\n\n何守拙：\(canal)\n\n采访组：后来呢？\n\n何守拙：\(market)"
  )
  #expect(page.articles.first?.people.filter { $0.role == .author }.map(\.name) == ["林晓禾", "周文山"])
  #expect(
    page.articles.first?.people.filter { $0.role == .interviewee }.map(\.name) == ["何守拙"])
  #expect(page.articles.first?.paragraphs.first?.text.contains("水渠是哪一年修的") ?? false)
}

@Test func `who signs a communiqué for its sides wrote none of it`() {
  let page = readPage(
    "青禾县和溪口县关于分水的联合公报\n\n\(canal)\n\n\(bus)\n\n青禾县代表\n何守拙\n（签字）\n\n溪口县代表\n周文山\n（签字）\n\n二〇二四年五月六日于青禾"
  )
  #expect(page.articles.map(\.title) == ["青禾县和溪口县关于分水的联合公报"])
  #expect(page.articles.first?.people.isEmpty ?? false)
  #expect(page.articles.first?.paragraphs.last?.text == bus)
}

@Test func `a letter's address and its signature`() {
  let page = readPage(
    "致：修渠小組委員會\n\n主席 何守拙議員\n\n對修渠的意見書\n\n\(canal)\n\n一、清淤\n\n\(bus)\n\n二、換閘\n\n\(market)\n\n青禾縣護渠協會 謹啟\n\n二〇二四年五月六日\n\n副本抄送：水利局"
  )
  #expect(page.articles.map(\.title) == ["對修渠的意見書"])
  #expect(page.articles.first?.people.map(\.name) == ["青禾縣護渠協會"])
}

@Test func `two sentences of one measure that share their first clause are headings`() {
  let page = readPage(
    "青禾县修渠的办法\n\n\(canal)\n\n修好六村水渠，加强硬管护，守住几条老规矩。\(bus)\n\n修好六村水渠，加强软约束，用好几样新办法。\(market)\n\n\(canal)"
  )
  #expect(
    page.articles.first?.outline.map(\.heading) == ["修好六村水渠，加强硬管护，守住几条老规矩", "修好六村水渠，加强软约束，用好几样新办法"])
}

@Test func `an address below a text that breaks off is no part of it`() {
  let text = "\(canal)\(bus)这本书已由青禾出版社出版，六个村庄的书店都有卖"
  let page = readPage("修渠的书出版了\n\n\(text)\nhttps://example.org/a/2.html\n\n早市有街\n\n\(market)")
  #expect(page.articles.first?.paragraphs.contains { $0.text.contains("http") } == false)
}

@Test(arguments: ["本文件自印发之日起施行，由水利局解释。", "本文采用的数字都来自六个村庄的账本。"])
func `a last paragraph above a site's foot is text`(_ last: String) {
  let page = readPage("青禾县护渠办法\n\n\(canal)\n\n\(bus)\n\n\(market)\n\n\(last)\n\n版权所有 青禾网 CC BY")
  #expect(page.articles.first?.paragraphs.last?.text == last)
}

@Test func `paragraphs that all lack their last stop keep their last sentences`() {
  let tails = ["账目贴在墙上", "票价没有涨", "规矩写在街口"]
  let texts = zip([canal, bus, market], tails).map { $0 + $1 }
  let page = readPage("修好水渠\n\n一、清淤\n\n\(texts[0])\n\n二、换闸\n\n\(texts[1])\n\n三、定规矩\n\n\(texts[2])")
  let paragraphs = page.articles.flatMap(\.paragraphs).map(\.text)
  #expect(tails.allSatisfy { tail in paragraphs.contains { $0.hasSuffix(tail) } })
}

@Test func `a picture's words are all the text below one of the headlines`() {
  let page = readPage(
    "水渠通水了（微言）\n2024年5月6日第4版\n林 禾\n\(canal)\n\n早市开市\n2024年5月6日第4版\n5月5日上午，早市在溪口镇开市，图为摊主们在街口摆摊，扫街的人由大家轮流当，这一天轮到卖豆腐的。 本报记者林晓禾摄\n\n夜间公交延长两小时（街谈）\n2024年5月6日第5版\n\(bus)"
  )
  #expect(page.articles.map(\.title) == ["水渠通水了", "早市开市", "夜间公交延长两小时"])
  #expect(page.articles.first?.people.map(\.name) == ["林禾"])
}

@Test func `a programme's own name among a digest's headlines heads no item`() {
  let page = readPage(
    "# 青禾联播 2024-05-06\n\n## 1. 青禾联播（5月6日）\n\n青禾联播（5月6日）\n\n## 2. 溪口镇水渠通水\n\n\(canal)\n\n## 3. 夜间公交延长两小时\n\n\(bus)\n\n## 4. 早市有了一条街\n\n\(market)\n"
  )
  #expect(page.articles.map(\.title) == ["溪口镇水渠通水", "夜间公交延长两小时", "早市有了一条街"])
}
