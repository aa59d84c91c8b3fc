import Gazette
import Testing

private let canal = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民等着换闸清淤，镇里把修渠列入今年要办的第一件事。"
private let school = "青禾小学的新操场上月铺好了跑道，孩子们下课就来跑步，老师把体育课搬到了操场边的树荫下，跑道边还种了一排小树。"
private let clinic = "石桥卫生所添了两名大夫和一台心电图机，老人量血压不用再坐车进城，药费也在窗口当场报销，夜里有人值班。"

private func titles(_ page: String) -> [String?] { readPage(page).articles.map(\.title) }

@Test(arguments: ["\n\n", "\n\n\n", "\n---\n", "\n\n* * *\n\n"])
func `texts pasted one behind the other are articles`(_ gap: String) {
  let texts = [
    "溪口镇水渠今年换闸清淤\n\(canal)\n看渠的人\n水渠边住着两户看渠人，夜里轮流提灯查看闸门。\n\(canal)",
    "青禾小学新操场启用\n\(school)\n操场边的孩子说，以前下雨天只能在走廊里跳绳。",
    "石桥卫生所添了两名大夫\n\(clinic)\n卫生所的门口贴着每天的出诊安排。",
  ]
  let page = readPage(texts.joined(separator: gap) + "\n")
  #expect(page.articles.map(\.title) == ["溪口镇水渠今年换闸清淤", "青禾小学新操场启用", "石桥卫生所添了两名大夫"])
  #expect(page.articles.flatMap { $0.outline.map(\.heading) } == ["看渠的人"])
}

@Test func `a paper's name and day may stand above the first of them`() {
  let page =
    "青禾日报 2024年5月6日 第03版\n\n溪口镇水渠今年换闸清淤\n林晓禾\n\(canal)\n\n青禾小学新操场启用\n周小远\n\(school)\n"
  #expect(titles(page) == ["溪口镇水渠今年换闸清淤", "青禾小学新操场启用"])
}

@Test func `what stands below a signature goes on with its text`() {
  let page =
    "溪口镇水渠今年换闸清淤\n\(canal)\n（本报记者 林晓禾）\n点 评\n\(canal)\n\n青禾小学新操场启用\n\(school)\n"
  #expect(titles(page) == ["溪口镇水渠今年换闸清淤", "青禾小学新操场启用"])
}

@Test func `sections with white space above their headings are one text`() {
  let parts = ["换闸先换看渠人", "清淤要算水费账", "修渠还靠村民议"].map { "\($0)\n水渠\(canal)" }
  let page = "溪口镇水渠今年换闸清淤\n\(canal)\n\n" + parts.joined(separator: "\n\n")
  #expect(titles(page) == ["溪口镇水渠今年换闸清淤"])
}

@Test func `paragraphs with white space between them are no texts`() {
  let page = "溪口镇水渠今年换闸清淤\n\n\(canal)\n\n\(school)\n\n\(clinic)\n"
  #expect(titles(page) == ["溪口镇水渠今年换闸清淤"])
}

// MARK: - Beside the headline

@Test(arguments: [
  "奋进“十五五”·水渠见闻", "水利会议一线见闻", "身边事·追踪报道", "水利新方位·对话·看渠2026", "“看渠人”大家谈",
])
func `a series' name behind a headline is its column`(_ column: String) {
  let article = readPage("修好每一条水渠（\(column)）\n\n林晓禾\n\n\(canal)\n\n\(canal)\n").articles.first
  #expect(article?.title == "修好每一条水渠")
  #expect(article?.column == column)
}

@Test(arguments: ["第一批", "征求意见稿"])
func `what tells which copy it is stays`(_ note: String) {
  #expect(titles("溪口镇水渠名录（\(note)）\n\n\(canal)\n\n\(canal)\n") == ["溪口镇水渠名录（\(note)）"])
}

@Test(arguments: [
  ("修好每一条水渠※", "修好每一条水渠"), ("第91页 修好每一条水渠", "修好每一条水渠"),
  ("修好每一条水渠的溪口镇视频简介", "修好每一条水渠的溪口镇"),
])
func `marks of print and sheets are no part of a headline`(_ line: String, _ title: String) {
  #expect(titles("\(line)\n\n\(canal)\n\n\(canal)\n") == [title])
}

@Test func `a quotation with its source stands above the text`() {
  let page = "修好每一条水渠\n2024-05-06\n渠通了，水就来了。\n——摘自溪口镇水利规划\n\(canal)\n\(canal)\n"
  let article = readPage(page).articles.first
  #expect(article?.title == "修好每一条水渠")
  #expect(article?.paragraphs.first { $0.role == .body }?.text == canal)
}

@Test func `sayings with their speakers are a text`() {
  let says = ["林晓禾", "周小远", "陈明"].map { "\(canal)\n——\($0)（看渠人）" }
  let page = readPage("看渠人说\n2024-05-06\n" + says.joined(separator: "\n") + "\n")
  #expect(page.articles.first?.paragraphs.filter { $0.text == canal }.count == 3)
}

@Test func `a name of two characters may be set as wide as one of three`() {
  let people = readPage("修好每一条水渠\n付 禾\n\(canal)\n\(canal)\n").articles.first?.people
  #expect(people?.map(\.name) == ["付禾"])
}

@Test(arguments: [
  "栏目投稿邮箱：shuiqu@example.cn", "全文共2345字，阅读大约需要6分钟", "某县十二届人大三次会议文件（五）", "2###禾#渠#水",
])
func `lines of the site, the session and the scanner belong to nobody`(_ line: String) {
  #expect(titles("\(line)\n\n修好每一条水渠\n\n\(canal)\n\n\(canal)\n") == ["修好每一条水渠"])
}

@Test func `decks with one sign stand between headline and text`() {
  let page = readPage(
    "溪口镇水渠今年换闸\n●镇里开会部署清淤\n●六个村庄轮流放水\n●看渠人增加到九名\n本报讯（记者 林晓禾）\(canal)\n\(canal)\n")
  #expect(page.articles.map(\.title) == ["溪口镇水渠今年换闸"])
}

@Test func `quotations above the author's name are no text`() {
  let page = readPage(
    "---\ntitle: 修好每一条水渠\n---\n\n*   “渠不通，田就荒。”\n\n*   “水费要贴在墙上。”\n\n文｜林晓禾\n\n\(canal)\n\n\(canal)\n\n\(canal)\n"
  )
  #expect(page.articles.map(\.title) == ["修好每一条水渠"])
  #expect(page.articles.first?.paragraphs.first { $0.role == .body }?.text == canal)
}

@Test func `the account that a text was taken from is no headline`() {
  let page = "溪口镇水利站赴邻县学习换闸清淤经验\n2024-05-06 10:04\n溪口水利公众号\n林晓禾\n\(canal)\n\(canal)\n"
  #expect(titles(page) == ["溪口镇水利站赴邻县学习换闸清淤经验"])
}

@Test func `who is heard stands below the name of a decision`() {
  let page = readPage(
    "溪口县政府訴願決定書 案號：1130506 號\n訴願人 林○禾\n代理人 周○遠 律師\n原處分機關 溪口縣水利局\n上列訴願人因水費事件，不服鎮公所的處分，本府決定如下：\n主 文\n訴願駁回。\n理 由\n\(canal)\n"
  )
  #expect(page.articles.map(\.title) == ["溪口县政府訴願決定書"])
  #expect(page.articles.first?.people.isEmpty == true)
}

@Test(arguments: ["水利局负责人答记者问——", "六个村庄轮流看护三十里水渠——"])
func `a line that leads on to the headline with a dash is none of it`(_ kicker: String) {
  let page = readPage("\(kicker)\n修好每一条水渠\n作者：林晓禾  时间：2024-05-06\n\(canal)\n\(canal)\n")
  #expect(page.articles.map(\.title) == ["修好每一条水渠"])
}

@Test(arguments: [
  "2024年5月6日在溪口县第七届\n水利代表大会第二次会议上", "在溪口县第七届水利代表大会第二次会议上",
])
func `where a report was read out is no headline`(_ occasion: String) {
  let page = "修渠工作报告\n\n\(occasion)\n\n（溪口晚报公布稿）\n\n县长 林晓禾\n\n各位代表：\n\n\(canal)\n\n\(canal)\n"
  #expect(titles(page) == ["修渠工作报告"])
}

@Test func `where a text was printed stands in brackets below it`() {
  let page = readPage(
    "修渠工作报告\n\n林晓禾\n\n\(canal)\n\n\(canal)\n\n（某某社一九七四年三月八日讯）（《溪口日报》19740309第2版）\n")
  #expect(page.articles.map(\.title) == ["修渠工作报告"])
}

@Test func `a reader's question with its source stands above the text`() {
  let page =
    "---\ntitle: 修好每一条水渠\n---\n\n水渠什么时候换闸，水费贴在哪里？\n\n——溪口论坛网友渠边人\n\n\(canal)\n\n\(canal)\n"
  let article = readPage(page).articles.first
  #expect(article?.title == "修好每一条水渠")
  #expect(article?.paragraphs.first { $0.role == .body }?.text == canal)
}

@Test func `who took part in the reporting signs too`() {
  let page = "修好每一条水渠\n\n\(canal)\n\n\(canal)\n\n（本报记者林晓禾、周小远、陈明参与采写）\n"
  #expect(
    readPage(page).articles.first?.people.map(\.name) == ["林晓禾", "周小远", "陈明"])
}

@Test func `files of a site put one behind the other keep their headlines`() {
  let file = { (title: String, name: String, text: String) in
    "---\ntitle: \"\(title)\"\ndate: 2024-05-06\nauthor: \"\(name)\"\n---\n\n# \(title)\n\n> \(name)《溪口日报》（2024年05月06日第 03 版）\n\n\(text)\n\n\(text)\n\n"
  }
  let page = readPage(file("修好每一条水渠", "林晓禾", canal) + file("操场边的体育课", "周小远", school))
  #expect(page.articles.map(\.title) == ["修好每一条水渠", "操场边的体育课"])
  #expect(page.articles.map { $0.people.map(\.name) } == [["林晓禾"], ["周小远"]])
}

@Test(arguments: ["5月6日电 ", "溪口5月6日电 ", "　　溪口5月6日电　"])
func `a wire whose agency is not told is no headline`(_ wire: String) {
  let page = readPage("\(wire)据水利站消息，\(canal)\n")
  #expect(page.articles.map(\.title) == [nil])
  #expect(page.articles.first?.paragraphs.first?.text.hasPrefix("据水利站消息") == true)
}
