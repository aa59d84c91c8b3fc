import Testing

@testable import Gazette

private let text = """
  新华社青禾五月七日讯 青禾县水利站最近走遍六个村庄，把三十年前修的水渠从头到尾看了一遍，同村民商量了清淤的办法。
  村民们说，渠底淤塞，下游的田地每到夏天就缺水，这件事拖不得了。水利站答应，今年入冬以前一定把渠底挖深一尺。
  """

private let longText =
  text + "\n" + """
    动工那天，溪口镇来了三百人，带锹带筐，从渠首一路排到渠尾。老石匠量好了尺寸，年轻人只管往下挖，晌午饭送到渠边。
    水利站把闸门一座一座拆下来，能修的当天修好，不能修的回炉重铸，赶在开春放水以前，六个村庄的水渠都换上了新闸。
    """

private func heads(_ above: String, _ lines: String...) -> [String] {
  let issue = readPage(above + "\n\n" + lines.joined(separator: "\n") + "\n" + text + "\n")
  return issue.articles.map { ($0.title ?? "") + ($0.subtitle.map { " | " + $0 } ?? "") }
}

@Test(arguments: [
  "青禾县六个村庄合力整修水渠", "青禾县六个村庄合力整修水渠_青禾新闻网", "　青禾县六个村庄合力整修水渠",
])
func `the line that the page prints alone further up is the headline`(_ above: String) {
  #expect(
    heads("第4版()\n" + above, "冬修水利 夏保丰收", "青禾县六个村庄合力整修水渠").first?
      .hasPrefix("青禾县六个村庄合力整修水渠") == true)
}

@Test func `nothing above tells which line is the headline`() {
  #expect(
    heads("第4版()", "冬修水利 夏保丰收", "青禾县六个村庄合力整修水渠")
      == ["冬修水利 夏保丰收 青禾县六个村庄合力整修水渠"])
}

@Test(arguments: ["青禾县六个村庄合力整修水渠", "青禾县六个村庄合力整修水渠现场会强调"])
func `the line printed once more above the text is the headline`(_ again: String) {
  let page =
    "水利园地\n青禾县六个村庄合力整修水渠\n2024-05-06 10:20\n青禾日报\n林晓禾\n\(again)\n" + longText
  let issue = readPage(page)
  #expect(issue.articles.map(\.title) == ["青禾县六个村庄合力整修水渠"])
}

@Test(arguments: ["理论研究", "社情民意", "青禾县水利新闻网", "青禾文献资料库"])
func `a few words above a headline with facts below it name a column or a site`(_ name: String) {
  let issue = readPage("\(name)\n青禾县六个村庄合力整修水渠\n发布时间：2024-05-06\n\n" + longText)
  #expect(issue.articles.map(\.title) == ["青禾县六个村庄合力整修水渠"])
}

@Test func `the column's name is kept`() {
  let pages = ["青禾县六个村庄合力整修水渠", "青禾县三个林场合力种好渠树"].map {
    "水利园地\n\($0)\n2024-05-06 10:20\n青禾日报\n林晓禾\n\($0)\n" + longText
  }
  let issue = readPage(pages.joined(separator: "\n\n"))
  #expect(issue.articles.map(\.title) == ["青禾县六个村庄合力整修水渠", "青禾县三个林场合力种好渠树"])
  #expect(issue.articles.last?.column == "水利园地")
}

@Test(arguments: ["冬修水利 夏保丰收", "清好三十年的渠底"])
func `a line as long as the headline stays with it`(_ kicker: String) {
  #expect(
    heads("第4版()", kicker, "青禾县六个村庄合力整修水渠") == ["\(kicker) 青禾县六个村庄合力整修水渠"])
}

@Test func `the front matter's headline that the page prints is the headline`() {
  let issue = readPage(
    "---\ntitle: '林晓禾：六个村庄的水渠怎样才能_修好_'\nauthor: 青禾网\n---\n\n林晓禾：六个村庄的水渠怎样才能“修好”\n来源：青禾网\n（林晓禾，青禾县水利站站长）\n六个村庄，怎样才能“修好”\n\n"
      + longText)
  #expect(issue.articles.map(\.title) == ["林晓禾：六个村庄的水渠怎样才能“修好”"])
  #expect(issue.articles.first?.people.map(\.name) == ["林晓禾"])
}

@Test func `a headline with a long deck behind a dash stands above a site's facts`() {
  let title = "六个村庄的三十里水渠第一次由自己人整修 ——记青禾县水利站同溪口、南桥、北桥、上坝、下坝、老街六个村庄一起清淤换闸铺路种树的一个冬天"
  let issue = readPage("首页\n综合资讯\n资讯详情\n\(title)\n浏览：10次\n来源：青禾日报\n发布时间：2024-5-6\n" + longText)
  #expect(issue.articles.map(\.title) == [title])
}

@Test(arguments: [
  "We are sorry that your browser does not support JavaScript. Some functions of this page may not work.",
  "Please press Ctrl + P to switch on the print function of your browser, and Ctrl + M to switch it off.",
])
func `what a site says in another language above the headline is no text`(_ notice: String) {
  let issue = readPage("\(notice)\n\n青禾县六个村庄合力整修水渠\n\n日期：2024-05-06\n\n" + longText)
  #expect(issue.articles.map(\.title) == ["青禾县六个村庄合力整修水渠"])
  #expect(issue.articles.first?.paragraphs.contains { $0.text.hasPrefix("We") } == false)
}

@Test func `words of another language within a text are the text's`() {
  let line =
    "“Water is life, and a canal is the life of six villages,” said a guest who had come a long way."
  let issue = readPage("青禾县六个村庄合力整修水渠\n\n" + longText + "\n" + line + "\n" + text.dropFirst(9))
  #expect(issue.articles.first?.paragraphs.contains { $0.text == line } == true)
}

@Test func `several speakers under one headline are signed by who took their words down`() {
  let parts = [
    ("提高清淤能力", "范禾"), ("改进看闸办法", "王青"), ("筹足修渠经费", "秦麦"),
  ].map { head, name in
    "县人大代表、青禾镇农民林\(name.last!)：\n\(head)\n" + text.split(separator: "\n")[1]
      + "\n（本报记者  \(name)采访整理）\n"
  }
  let issue = readPage("代表之声\n\n" + parts.joined())
  #expect(
    issue.articles.flatMap(\.people).filter { $0.role == .author }.map(\.name).sorted()
      == ["王青", "秦麦", "范禾"])
}

@Test(arguments: ["1. ", "1、", "（1）"])
func `bracketed lines above lists that count anew are a digest's parts`(_ first: String) {
  let second = first.replacing("1", with: "2")
  let issue = readPage(
    """
    本期节目主要内容:
    【县里的事】
    \(first)六个村庄合力整修水渠;
    \(second)县里的粮仓今年又添了三座。
    【乡里的事】
    \(first)青禾镇办起夜校;
    \(second)老街修鞋铺重新开张。
    【村里的事】
    \(first)渠边又见白鹭;
    \(second)村口的账目人人可查。
    """)
  #expect(issue.articles.count == 1)
  #expect(issue.articles.first?.outline.map(\.heading) == ["县里的事", "乡里的事", "村里的事"])
}

private let front = """
  ---
  title: "动机在青禾：修渠人的三十年"
  date: "2017-04-17"
  author: "桑普"
  ---

  """

@Test(arguments: [
  "\n联系合作：bob@example.org\n", "\n青禾工具，修渠人和他们的工具\n联系合作：bob@example.org\n",
])
func `a site's line below the text yields to the front matter's headline`(_ tail: String) {
  let issue = readPage(front + text.replacing("\n", with: "\n\n") + tail)
  #expect(issue.articles.map(\.title) == ["动机在青禾：修渠人的三十年"])
}

@Test func `a first heading yields to the front matter's headline and stays in the text`() {
  let issue = readPage(front + "## 下游的三千亩田\n\n" + text.replacing("\n", with: "\n\n"))
  #expect(issue.articles.map(\.title) == ["动机在青禾：修渠人的三十年"])
}

@Test(arguments: ["# 动机在青禾：修渠人的三十年\n\n", ""])
func `the front matter's author signs though the headline is printed again`(_ print: String) {
  let issue = readPage(front + print + text.replacing("\n", with: "\n\n"))
  #expect(issue.articles[0].people.contains { $0.name == "桑普" && $0.role == .author })
}

private let plain =
  "三十年前修的水渠从头到尾看了一遍，渠底淤塞，下游的田地每到夏天就缺水。水利站答应，今年入冬以前一定把渠底挖深一尺。"

@Test(arguments: [
  ("青禾县水利局2013年度信息公开工作", "年度报告"), ("关于青禾镇六个村庄合力整修水渠的", "调研报告"),
  ("青禾镇人民政府关于做好冬修水利工作的", "通知"),
])
func `the rest of a headline stands on a line of its own`(_ first: String, _ rest: String) {
  let issue = readPage("\(first)\n\(rest)\n一、去年的工作：\n\(plain)\n二、今年的打算：\n\(plain)")
  #expect(issue.articles.map { $0.title?.replacing(" ", with: "") } == [first + rest])
}

@Test(arguments: [("青禾县水利局工作报告", "总结"), ("青禾县合力整修水渠", "清淤要早")])
func `a heading below a headline is no rest of it`(_ title: String, _ heading: String) {
  let issue = readPage("\(title)\n\(heading)\n\(plain)\n换闸要勤\n\(plain)")
  #expect(issue.articles.map(\.title) == [title])
}

@Test(arguments: ["```yaml", "```"])
func `a sign in a page's code marks no heading`(_ fence: String) {
  let issue = readPage(
    "# 修渠人的程序\n\n\(plain)\n\n## 怎样记账\n\n\(fence)\n# 水闸的名字\nname: gate\n# 水闸的号\n```\n\n\(plain)\n\n## 怎样看闸\n\n\(plain)"
  )
  #expect(issue.articles.map(\.title) == ["修渠人的程序"])
  #expect(issue.articles[0].outline.map(\.heading) == ["怎样记账", "怎样看闸"])
}

@Test func `a fence that nothing closes opens no code`() {
  let issue = readPage("# 修渠人的程序\n\n```\n\n\(plain)\n\n## 怎样记账\n\n\(plain)\n\n## 怎样看闸\n\n\(plain)")
  #expect(issue.articles[0].outline.map(\.heading) == ["怎样记账", "怎样看闸"])
}

@Test(arguments: ["1.", "1、"])
func `a digest's contents may have a headline of many words`(_ first: String) {
  let heads = [
    "林禾回信勉励青禾县水利站“看渠青年突击队”队员 在推动清淤自立自强上奋勇攀登 在促进修渠高质量发展上积极作为 让三千亩田不再缺水",
    "【一线见闻】六个村庄合力整修水渠", "老街修鞋铺重新开张", "山村夜校教直播卖茶",
  ]
  let texts = [
    plain, "昨天，六个村庄的农民扛着铁锹走上渠埂，沿着三十里水渠摆开了阵势，县长也来挖了一锹土。",
    "在老街开了四十年的修鞋铺重新开张了，街坊拎着鞋排到了巷口，修鞋匠戴上老花镜，一双一双看过去。",
    "一块黑板，四十张课桌，大山里的学堂又亮起了灯，返乡青年小何带着婶婶们对着手机一遍遍练卖茶。",
  ]
  let page =
    "# 青禾联播 (20221113)\n\n## 新闻摘要\n\n本期节目主要内容：\n\n"
    + heads.enumerated().map { "\($0 + 1)\(first.dropFirst())\($1)；\n\n" }.joined()
    + "## 详细新闻\n\n"
    + zip(heads, texts).map { "### \($0)\n\n央视网消息（新闻联播）：\($1)\($1)\n\n" }.joined()
  let titles = readPage(page).articles.map(\.title)
  #expect(titles == [heads[0], "六个村庄合力整修水渠", heads[2], heads[3]])
}

@Test func `what stands below a headline with its column is a deck`() {
  #expect(
    heads("2024年5月6日", "从老水渠看一村的变化（评论员观察）", "修渠的办法从一个村子走到全县，越来越有人学") == [
      "从老水渠看一村的变化 | 修渠的办法从一个村子走到全县，越来越有人学"
    ])
}

@Test func `a line below the second print of a headline is its deck`() {
  #expect(
    heads(
      "水利工作\n青禾县水利会议昨天开幕\n2024-05-06 09:44\n青禾融媒\n林晓禾 周小远", "青禾县水利会议昨天开幕", "林大河讲话 周小溪到会祝贺 何守拙主持")
      == [
        "青禾县水利会议昨天开幕 | 林大河讲话 周小溪到会祝贺 何守拙主持"
      ])
}
