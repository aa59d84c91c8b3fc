import Testing

@testable import Gazette

/// `题目｜人：首四字…末四字` of a page's articles.
private func articles(_ text: String) -> [String] {
  readPage(text).articles.map { article in
    let people = article.people.filter { $0.role == .author }.map(\.name)
    let body = article.paragraphs.filter { $0.role != .caption && $0.role != .editorsNote }
    let (first, last) = (body.first?.text.prefix(4) ?? "", body.last?.text.suffix(4) ?? "")
    return "\(article.title ?? "-")｜\(people.joined(separator: "、"))：\(first)…\(last)"
  }
}

private let lead =
  "青禾镇的老街更新已经做了三年，镇里昨天请来住户、店家和修房子的师傅，一起看看钱花在哪里，路修得怎样，街坊们各有各的说法。"
private let rest =
  "修渠的钱是几家凑的，修桥的钱是镇里出的，学堂的钱来自早市的租金，账目贴在街口的墙上，谁都可以去看，看了还可以去问。"
private let text = "\(lead)\n\n\(rest)"

@Test(arguments: [
  (
    "in brackets, with the place",
    "老街更新三年又热闹\n\n〔记者何守拙／青禾报导〕\(text)", "老街更新三年又热闹｜何守拙：青禾镇的…以去问。"
  ),
  (
    "in traditional characters",
    "老街更新三年又熱鬧\n\n〔記者何守拙/青禾報導〕\(text)", "老街更新三年又熱鬧｜何守拙：青禾镇的…以去问。"
  ),
  (
    "before the text, with a colon",
    "老街更新三年又热闹\n\n记者何守拙报道：\(text)", "老街更新三年又热闹｜何守拙：青禾镇的…以去问。"
  ),
  (
    "after the paper that a site took the news from",
    "老街更新三年又热闹\n\n青禾网3月21日讯 据青禾日报报道 （记者 何守拙） \(text)",
    "老街更新三年又热闹｜何守拙：青禾镇的…以去问。"
  ),
])
func `reporters before the text are named`(_ name: String, _ page: String, _ expected: String) {
  #expect(articles(page) == [expected], "\(name)")
}

@Test(arguments: [
  "记者何守拙报道了老街更新的经过，街坊们都看过那篇文章，说写得实在，也说还有几处没有写到，盼着他再来一趟。",
  "记者昨天从镇里了解到，老街更新已经做了三年，镇里请来住户、店家和修房子的师傅，一起看看钱花在哪里。",
])
func `a sentence about a reporter is no dateline`(_ first: String) {
  let found = articles("老街更新三年又热闹\n\n\(first)\n\n\(rest)")
  #expect(found == ["老街更新三年又热闹｜：\(first.prefix(4))…以去问。"])
}

@Test(arguments: [
  ("a day as machines write it", "2024-05-06何守拙", "何守拙"),
  ("with a clock", "2024-05-06 10:48何守拙", "何守拙"),
  ("two names without a gap", "2024-05-06陈思文段小星", "陈思文、段小星"),
  ("a paper's reporters and a trainee", "作者：青禾在线记者 何守拙实习生 陈思文", "何守拙、陈思文"),
  ("a weekly's reporter behind a stroke", "《青禾周刊》记者/何守拙", "何守拙"),
  ("a paper and its reporter", "青禾日报 何守拙", "何守拙"),
])
func `authors are read from a line of their own`(_ name: String, _ line: String, _ people: String) {
  #expect(
    articles("老街更新三年又热闹\n\n\(line)\n\n\(text)") == ["老街更新三年又热闹｜\(people)：青禾镇的…以去问。"], "\(name)")
}

@Test(arguments: ["2024年10月国庆长假", "2024-05-06通知公告"])
func `a day with other words behind it names nobody`(_ line: String) {
  let found = readPage("老街更新三年又热闹\n\n\(line)\n\n\(text)").articles.flatMap(\.people)
  #expect(found.isEmpty)
}

@Test(arguments: [
  (
    "a site's notices above headline and dateline",
    "为了看得更清楚，请把浏览器换成新的一版再打开这个网站。\n\n请您登录 请您下载\n\n凡未满十八岁的读者请先离开本页，离开之后可以看别的页面。\n\n"
      + "老街更新三年又热闹\n\n〔记者何守拙／青禾报导〕\(text)\n\n\(lead)", "老街更新三年又热闹｜何守拙：青禾镇的…的说法。"
  ),
  (
    "a row of headlines and buttons above headline and reporters",
    "青禾报今日要目 老街更新三年又热闹 夜市的灯亮到几点才合适 学堂里的新课表 早市的规矩要写在墙上 夜间公交不妨再晚一些 水渠通水以后要有人管\n\n给版面打分\n\n本版得分:0.0参与评分人数:0\n\n"
      + "老街更新三年又热闹\n\n□ 本报记者 何守拙\n\n\(text)", "老街更新三年又热闹｜何守拙：青禾镇的…以去问。"
  ),
  (
    "a paper's rights",
    "青禾报\n\n《青禾报》电子版的一切内容仅供读者阅读学习使用，未经青禾报书面授权，任何单位及个人不得转载、复制或制作镜像，违者将追究责任。\n\n"
      + "老街更新三年又热闹\n\n□ 本报记者 何守拙\n\n\(text)", "老街更新三年又热闹｜何守拙：青禾镇的…以去问。"
  ),
])
func `what a site prints above a headline is no text`(
  _ name: String, _ page: String, _ expected: String
) {
  #expect(articles(page) == [expected], "\(name)")
}

@Test(arguments: [
  (
    "sayings with their speakers",
    "老街更新三年又热闹\n\n本报记者 何守拙\n\n【观点摘要】\n\n●老街要修，人也要留得住。\n\n——青禾镇住户代表 陈思文\n\n●钱要花在看得见的地方。\n\n"
      + "——青禾大学教授段小星\n\n\(text)\n\n\(rest)"
  ),
  (
    "one sign before each",
    "老街更新三年又热闹\n\n本报记者 何守拙\n\n●老街要修，人也要留得住，这是住户们说得最多的一句话。\n\n●钱要花在看得见的地方，账也要贴在墙上。\n\n"
      + "●修旧如旧，不是把旧的拆了再照样子盖一座。\n\n\(text)\n\n\(rest)"
  ),
  (
    "what a picture shows",
    "老街更新三年又热闹\n\n本报记者 何守拙\n\n图为青禾镇的老街，街口的墙上贴着三年来的账目。\n\n\(text)\n\n\(rest)"
  ),
])
func `what is set apart above a text is none of it`(_ name: String, _ page: String) {
  #expect(articles(page) == ["老街更新三年又热闹｜何守拙：青禾镇的…以去问。"], "\(name)")
}

@Test(arguments: [
  // Nothing but sayings: they are the text.
  "一周声音\n\n“老街要修，人也要留得住，这是街坊们说得最多的一句话。”\n\n——镇长昨天在街口对记者说\n\n“钱要花在看得见的地方，账也要贴在墙上。”\n\n——住户代表在会上说",
  // Points of the text carry the sign.
  "老街更新三年又热闹\n\n\(lead)\n\n\(rest)\n\n●路面。石板重新铺过，雨天不再积水。\n\n●屋顶。瓦是旧的，梁是新的。\n\n●招牌。一家一个样子，不求整齐。",
])
func `sayings and points that are the text stay`(_ page: String) {
  #expect(readPage(page).articles.contains { $0.paragraphs.count { $0.role == .body } >= 2 })
}
