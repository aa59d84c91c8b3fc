import Testing

@testable import Gazette

private let canal =
  "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，镇里今年下了决心要把它修好。"
private let school =
  "青禾小学的图书室从前只有一间，书旧灯暗，孩子们挤在窗边看书，今年县里拨款新建了两间。"
private let bridge =
  "老街的石桥重新铺了桥面，栏杆也补齐了，卖菜的农民不必再绕到下游过河，早市比从前热闹。"

/// `题目: 姓名` of each article.
private func people(_ page: String) -> [String] {
  readPage(page).articles.map {
    "\($0.title ?? "-"): \($0.people.map(\.name).joined(separator: " "))"
  }
}

private func titles(_ page: String) -> [String?] { readPage(page).articles.map(\.title) }

/// The first and last paragraph of each article's body, shortened.
private func edges(_ page: String) -> [String] {
  readPage(page).articles.map { article in
    let body = article.paragraphs.filter { $0.role == .body || $0.role == .heading }
    return "\(body.first?.text.prefix(4) ?? "") \(body.last?.text.suffix(4) ?? "")"
  }
}

// MARK: - Datelines and bylines

@Test(arguments: [
  ("本报青城5月6日电记者林晓禾报道：", "林晓禾"),
  ("本报讯记者林晓禾、周远报道：", "林晓禾 周远"),
  ("本报青城5月6日讯新华社记者林晓禾、本报记者何春生报道：", "林晓禾 何春生"),
  ("本报青城5月6日讯青城广播电台记者林晓禾、新华社记者何春生报道：", "林晓禾 何春生"),
  ("新华社青城5月6日电（记者林晓禾、周远）", "林晓禾 周远"),
  ("本报讯", ""), ("本报青城5月6日电记者从水利局了解到，", ""),
])
func `a dateline names its reporters with and without brackets`(_ line: String, _ names: String) {
  #expect(people("水渠通水\n\(line)\(canal)\n\(canal)\n") == ["水渠通水: \(names)"])
}

@Test(arguments: [
  ("林晓禾周远山", "林晓禾 周远山"), ("李小远王禾", "李小远 王禾"),
  ("青禾日报记者林晓禾新华社记者周远山何春生", "林晓禾 周远山 何春生"),
  ("本报记者林晓禾周远山", "林晓禾 周远山"), ("王禾张晓远", "王禾 张晓远"), ("本报记者林禾周远", "林禾 周远"),
  ("本报驻青城记者林晓禾青城广播电台记者周远山", "林晓禾 周远山"),
])
func `below a headline names need no gap`(_ line: String, _ names: String) {
  #expect(people("水渠通水以后\n\(line)\n\(canal)\n\(canal)\n") == ["水渠通水以后: \(names)"])
}

@Test(arguments: ["修好山区水渠", "各地记者看水渠"])
func `a line above the text is no row of names`(_ line: String) {
  #expect(readPage("\(line)\n\(canal)\n").articles.allSatisfy { $0.people.isEmpty })
}

@Test(arguments: [
  ("（林晓禾周远）", "林晓禾 周远"), ("（林晓禾）", "林晓禾"), ("（周远）", "周远"), ("\n（林晓禾周远山）", "林晓禾 周远山"),
  ("（老禾）", "老禾"), ("（左图为新渠）", ""), ("（完）", ""),
])
func `where names close items each bracket of names signs`(_ bracket: String, _ names: String) {
  let page =
    "水渠通水\n本报讯\(canal)\(bracket)\n学校的书多了\n本报讯\(school)（何春生）\n石桥修好\n本报讯\(bridge)（吴小村）\n"
  #expect(people(page) == ["水渠通水: \(names)", "学校的书多了: 何春生", "石桥修好: 吴小村"])
}

@Test(arguments: [
  ("粒沙", "粒沙"), ("才亦文", "才亦文"), ("南山月", "南山月"), ("林禾周远", "林禾 周远"), ("龙禾石远山", "龙禾 石远山"),
])
func `where names stand below headlines a rare one is a name too`(_ line: String, _ name: String) {
  let page =
    "渠水谣\n\(line)\n\(canal)\n\n书里的灯\n林晓禾\n\(school)\n\n桥头早市\n周远山\n\(bridge)\n\n又见水渠\n何春生\n\(canal)\n"
  #expect(people(page).first == "渠水谣: \(name)")
}

@Test(arguments: ["灯下", "背景"])
func `by itself a word below a headline is no name`(_ line: String) {
  #expect(readPage("渠水谣\n\(line)\n\(canal)\n").articles.allSatisfy { $0.people.isEmpty })
}

@Test(arguments: [
  ("灯亮之后……", "林晓禾", "灯亮之后……"), ("一声叹息追悔莫及", "林晓禾", "一声叹息追悔莫及"), ("『水从哪里来？』", "林晓禾", "『水从哪里来？』"),
])
func `a headline may leave off above its author`(_ title: String, _ name: String, _ head: String) {
  #expect(people("\(title)\n\(name)\n\(canal)\n\(canal)\n") == ["\(head): \(name)"])
}

@Test(arguments: ["县里举行迎新春联谊会", "渠水浇灌农民喜庆祥和", "青禾县成立用水协会"])
func `above a dateline any line is a headline`(_ title: String) {
  #expect(titles("水渠通水\n本报讯\(canal)\n\(title)\n本报讯\(school)\n") == ["水渠通水", title])
}

@Test func `whom a meeting of deputies is told something by is no author`() {
  let page =
    "水渠通水\n新华社青城5月6日电（记者林晓禾）\(canal)\n县长会见农民代表时指出\n用水要靠大家管\n新华社青城5月6日电（记者周远山）\(bridge)\n"
  #expect(people(page) == ["水渠通水: 林晓禾", "县长会见农民代表时指出 用水要靠大家管: 周远山"])
}

// MARK: - Pictures

@Test(arguments: [
  "新渠通水了（图片）\n渠边的农民看水流过，图中是镇上的老人。\n（本报记者周远摄）",
  "图片新闻\n１、渠边的农民看水流过。（周远摄）\n２、学校的图书室开门了。（周远摄）",
  "新渠（中国画）\n（周远）", "桥头早市（图片）\n·周远·", "图片：\n图为渠边的农民。（新华社发青禾社照片）",
])
func `a picture's headline and text are captions`(_ picture: String) {
  let page = "水渠通水\n本报讯\(canal)\n\(picture)\n学校的书多了\n本报讯\(school)\n"
  #expect(titles(page) == ["水渠通水", "学校的书多了"])
  #expect(edges(page) == ["\(canal.prefix(4)) \(canal.suffix(4))", "青禾小学 了两间。"])
}

@Test(arguments: ["压题照片为新渠。", "压题照片为新渠。（本报青城电）", "图为新渠。（新华社记者周远摄）"])
func `a picture above an author's text is told by its caption`(_ caption: String) {
  let page = "渠水谣\n本报记者林晓禾\n\(caption)\n\(canal)\n\(canal)\n石桥修好\n本报讯\(bridge)\n"
  #expect(people(page) == ["渠水谣: 林晓禾", "石桥修好: "])
  #expect(edges(page).first == "\(canal.prefix(4)) \(canal.suffix(4))")
}

@Test(arguments: ["青禾县办起图片展", "农民看中国画"])
func `a headline that speaks of pictures heads its text`(_ title: String) {
  let page = "水渠通水\n本报讯\(canal)\n\(title)\n本报讯\(school)\n"
  #expect(titles(page) == ["水渠通水", title])
}

@Test(arguments: ["水渠通水（附图片１张）", "水渠通水（附图片2张）", "水渠通水\n（附图片１张）"])
func `what an archive says of the pictures is no part of a headline`(_ head: String) {
  #expect(titles("\(head)\n本报讯\(canal)\n") == ["水渠通水"])
}

@Test(arguments: ["水渠通水（下）", "水渠通水（1998年）"])
func `other brackets stay with their headline`(_ head: String) {
  #expect(titles("\(head)\n本报讯\(canal)\n") == [head])
}

// MARK: - Headlines that nothing stands beside

/// Three articles with datelines, one of them followed by a short line and more text.
private func paper(_ middle: String) -> String {
  "水渠通水\n本报讯\(canal)\n\(middle)\n学校的书多了\n本报讯\(school)\n石桥修好\n本报讯\(bridge)\n"
}

@Test(arguments: [
  ("老街石桥要有人养护", "老街石桥的养护从前没有人管，桥面坏了才修，修好又坏。"), ("我县新建两座图书室", "我县今年新建的两座图书室已经开门，看书的人很多。"),
  ("调整作物不能丢了粮食", "近来一些村庄改种果树，粮食少了，这件事要早作打算。"),
])
func `between reports a line that its own text repeats is a headline`(
  _ title: String, _ text: String
) {
  #expect(titles(paper("\(title)\n\(text)\n")) == ["水渠通水", title, "学校的书多了", "石桥修好"])
}

@Test(arguments: [["闸门锈了", "水田渴了", "渠水来了"], ["渠底渗漏怎么办", "钱从哪里来", "修好以后谁来管"]])
func `several lines within an author's article head its sections`(_ headings: [String]) {
  let sections = headings.map { "\($0)\n\(canal)\n\(canal)\n" }.joined()
  let page =
    "渠水谣\n本报记者林晓禾\n\(canal)\n\(sections)书里的灯\n本报记者周远山\n\(school)\n桥头早市\n本报记者何春生\n\(bridge)\n"
  #expect(titles(page) == ["渠水谣", "书里的灯", "桥头早市"])
}

@Test func `a line that the text above leads in to heads a section`() {
  let page =
    "渠水谣\n本报记者林晓禾\n\(canal)这就是———\n老街石桥的教训\n老街石桥的教训人人记得。\n书里的灯\n本报记者周远山\n\(school)\n桥头早市\n本报记者何春生\n\(bridge)\n"
  #expect(titles(page) == ["渠水谣", "书里的灯", "桥头早市"])
}

@Test func `a second report under a headline of two halves goes on`() {
  let page =
    "溪口水渠通水青禾小学图书室开门\n新华社青城5月6日电\(canal)\n新华社青禾5月6日电\(school)\n石桥修好\n本报讯\(bridge)\n"
  #expect(titles(page) == ["溪口水渠通水青禾小学图书室开门", "石桥修好"])
}

// MARK: - Poems

@Test(arguments: [
  "水从山上来\n走过石头的台阶\n走过稻田的边\n把天空放进\n每一块田里\n又轻轻走开\n走向远方",
  "春风吹绿柳\n细雨润青苗\n渠水门前过\n书声隔岸高\n老人扶杖看\n孩子过石桥",
  "渠边的柳\n一棵又一棵\n像等人的人\n等到月亮\n落进水里\n等到水\n落进田里\n等到田\n绿到天边",
])
func `each line below a poet's name is text`(_ verse: String) {
  let page =
    "渠水谣\n林晓禾\n\(verse)\n书里的灯\n周远山\n\(school)\n桥头早市\n何春生\n\(bridge)\n"
  #expect(people(page) == ["渠水谣: 林晓禾", "书里的灯: 周远山", "桥头早市: 何春生"])
  let body = readPage(page).articles[0].paragraphs.map(\.text)
  #expect(body == verse.split(separator: "\n").map(String.init))
}

@Test(arguments: ["闸门\n水田", "一、闸门\n二、水田\n三、渠水\n四、图书\n五、石桥\n六、早市"])
func `a few lines or numbered ones below a name are no poem`(_ lines: String) {
  let page = "渠水谣\n林晓禾\n\(lines)\n\(canal)\n"
  let body = readPage(page).articles.flatMap(\.paragraphs).filter { $0.role == .body }
  #expect(body.map(\.text) == [canal])
}
