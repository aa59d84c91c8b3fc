import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着早日动工。"

private func edges(_ page: String) -> [String] {
  readPage(page).articles.map { article in
    let body = article.paragraphs.filter { $0.role == .body }.map(\.text).joined()
    return "\(article.title ?? "-"): \(body.prefix(4))…\(body.suffix(4))"
  }
}

private func headings(_ page: String) -> [String] {
  readPage(page).articles.flatMap(\.outline).map { $0.marker + $0.heading }
}

// MARK: - Page feet

@Test(arguments: [
  ("staff behind a button", "【我要纠错】责任编辑：林禾\n相关稿件\n链接：\n青禾县人大\n青禾县政协\n青禾县水利局"),
  ("staff and links", "责任编辑：林禾\n溪口镇\n青禾县图书馆\n县里的部门网站"),
  ("links that did not come along", "上篇：\n\n下篇：\n\n相关内容\n\n本网站访问总人数："),
  ("a record of the page", "单位：溪口镇\n最后异动日期：108-04-10\n点阅次数：1213\n溪口镇金山路17号\n电话：327371\n回页首"),
  ("where the text was taken from", "（摘编自《青禾日报》，原题为《修渠》）"),
])
func `what a site prints below the last paragraph is no text`(_ name: String, _ foot: String) {
  #expect(edges("修渠三年记\n\n\(text)\n\n\(text)\n\n\(foot)\n") == ["修渠三年记: 溪口镇的…日动工。"])
}

@Test func `facts in a list stand around the text`() {
  let page =
    "修渠三年又通水\n\n  • 資料來源:青禾日報\n  • 新聞日期:98-12-23\n\(text)\n\n\(text)\n  • 單位:青禾縣議會\n  • 最後異動日期:108-04-10\n  • 點閱次數:1213\n  • 電話:327371\n回頁首\n"
  #expect(edges(page) == ["修渠三年又通水: 溪口镇的…日动工。"])
}

@Test(arguments: [
  // An article stands below, of one short sentence.
  "责任编辑：林禾\n\n夜间公交三年记\n\n周小远\n\n\(text)\n\n\(text)\n",
  "责任编辑：林禾\n\n夜间公交三年记\n\n周小远\n\n夜间公交延长了两个小时，夜班工人说好。\n",
  // No number among the rows.
  "单位：溪口镇\n\n夜间公交三年记\n\n周小远\n\n\(text)\n",
])
func `an article below is no foot`(_ below: String) {
  let page = readPage("修渠三年记\n\n\(text)\n\n\(text)\n\n\(below)")
  #expect(page.articles.map(\.title) == ["修渠三年记", "夜间公交三年记"])
}

// MARK: - Heads

@Test(arguments: [
  ("a reporter", "本报记者  林晓禾《青禾日报》（2025年01月02日第 14 版）", "林晓禾"),
  ("a padded name", "林  禾《青禾日报》（2025年01月02日第 14 版）", "林禾"),
  ("two names", "林晓禾  周小远《青禾日报》（2025年1月2日 第05版）", "林晓禾 周小远"),
])
func `a paper's name, day and page behind the names`(
  _ name: String, _ line: String, _ people: String
) {
  let page = readPage("# 修渠三年记\n\n> \(line)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.map(\.title) == ["修渠三年记"])
  #expect(page.articles.first?.people.map(\.name).joined(separator: " ") == people)
}

@Test(arguments: ["水渠通水《青禾日报》（2025年01月02日第 14 版）报道此事。", "林晓禾《修渠三年》（青禾出版社）"])
func `a book or a report behind words is no such row`(_ line: String) {
  #expect(PaperRow.start(in: glyphs(line), of: Page(line)) == nil)
}

@Test(arguments: ["2025年1月3日　星期五\n9\n理论", "青禾日报\n2025年1月3日\n评论", "第3版\n参政议政"])
func `the name of a newspaper's page in its head`(_ head: String) {
  let page = "\(head)\n溪口镇水渠修复三年之后\n林晓禾\n\(text)\n\(text)\n"
  #expect(readPage(page).articles.map(\.title) == ["溪口镇水渠修复三年之后"])
}

@Test(arguments: [
  ("理论\n\n\(text)\n\n\(text)\n", "理论"),
  ("2025年1月3日\n9\n修渠\n\n\(text)\n\n\(text)\n", "修渠"),
])
func `a word above a text that is its headline`(_ page: String, _ title: String) {
  #expect(readPage(page).articles.map(\.title) == [title])
}

@Test(arguments: ["图为林晓禾（右）在渠边。\n\n周  远摄（青禾视觉）", "图为渠口。\n\n林晓禾 摄（青禾图片）"])
func `a picture's credit with its agency`(_ caption: String) {
  #expect(
    edges("修渠三年记\n\n林晓禾\n\n\(caption)\n\n\(text)\n\n\(text)\n") == ["修渠三年记: 溪口镇的…日动工。"])
}

@Test func `what caucuses talked about stands in the record's head`() {
  let page =
    "青禾縣議會協商會議紀錄\n\n時  間 3月25日15時\n\n地  點 本會三樓\n\n主  席 林議長曉禾\n\n協商主題 研商水渠修復相關事宜\n\n主席:\(text)\n\n林議員曉禾:\(text)\n"
  #expect(edges(page).map { $0.prefix(16) } == ["青禾縣議會協商會議紀錄: 主席:"])
}

// MARK: - Outlines

@Test(arguments: [
  (
    "last clauses that begin alike",
    "政策一起用力，是全县修好水渠的重要保障。\(text)|资金跟着项目走，是全县修好水渠的重要驱动。\(text)|账目人人看得见，是全县修好水渠的重要支撑。\(text)",
    3
  ),
  (
    "the same of ways",
    "山水相连，构成全县修好水渠的坚实底色。\(text)|古今相映，构成全县修好水渠的独特优势。\(text)|城乡相通，构成全县修好水渠的广阔舞台。\(text)",
    3
  ),
])
func `sentences whose last clauses begin alike are headings`(
  _ name: String, _ body: String, _ count: Int
) {
  let paragraphs = body.split(separator: "|").joined(separator: "\n\n")
  #expect(headings("修渠三年记\n\n\(text)\n\n\(paragraphs)\n").count == count)
}

@Test(arguments: [
  "镇长林晓禾昨天表示，渠修不好主要有三个原因：一是缺钱，二是缺人，三是缺料。\(text)\n\n\(text)",
  "县水利局副局长周小远介绍，今年的安排有两项：一是先修渠，二是再修闸。\(text)\n\n\(text)",
])
func `what somebody is told to have said heads no points`(_ body: String) {
  #expect(
    !headings("修渠三年记\n\n加强渠道管护。\(text)\n\n加快闸门更换。\(text)\n\n\(body)\n")
      .contains { $0.contains("，今年") || $0.contains("原因") })
}

@Test(arguments: [
  (
    "each before its text", "【背景】\(text)\n\n【做法】\(text)\n\n【成效】\(text)",
    ["背景", "做法", "成效"]
  ),
  (
    "one alone on its line", "【关键词】渠边的“图书馆”\n\n【事件】\(text)\n\n【点评】\n\n\(text)\n\n\(text)",
    ["关键词", "事件", "点评"]
  ),
  ("two of a yearbook", "【概况】\(text)\n\n【水利建设】\(text)", ["概况", "水利建设"]),
])
func `labels in brackets head the parts of a text`(
  _ name: String, _ body: String, _ expected: [String]
) {
  #expect(headings("修渠三年记\n\n林晓禾\n\n\(body)\n") == expected)
}

@Test(arguments: [
  // One alone, the same again, and a journal's fields.
  "【背景】\(text)\n\n\(text)", "【议事】\(text)\n\n【议事】\(text)\n\n\(text)",
  "【摘要】\(text)\n\n【关键词】水渠；水利\n\n\(text)\n\n\(text)",
])
func `a label alone or a journal's heads nothing`(_ body: String) {
  #expect(headings("修渠三年记\n\n林晓禾\n\n\(body)\n").isEmpty)
}

@Test(arguments: [
  ("创造更多水源", "营造更好水岸", "提供更优水质"), ("修好村里水渠", "守住村里水田", "养好村里水塘"),
  ("看得见的水渠", "摸得着的水闸", "喝得上的水井"),
])
func `short sentences with the same characters in the same places are headings`(
  _ one: String, _ two: String, _ three: String
) {
  let page = "修渠三年记\n\n\(text)\n\n\(one)。\(text)\n\n\(two)。\(text)\n\n\(three)。\(text)\n"
  #expect(headings(page) == [one, two, three])
}

@Test(arguments: [("天亮了起床", "水来了开闸"), ("六个村庄缺水", "十里长渠渗漏")])
func `short sentences of one length alone are none`(_ one: String, _ two: String) {
  #expect(headings("修渠三年记\n\n\(text)\n\n\(one)。\(text)\n\n\(two)。\(text)\n").isEmpty)
}

// MARK: - Taiwan

private func question(_ number: Int, _ asker: String, _ title: String) -> String {
  "\(title)\n\n\(number). \(asker)：主席，\(text)就此，政府可否告知本会：\n\n（一）\(text)\n\n（二）\(text)\n\n水利局局长：主席，\(text)\n\n"
}

@Test(arguments: [
  ("林晓禾议员", "周小远议员", ["林晓禾", "周小远"]), ("林曉禾議員", "周小遠議員", ["林曉禾", "周小遠"]),
  ("林禾委员", "陈思文委员", ["林禾", "陈思文"]),
])
func `questions of a council stand under headlines of their own`(
  _ one: String, _ two: String, _ people: [String]
) {
  let page = readPage(
    "议员质询的书面答复\n\n" + question(1, one, "溪口水渠的修复") + question(2, two, "夜间公交的班次"))
  #expect(page.articles.map(\.title) == ["溪口水渠的修复", "夜间公交的班次"])
  #expect(page.articles.flatMap { $0.people.map(\.name) } == people)
}

@Test(arguments: ["1. 水渠修复委员：三人", "林晓禾议员：主席，请发言", "1. 修渠。林晓禾议员：好"])
func `a number or a speaker alone asks no question`(_ line: String) {
  #expect(AskedCases.asker(in: glyphs(line)) == nil)
}

private func answer(_ number: String, _ about: String) -> String {
  """
  (\(number))青禾院函送林議員曉禾就\(about)問題所提質詢之書面答復,請查照案。

  (青禾院函 中華民國105年4月8日青禾字第10號)

  (縣議會函 編號:9-1-7-185)

  林議員就\(about)所提質詢,經查復如下:

  一、\(text)

  二、\(text)

  """
}

@Test func `answers of a gazette are papers of the office that sent them`() {
  let page = readPage(
    "青禾縣公報 第105卷 第30期 院會紀錄\n\n質詢事項\n\n甲、青禾院答復部分\n\n"
      + answer("一", "修渠") + "\n" + answer("二", "修閘"))
  #expect(
    page.articles.map(\.title) == [
      "青禾院函送林議員曉禾就修渠問題所提質詢之書面答復,請查照案", "青禾院函送林議員曉禾就修閘問題所提質詢之書面答復,請查照案",
    ])
  #expect(page.articles.map { $0.people.map(\.name) } == [["青禾院"], ["青禾院"]])
  #expect(page.articles.map { $0.outline.map(\.marker) } == [["一、", "二、"], ["一、", "二、"]])
}

@Test(arguments: [
  // No letter below, and a bill of a record's agenda.
  "(一)青禾院函送修渠問題之書面答復,請查照案。\n\n主席:無異議,通過。", "二、本會議員林曉禾等18人擬具「修渠條例草案」,請審議案。\n\n主席:無異議,通過。",
])
func `an item of an agenda is no paper`(_ item: String) {
  let page = readPage("青禾縣議會第3次會議紀錄\n\n時 間 3月5日\n\n地 點 議場\n\n主席:現在開會。\n\n\(item)\n")
  #expect(page.articles.map(\.title) == ["青禾縣議會第3次會議紀錄"])
}

@Test(arguments: [
  ("a pointed picture", "▲青禾縣議會昨天開會。 (圖 / 翻攝自網路)\n▲青禾縣議會昨天開會。 (圖 / 翻攝自網路)"),
  ("a desk", "地方中心 / 綜合報導"), ("an advertisement's word", "我是廣告 請繼續往下閱讀"),
])
func `what a site of Taiwan prints around its news`(_ name: String, _ lines: String) {
  #expect(edges("修渠三年又通水\n\n\(lines)\n\n\(text)\n\n\(text)\n") == ["修渠三年又通水: 溪口镇的…日动工。"])
}

@Test(arguments: [
  "按Enter到主內容區\n:::", "• 708008 青禾市溪口區金山路二段2號\n• +886 6 297 6688", "跳到主要內容區塊\n我是廣告",
])
func `what stands above a site's headline is no headline`(_ lines: String) {
  #expect(
    readPage("\(lines)\n\n修渠三年又通水\n\n\(text)\n\n\(text)\n").articles.map(\.title) == ["修渠三年又通水"])
}

@Test(arguments: [("欧阳宏伟", true), ("司马晓禾", true), ("諸葛小远", true), ("修渠通水", false), ("欧阳", false)])
func `four characters are a name behind a surname of two`(_ line: String, _ isName: Bool) {
  #expect(PersonName.hasDoubleSurname(glyphs(line)) == isName)
  let page = readPage("修好村庄的水渠\n\n\(line)\n\n\(text)\n\n\(text)\n")
  if isName { #expect(page.articles.first?.people.map(\.name) == [line]) }
}

@Test(arguments: [
  ("记者: 林晓禾/议会报导。", ["林晓禾"]), ("記者：林晓禾／青城報導。", ["林晓禾"]), ("记者林晓禾报道。", ["林晓禾"]),
  ("记者报道了水渠。", []), ("记者林晓禾报道了水渠通水的事。", []),
])
func `a reporter's line may end in a stop`(_ line: String, _ names: [String]) {
  let page = Page(line)
  #expect(ReporterLine.names(in: glyphs(line)).map { page.string($0) } == names)
}

@Test(arguments: [
  ("an editor in brackets", "修渠三年又通水", "\(text)【编辑：林晓禾】"),
  ("a button run into the headline", "修渠三年之后又通水分享到:", text),
  ("a list of links with dots", "媒體\n• 青禾新聞\n• 溪口日報\n• 水利消息\n• 農事\n\n修渠三年又通水", text),
])
func `what a site runs into its text or prints above it`(
  _ name: String, _ head: String, _ body: String
) {
  #expect(
    edges("\(head)\n\n\(text)\n\n\(body)\n").map { $0.suffix(11) } == [": 溪口镇的…日动工。"])
}

// MARK: - Decks and prints

@Test(arguments: ["六个村庄的水田又有了水", "灌溉面积增长80%", "水渠修复率首次达到98%"])
func `a short line alone between names and text is a deck`(_ deck: String) {
  let page =
    "修渠三年记\n林晓禾\n\(deck)\n\(text)\n\(text)\n夜间公交三年记\n周小远\n\(deck)\n\(text)\n\(text)\n"
  #expect(edges(page).prefix(1) == ["修渠三年记: 溪口镇的…日动工。"])
}

@Test(arguments: ["一、六个村庄有水", "水从哪里来"])
func `a heading among others stays one`(_ heading: String) {
  let page =
    "修渠三年记\n林晓禾\n\(heading)\n\(text)\n二、水到哪里去\n\(text)\n夜间公交三年记\n周小远\n\(text)\n\(text)\n"
  #expect(headings(page).contains { $0.hasSuffix("水到哪里去") })
  #expect(headings(page).contains { $0 == heading })
}

@Test(arguments: [
  ("图解:水从哪里来?到哪里去?", true), ("水从哪里来？到哪里去？", true), ("水渠的水从哪里来？", true),
  ("水来了。到哪里去？", false), ("林晓禾说:水来了。", false),
])
func `a headline may ask twice`(_ line: String, _ isTitle: Bool) {
  let page = "\(line)\n\n来源:青禾日报\n\n\(text)\n\n\(text)\n\n\(line)\n\n\(line)\n"
  #expect((readPage(page).articles.first?.title == line) == isTitle)
  if isTitle { #expect(edges(page) == ["\(line): 溪口镇的…日动工。"]) }
}

@Test(arguments: [
  ("【记者林晓禾/青城】水渠通水了。", ["林晓禾"]), ("（記者周小远／溪口鎮）水渠通水了。", ["周小远"]),
  ("【記者林禾、陈思文/青城】水渠通水了。", ["林禾", "陈思文"]), ("【记者手记/水渠通水之后的事】水渠通水了。", []),
  ("【记者】水渠通水了。", []),
])
func `reporters in brackets with their place`(_ line: String, _ names: [String]) {
  let page = Page(line)
  #expect(ReporterLine.names(in: glyphs(line)).map { page.string($0) } == names)
}

@Test(arguments: [
  ("28 29 30 31 1 2 3", true), ("4 5 6 7 8 9 10", true), ("2024 2025", false), ("1 2 3", true),
])
func `a calendar's rows are no text`(_ line: String, _ isFurniture: Bool) {
  let page = "修渠三年又通水\n\n\(line)\n\n\(text)\n\n\(text)\n"
  if isFurniture { #expect(edges(page) == ["修渠三年又通水: 溪口镇的…日动工。"]) }
}

@Test(arguments: [
  ("水渠通水了，村民都说好。2024/05/06", true), ("水渠通水了，村民都说好。2024-05-06", true),
  ("“水渠通水了，村民都说好。”2024.5.26", true), ("水渠通水的日子是2024/05/06", false),
  ("水渠通水了，村民都说好。20240506号", false),
])
func `a day behind the last sentence is no part of it`(_ line: String, _ isCut: Bool) {
  #expect((TrailingFacts.start(in: glyphs(line)) != nil) == isCut)
}
