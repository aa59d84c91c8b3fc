import Testing

@testable import Gazette

private let title = "溪口镇修水渠的三点做法"
private let body = """
  溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。今年春天，镇里决定把水渠重新修好。

  一是先修主渠。主渠通到每一个村口，村民出工，镇里出料，四十天修完了十二公里，渠水当年就到了田头。

  二是再修支渠。支渠由各村自己修，修到哪里，水就放到哪里，谁家的田先通水，谁家就先插秧，秧苗一天没有耽误。

  下一步，镇里还要把管水的办法定下来，让修好的渠有人看、有人管，年年有水，年年丰收。
  """

private func article(_ head: [String], _ foot: [String] = []) -> Article? {
  let articles = readPage((head + [body] + foot).joined(separator: "\n\n")).articles
  return articles.count == 1 ? articles[0] : nil
}

@Test(arguments: [
  "\(title) - 水利研究 - 青禾博客", "\(title) | 2024年5月6日 | 文库 | 1114", "\(title)——青禾新闻网",
  "\(title) · 青禾观察", "\(title) - 简书", "\(title)_中国青禾", "青禾网-\(title)", "青禾日报数字报-\(title)",
  "标题：\(title)", "事由：\(title)", "案名：\(title)", "转载：\(title)", "（转）\(title)", "\(title)[1]",
  "\(title) 【打印】", "\(title) [图]",
  "\(title)（2024年5月6日）",
])
func `a headline is what is left of a site's line`(_ line: String) {
  #expect(article([line, "2024-05-06 10:04 来源：青禾日报"])?.title == title)
}

@Test(arguments: [
  "打通最后一公里 - 溪口镇把水渠修到每一个村口", "溪口镇：三十年修一条渠——一个水乡的小康网", "建设水利网 织密民生网", "一条渠、一座桥 | 溪口六村的两件大事",
])
func `a headline keeps what is no site's name`(_ line: String) {
  let head = article([line, "2024-05-06 10:04 来源：青禾日报"])
  #expect([head?.column, head?.title].compactMap(\.self).joined().count >= line.count - 3)
}

@Test(arguments: [
  "【作者】林晓禾", "[作者]林晓禾", "文 林晓禾", "林晓禾/文", "林晓禾 文", "林晓禾 撰", "By 林晓禾", "—— 林晓禾", "林晓禾　2024年5月6日",
  "2024年5月6日　林晓禾", "2024-05-06 10:04:11 青禾日报 林晓禾", "2024-05-06 林晓禾 阅读 102",
  "林晓禾 发表于 2024-05-06 10:04",
  "林晓禾 | 青禾日报 | 2024-05-06", "讲述人：林晓禾", "编译：林晓禾", "■ 本报记者 林晓禾 文/图",
])
func `an author is named beside an act or a day`(_ line: String) {
  let read = article([title, line])
  #expect(read?.title == title)
  #expect(read?.people.map(\.name) == ["林晓禾"])
}

@Test(arguments: [
  "2024-05-06 10:04 青禾日报 责任编辑 林晓禾", "2024-05-06 10:04:11 文汇报", "2024年5月6日　江南市",
  "2024-05-06 10:04 江南晚报 阅读 102",
])
func `a row of facts without an author names none`(_ line: String) {
  #expect(article([title, line])?.people.isEmpty ?? true)
}

@Test(arguments: [
  "今天是2024年5月6日 星期一", "无障碍阅读 长者模式", "青禾市人民政府门户网站", "RSS订阅", "◎ 首页 → 新闻 → 要闻",
])
func `a line of the site above a headline is no part of it`(_ line: String) {
  #expect(article([line, title, "2024-05-06 10:04 来源：青禾日报"])?.title == title)
}

@Test(arguments: ["（图片来自网络）", "*本文作者林晓禾系青禾大学教授。", "（图片来源于网络）"])
func `a note below the text takes nothing from it`(_ line: String) {
  let read = article([title, "2024-05-06 10:04 来源：青禾日报"], [line])
  #expect(read?.paragraphs.last { $0.role == .body }?.text.hasSuffix("年年丰收。") == true)
}

@Test(arguments: ["（周远）", "(周远)", "（苏岚）"])
func `a frequent name in brackets signs where the next line is a headline`(_ name: String) {
  let page = readPage("\(title)\n\n\(body)\n\n\(name)\n\n让老街留住烟火气\n\n\(body)\n\n\(name)")
  #expect(page.articles.first?.people.map(\.name) == [String(name.dropFirst().dropLast())])
}

@Test(arguments: ["（时评）", "（调研）"])
func `a column in brackets signs nothing`(_ column: String) {
  #expect(article([title, column])?.people.isEmpty == true)
}
