import Testing

@testable import Gazette

@Test(arguments: [
  (
    "closed by a link",
    "青禾早读\n\n镇报头版刊发文章《水渠通水了》。六个村庄的水田又有了水，村民说好。>>详情\n镇报二版刊发文章《夜间公交延长》。夜班工人回家方便了，票价也没有涨。>>详情\n"
      + "镇报三版刊发文章《早市有了街》。清晨开市，早饭之后收摊。>>详情",
    ["-：镇报头版", "-：镇报二版", "-：镇报三版"]
  ),
  (
    "under a digest's name",
    "一周要闻\n\n5月6日，溪口镇的水渠通水了，六个村庄受益。\n\n5月7日，夜间公交延长两个小时，夜班工人受益。\n\n5月8日，早市有了自己的一条街，清晨开市。",
    ["-：5月6日", "-：5月7日", "-：5月8日"]
  ),
  (
    "numbered anew in each part",
    "新闻摘要\n\n(一) 镇里\n\n(1) 5月6日，溪口镇的水渠通水了，六个村庄受益。\n\n(2) 夜间公交延长两个小时，夜班工人受益。\n\n(二) 县里\n\n"
      + "(1) 早市有了自己的一条街，清晨开市。\n\n(2) 学堂里换了新的课表，孩子们多了一节体育课。",
    ["-：5月6日", "-：夜间公交", "-：早市有了", "-：学堂里换"]
  ),
  (
    "under the names of papers",
    "《溪口报》\n\n水渠通水以后要有人管\n水渠通水是好事，可是没有人管，三年之后又是一条泥沟，账还得从头算起。\n\n《青禾报》\n\n夜间公交不妨再晚一些\n"
      + "夜班工人下班在十二点，末班车却在十一点，差的这一个小时最要紧。\n\n《早市报》\n\n早市的规矩要写在墙上\n早市的规矩大家都知道，可是新来的人不知道，写在墙上就不必争。\n\n"
      + "《学堂报》\n\n学堂的课表少排一些课\n课表排得满满的，孩子们没有时间看一本闲书，老师也没有时间备课。",
    ["水渠通水以后要有人管：水渠通水", "夜间公交不妨再晚一些：夜班工人", "早市的规矩要写在墙上：早市的规", "学堂的课表少排一些课：课表排得"]
  ),
  (
    "with days as they are said",
    "镇里这一周\n溪口镇水渠通水 六个村庄受益\n溪口镇的水渠28号下午通水，六个村庄受益，水渠边上站满了人。\n夜间公交延长 夜班工人回家方便\n公交公司29号宣布，夜间公交延长两个小时，票价不涨。\n"
      + "早市有了自己的街 清晨开市\n早市30号起有了自己的一条街，早市清晨开市，早饭之后收摊。\n学堂换了课表 多了一节体育课\n学堂31号，换了课表，学堂的孩子们多了一节体育课。",
    ["溪口镇水渠通水 六个村庄受益：溪口镇的", "夜间公交延长 夜班工人回家方便：公交公司", "早市有了自己的街 清晨开市：早市30", "学堂换了课表 多了一节体育课：学堂31"]
  ),
])
func `items of a digest without headlines or numbers`(
  _ name: String, _ page: String, _ expected: [String]
) {
  #expect(items(page) == expected, "\(name)")
}

private let paragraph =
  "青禾镇的老街更新已经做了三年，镇里请来住户、店家和修房子的师傅，一起看看钱花在哪里，路修得怎样，街坊们各有各的说法。"

@Test(arguments: [
  // Sections of one text, though each tells a day.
  "老街更新三年记\n\n修路\n\n\(paragraph)2021年先修了路。\n\n\(paragraph)\n\n修房\n\n\(paragraph)2022年再修了房。\n\n\(paragraph)\n\n修渠\n\n\(paragraph)2023年修了渠。",
  // A text with one link at its end.
  "老街更新三年记\n\n\(paragraph)\n\n\(paragraph)\n\n修渠的钱是几家凑的。>>详情",
])
func `one text stays one article`(_ page: String) {
  #expect(readPage(page).articles.count == 1)
}

@Test func `speakers in brackets take turns`() {
  let page = readPage(
    "青禾镇就老街更新答记者问\n\n青禾镇昨天请来记者，说老街更新的事，镇长和住户代表一起答问，一共说了两个小时。\n\n【主持人 陈思文】各位记者，上午好，欢迎来到青禾镇，下面请大家提问。\n\n"
      + "【青禾镇镇长 何守拙】老街更新做了三年，路修好了，房子也修好了大半。\n\n【青禾日报记者】请问镇长，钱从哪里来？\n\n【青禾镇镇长 何守拙】一半是镇里出的，一半是各家凑的。\n\n"
      + "【主持人 陈思文】还有哪位记者要提问？\n\n【青禾镇镇长 何守拙】没有的话我再说一句，谢谢大家。")
  #expect(page.articles.map(\.title) == ["青禾镇就老街更新答记者问"])
  #expect(
    page.articles.first?.outline.map(\.heading) == ["请问镇长，钱从哪里来？", "还有哪位记者要提问？"])
}

@Test(arguments: [
  ("buttons", "青禾镇镇长何守拙谈老街更新实录 2024-05-06 分享到:空间微博微信", "青禾镇镇长何守拙谈老街更新实录"),
  ("a note's sign", "青禾镇老街更新的账目与规矩 *", "青禾镇老街更新的账目与规矩"),
  ("a forum's button", "青禾镇老街更新的账目与规矩 [复制链接]", "青禾镇老街更新的账目与规矩"),
])
func `what stands behind a headline on its line is no part of it`(
  _ name: String, _ line: String, _ title: String
) {
  #expect(readPage("\(line)\n\n\(paragraph)\n\n\(paragraph)").articles.map(\.title) == [title])
}

@Test func `a heading of a topic and a saying is not gone on with`() {
  let saying = "街坊的话：“老街要修，人也要留得住，钱花在看得见的地方，账也要贴在街口的墙上”"
  let other = "镇里的话：“修旧如旧，不是把旧的拆了再照着样子盖一座新的”"
  let page = readPage(
    "老街更新三年记\n\n\(paragraph)\n\n\(saying)\n\n\(paragraph)\n\n\(other)\n\n\(paragraph)")
  #expect(page.articles.first?.outline.map(\.heading) == [saying, other])
}

@Test func `a sign over each part is no heading`() {
  let page = readPage(
    "老街更新三年又热闹起来\n\n\(paragraph)\n\n关键词\n\n先修路再修房\n\n\(paragraph)\n\n关键词\n\n再修渠后种树\n\n\(paragraph)")
  #expect(page.articles.first?.outline.map(\.heading) == ["先修路再修房", "再修渠后种树"])
}

@Test func `a headline printed again below the front matter`() {
  let page = readPage(
    "---\ntitle: 对话何守拙：老街更新要听住户的\ndate: 2024-05-06\n---\n\n> 老街要修\n>\n> 人也要留得住\n\n## 对话何守拙：老街更新要听住户的\n\n"
      + "《青禾周刊》记者/陈思文\n\n\(paragraph)\n\n**青禾周刊：钱从哪里来？**\n\n**何守拙**：一半是镇里出的。\n\n**青禾周刊：还要做多久？**\n\n**何守拙**：再做两年。"
  )
  let article = page.articles.first
  #expect(article?.people.filter { $0.role == .author }.map(\.name) == ["陈思文"])
  #expect(article?.outline.map(\.heading) == ["钱从哪里来？", "还要做多久？"])
}

@Test func `headings in brackets and an editor's note below the headline`() {
  let page = readPage(
    "何守拙：老街更新要听住户的\n\n“老街要修，人也要留得住，钱要花在看得见的地方。”\n\n【编者按】老街更新做了三年，本刊访问了镇长何守拙，以下是问答。\n\n"
      + "问：钱从哪里来？\n\n何守拙：一半是镇里出的，一半是各家凑的。\n\n【钱花在看得见的地方】\n\n账都贴在街口的墙上，谁都可以看。\n\n问：还要做多久？\n\n"
      + "何守拙：再做两年，渠也要修。\n\n【人也要留得住才行】\n\n人走了，街修得再好也没有用。")
  let article = page.articles.first
  #expect(article?.paragraphs.first { $0.role == .question }?.text.hasPrefix("问：钱") == true)
  #expect(article?.paragraphs.contains { $0.role == .body && $0.text.hasPrefix("“") } == false)
  #expect(page.articles.count == 1)
}
