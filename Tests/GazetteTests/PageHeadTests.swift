import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

/// Title, people and first words of each article of a page.
private func reading(_ page: String) -> [String] {
  readPage(page + "\n").articles.map { article in
    let people = article.people.map(\.name).joined(separator: "、")
    let first = article.paragraphs.first?.text.prefix(4) ?? "-"
    return "\(article.title ?? "-") | \(people) | \(first)"
  }
}

@Test(arguments: [
  "今天是：\n\n整修水渠的意见\n\n来源：青禾网 日期：2024-05-06",
  "整修水渠的意见\n\n来源：青禾网 日期：2024-05-06\n视力保护色：\n浏览量：",
  "信息搜索：\n\n整修水渠的意见",
  "法规：\n\n第3/2017号\n\n公报编号：\n\n32/2017\n\n刊登日期：\n\n2017.8.7\n\n整修水渠的意见",
  "整修水渠的意见\n发布部门：青禾县水利局\n发布文号：",
  "整修水渠的意见\n(青禾县人民代表大会部分修改，2022年10月22日通过)",
  "青禾社区 注册\n\n整修水渠的意见",
])
func `labels, buttons and facts above the text are no headline`(_ head: String) {
  #expect(reading("\(head)\n\n溪口镇整修水渠的意见如下。\(text)\n\n\(text)") == ["整修水渠的意见 |  | 溪口镇整"])
}

@Test(arguments: [
  ("整修水渠的意见\n\n各位代表：\n\n\(text)", "整修水渠的意见 |  | 各位代表"),
  ("水渠在唱歌\n老镇新渠", "水渠在唱歌 老镇新渠 |  | 溪口镇的"),
  ("整修水渠的意见\n\n主要任务：\n\n\(text)", "整修水渠的意见 |  | 主要任务"),
])
func `an address, a first heading and a deck stay`(_ head: String, _ expected: String) {
  #expect(reading("\(head)\n\n\(text)\n\n\(text)") == [expected])
}

@Test(arguments: [
  (
    "中共青禾县委办公室\n\n青禾县人民政府办公室\n\n2024年1月10日",
    "关于印发整修水渠意见的通知 | 中共青禾县委办公室、青禾县人民政府办公室 | 各镇人民"
  ),
  (
    "青禾县水利局\n青禾县财政局\n青禾县农业局\n2024年1月10日",
    "关于印发整修水渠意见的通知 | 青禾县水利局、青禾县财政局、青禾县农业局 | 各镇人民"
  ),
  ("青禾县水利局\n2024年1月10日", "关于印发整修水渠意见的通知 | 青禾县水利局 | 各镇人民"),
])
func `all offices above the day sign the notice`(_ signers: String, _ expected: String) {
  let notice = "关于印发整修水渠意见的通知\n\n各镇人民政府：\n\n现将《整修水渠的意见》印发给你们，请认真执行。"
  let paper = "整修水渠的意见\n\n\(text)\n\n\(text)"
  #expect(reading("\(notice)\n\n\(signers)\n\n\(paper)") == [expected, "整修水渠的意见 |  | 溪口镇的"])
}

@Test(arguments: ["\(text)\n\n青禾县水利局\n\n\(text)", "\(text)\n\n青禾县水利局与青禾县财政局商量\n\n\(text)"])
func `an office without a day below it signs nothing`(_ body: String) {
  #expect(reading("整修水渠的意见\n\n\(body)") == ["整修水渠的意见 |  | 溪口镇的"])
}

@Test(arguments: [
  ("整修水渠的意见\n\n何守拙  报道：", "整修水渠的意见 | 何守拙 | 溪口镇的"),
  ("整修水渠的意见\n\n2005-02-27 来源：青禾日报 作者：记者何守拙 我有话说", "整修水渠的意见 | 何守拙 | 溪口镇的"),
  ("整修水渠的意见\n\n□记者 何守拙", "整修水渠的意见 | 何守拙 | 溪口镇的"),
  ("整修水渠的意见\n\n本报记者述评", "整修水渠的意见 |  | 溪口镇的"),
  ("整修水渠的意见\n\n新华社通讯员", "整修水渠的意见 |  | 溪口镇的"),
])
func `reporters are named in many forms`(_ head: String, _ expected: String) {
  #expect(reading("\(head)\n\n\(text)\n\n\(text)") == [expected])
}

@Test(arguments: ["**********", "＊＊＊＊＊＊＊＊", "* * * * *"])
func `a row of asterisks parts a long headline from its text`(_ row: String) {
  let head = "镇长就《溪口镇整修水渠的三年规划》答村民代表问并谈明年春天六个村庄的用水安排"
  #expect(reading("\(head)\n\(row)\n\(text)\(text)\n\n\(text)") == ["\(head) |  | 溪口镇的"])
}

@Test(arguments: [
  "会议时间：2025年4月5日 上午9:00\n会议地点：村委会会议室\n主持人：何守拙（村主任）\n记录人：罗小满\n参会人员：村民代表共32人",
  "时间：2025年4月5日\n地点：村委会会议室\n主持人：何守拙\n记录：罗小满",
  "开会时间：1976年3月5日\n出席：社员代表32人\n主席：何守拙",
])
func `a record may begin with its fields`(_ fields: String) {
  #expect(reading("\(fields)\n\n\(text)\n\n\(text)") == ["- |  | 溪口镇的"])
}

@Test(arguments: [
  "整修水渠的意见\n\n\(text)\n\n最高指示\n\n水利是农业的命脉。\n\n修渠一日\n\n何守拙\n\n\(text)",
  "网站换了新地址，请收藏本页面，下次再来。\n\n1976年3月5日青禾日报 第1版\n\n毛主席语录\n水利是农业的命脉。\n\n整修水渠的意见\n\n\(text)\n\n\(text)",
])
func `a quotation printed above a text is none of it`(_ page: String) {
  #expect(!readPage(page).articles.contains { $0.paragraphs.contains { $0.text.contains("命脉") } })
}

@Test(arguments: [
  ("好山好水好地方，溪口人民欢迎您的到来和光临！\n\n镇长信箱\n\n溪口镇镇长\n何守拙\n\n", 1),
  ("好山好水好地方，溪口人民欢迎您的到来和光临！\n\n", 1),
  ("\(text)\n\n\(text)\n\n（罗小满）\n\n", 2),
])
func `a site's motto above the headline is no article`(_ above: String, _ count: Int) {
  let head = "溪口镇水渠整修办法\n\n来源：青禾网 日期：2024-05-06\n\n溪口镇水渠整修办法"
  #expect(readPage("\(above)\(head)\n\n\(text)\n\n\(text)\n").articles.count == count)
}
