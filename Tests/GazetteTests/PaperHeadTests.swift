import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

/// Title and first words of each article below a head.
private func reading(_ head: String, _ body: String = "\(text)\n\n\(text)") -> [String] {
  readPage("\(head)\n\n\(body)\n").articles.map {
    "\($0.title ?? "-") | \($0.paragraphs.first?.text.prefix(4) ?? "-")"
  }
}

@Test(arguments: [
  "青政发〔2024〕18號", "青政办发〔2013〕9号  2013年4月25日", "青府〔2009〕7号（2009年3月1日）",
  "1983年3月16日 青禾县第八届人民代表大会第一次会议通过", "1990年3月10日，青禾县水利局",
  "中華民國九十三年十二月十七日青禾縣政府水字第12號函訂定發布全文3點",
  "2017年8月22日青禾县人民代表大会\n\n常务委员会第六次主任会议修订",
  "（征求意见稿）", "2014年 月 日",
])
func `number, maker and day of a paper stand between its headline and its text`(_ line: String) {
  #expect(reading("青禾县水渠管理规定\n\n\(line)") == ["青禾县水渠管理规定 | 溪口镇的"])
}

@Test(arguments: [
  ("2024年3月5日清早，青禾县通过了水渠的规定。", ["水渠有了规定 | 2024"]),
  ("1990年的水渠，今天还在流。", ["水渠有了规定 | 1990"]),
  ("第18号水渠", ["水渠有了规定 第18号水渠 | 溪口镇的"]),
])
func `a day or a number in running text is no enactment`(_ line: String, _ expected: [String]) {
  #expect(reading("水渠有了规定\n\(line)") == expected)
}

@Test(arguments: [
  "青禾县水渠管理规定\n来源：水利法规库 时间：2024-05-06\n青禾县水渠管理规定\n青禾县水利局\n青禾县水渠管理规定",
  "青禾县水渠管理规定（2002年）\n来源：水利法规库\n青禾县水渠管理规定（2002年）\n青禾县水利局\n青禾县水渠管理规定",
  "青政发〔2014〕20号《青禾县水渠管理规定》\n浏览量： 时间：2016-01-17\n青禾县水渠管理规定\n青政发〔2014〕20号",
  "青禾县水渠管理规定\n青禾县水利局\n青禾县水渠管理规定\n青禾县水利局",
])
func `a headline printed over and over is one headline`(_ head: String) {
  #expect(reading(head) == ["青禾县水渠管理规定 | 溪口镇的"])
}

@Test(arguments: [
  ("2018政府工作报告\n政府工作报告\n——2018年3月5日在青禾县第九届人民代表大会上", "政府工作报告"),
  ("某县政府工作报告\n时间：2024.5.2\n政 府 工 作 报 告\n── 2024年1月6日在青禾县第九届人民代表大会上", "政府工作报告"),
  ("篇一：乡镇人大会，政府工作报告\n镇人代会政府工作报告\n溪口镇政府工作报告\n2014年 月 日\n镇长 ××", "溪口镇政府工作报告"),
])
func `the print next to the text is the paper's own headline`(_ head: String, _ title: String) {
  #expect(reading(head, "各位代表：\n\n\(text)\n\n\(text)") == ["\(title) | 各位代表"])
}

@Test(arguments: [
  ("水渠修到家门口\n水渠修到田门口", "水渠修到家门口 水渠修到田门口"),
  ("关于水渠的两点思考\n——读县政府工作报告", "关于水渠的两点思考"),
])
func `decks that end in like words stay decks`(_ head: String, _ title: String) {
  #expect(reading(head) == ["\(title) | 溪口镇的"])
}

@Test(arguments: [
  ("发文机关：青禾县政府\n生效日期：2018年3月27日\n时效性 ：现行有效\n文号 ：青政发〔2018〕13号\n修渠办法", "修渠办法"),
  ("修渠三十年\n知识类型： 报道\n内容出处： 《青禾日报》\n唯一号： 1100200\n分类号： S27", "修渠三十年"),
  ("法規名稱：青禾縣修渠辦法\n修正日期：民國94年12月2日\n法規類別：水利類", "青禾縣修渠辦法"),
])
func `rows of facts above a text are no headline`(_ head: String, _ title: String) {
  #expect(reading(head).map { $0.split(separator: " ").first } == [title[...]])
}

@Test(arguments: [
  ("青禾观察：水渠通了", "青禾观察：水渠通了"),
  ("溪口：修渠\n东桥：修路", "溪口：修渠 东桥：修路"),
])
func `a line or two with a colon may be a headline`(_ head: String, _ title: String) {
  #expect(reading(head) == ["\(title) | 溪口镇的"])
}

@Test func `an office's name above its paper's begins the headline`() {
  let head = "附 录\n责任编辑 林 禾\n文件选编\n\n青禾县人民政府\n关于修好水渠的意见\n青政发〔2013〕9号  2013年4月25日"
  #expect(reading(head) == ["青禾县人民政府关于修好水渠的意见 | 溪口镇的"])
}

@Test func `a paper on one line has its number and day before its text`() {
  let page =
    "青禾县人民政府关于修好全县各镇各村水渠的意见 青政发〔2009〕69号 2009-11-03 为修好全县的水渠，现提出以下意见。 一、摸清底数 各镇要逐条渠道登记造册，月底前报送水利局，由水利局统一汇总。 二、落实经费 县里补助三成，其余由受益的村庄筹集，不得向学校和农户摊派。"
  let article = readPage(page).articles.first
  #expect(article?.title == "青禾县人民政府关于修好全县各镇各村水渠的意见")
  #expect(article?.paragraphs.first?.text == "为修好全县的水渠，现提出以下意见。")
}

@Test(arguments: [
  ("专栏：县城通讯", "县城通讯"), ("栏目：农事", "农事"), ("專欄：水利", "水利"),
])
func `a column behind its label is a column`(_ line: String, _ name: String) {
  #expect(readPage("\(line)\n\n修好村庄的水渠\n\n\(text)\n").articles.map(\.column) == [name])
}

@Test(arguments: ["专栏作家来修渠", "栏目：修好村庄的水渠是大家共同的心愿也是今年最要紧的事"])
func `what only begins like a column's label is none`(_ line: String) {
  #expect(readPage("\(line)\n\n\(text)\n").articles.map(\.column) == [nil])
}
