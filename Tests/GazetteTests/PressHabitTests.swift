import Testing

@testable import Gazette

/// `题目|栏目|人：首四字…末四字` of a page's articles.
private func heads(_ text: String) -> [String] {
  readPage(text).articles.map { article in
    let people = article.people.filter { $0.role != .interviewee }.map(\.name)
    let first = article.paragraphs.first?.text.prefix(4) ?? ""
    let last = article.paragraphs.last?.text.suffix(4) ?? ""
    return
      "\(article.title ?? "-")|\(article.column ?? "-")|\(people.joined(separator: "、"))：\(first)…\(last)"
  }
}

private let text =
  "古镇更新已经进行了三年，记者走访了四条老街和两所学堂，看钱从哪里来，人往哪里去，老房子由谁来修，修好了又由谁来住，街坊们各有各的想法。\n\n修渠的钱是几家凑的，修桥的钱是镇里出的，学堂的钱来自早市的租金。"

@Test(arguments: [
  ("a headline that calls out", "古镇更新三年，老街又热闹起来！\n\n\(text)", "古镇更新三年，老街又热闹起来！|-|：古镇更新…的租金。"),
  (
    "a column and a headline that calls out", "街坊观察|古镇更新三年，老街又热闹起来！\n\n\(text)",
    "古镇更新三年，老街又热闹起来！|街坊观察|：古镇更新…的租金。"
  ),
  (
    "a column's name above a headline with its row of facts",
    "镇里时讯\n\n分享到微信 ×\n古镇更新进行三年老街又热闹\n文：何守拙 图：罗小满 来源：新闻中心 时间：2024-05-06 8337\n\n\(text)",
    "古镇更新进行三年老街又热闹|-|何守拙：古镇更新…的租金。"
  ),
  (
    "a speaker before the headline, above its date",
    "何守拙：古镇更新要听住户的话\n发稿时间：2024-05-06 13:46:38 来源：青禾日报\n\(text)",
    "何守拙：古镇更新要听住户的话|-|：古镇更新…的租金。"
  ),
  (
    "an office's report on one line and again on three",
    "青禾县门户网\n\n当前页面： 首页 > 专题 > 重要报告\n\n青禾县第十届委员会常务委员会工作报告\n\n来源：青禾县委员会  时间：2024-03-05 10:02:28\n\n"
      + "青禾县\n\n第十届委员会常务委员会\n\n工 作 报 告\n\n—在3月2日青禾县第十届委员会第五次会议上\n\n何守拙\n\n各位委员：\n\n\(text)",
    "青禾县 第十届委员会常务委员会 工作报告|-|何守拙：各位委员…的租金。"
  ),
  (
    "buttons in a row of brackets", "【打印】   【推荐】  【关闭】\n\n古镇更新进行三年老街又热闹\n\n\(text)",
    "古镇更新进行三年老街又热闹|-|：古镇更新…的租金。"
  ),
])
func `what the press prints around a headline is told from it`(
  _ name: String, _ page: String, _ expected: String
) {
  #expect(heads(page) == [expected], "\(name)")
}

@Test(arguments: [
  "古镇更新难在哪里？难在钱，也难在人！镇里人都这么说。\n\n\(text)",
  "“要修就修好！”\n\n\(text)",
])
func `a first paragraph that calls out is no headline`(_ page: String) {
  #expect(readPage(page).articles.map(\.title) == [nil])
}

private let talk = "古镇更新难在哪里\n\n本报记者 陈一鸣\n\n古镇更新已经进行了三年，记者专程走访。\n\n"

@Test(arguments: [
  (
    "of two who talk only one asks",
    "陈一鸣：何先生您好，很高兴见到您。\n\n何守拙：谢谢。\n\n陈一鸣：更新难在哪里？\n\n何守拙：难在钱和人。\n\n陈一鸣：您说得很实在。\n\n何守拙：都是实话。\n\n陈一鸣：下一步怎么办？\n\n何守拙：先办学堂。",
    3
  ),
  (
    "a host with a name", "主持人 罗小满：更新难在哪里？\n\n何守拙：难在钱和人。\n\n主持人 罗小满：下一步怎么办？\n\n何守拙：先办学堂。", 2
  ),
  (
    "bullets and times",
    "  • 青禾网：\n\n    各位网友大家好，欢迎收看今天的访谈。\n\n    2024-05-06 10:37:54\n\n  • 何守拙：\n\n    你好。\n\n    2024-05-06 10:40:04\n\n"
      + "  • 青禾网：\n\n    古镇更新进行了三年，究竟难在哪里？\n\n    2024-05-06 10:40:54\n\n  • 何守拙：\n\n    难在钱和人，也难在大家的想法不一样。\n\n"
      + "  • 青禾网：\n\n    下一步怎么办，有没有时间表？\n\n  • 何守拙：\n\n    先办好木作学堂，明年开春就动工。", 2
  ),
])
func `whoever asks is told from whoever answers`(_ name: String, _ turns: String, _ asked: Int) {
  let kinds = readPage(talk + turns).articles.flatMap { $0.outline.map(\.kind) }
  #expect(kinds.count { $0 == .question } == asked, "\(name)")
}
