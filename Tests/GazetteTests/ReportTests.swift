import Testing

@testable import Gazette

// What reports, essays and interviews printed whole have taught.

private let plan = "由水利站牵头，请专业队伍用三个月时间完成，逐条标上地图，秋收之前报到镇里。"
private let course = "先从渗漏最重的上游开始，分三年做完，村里出工，镇里出料，各家按亩分摊。"
private let care = "每年雨季之前由各村集中清掏，水利站派人检查，结果贴在村口的公告栏里。"
private let news = "去年冬天，村里修好了水渠，六个村庄的水田又有了水，大家都说好。"

// MARK: - Leading sentences

@Test(arguments: [
  ["农田水利发展迅速", "村庄道路稳步延伸", "乡村学校持续改善"],
  ["擦亮开门办学、扎根乡土的育人底色", "守住勤俭办事、量入为出的持家本分", "养成敬老爱幼、守望相助的淳朴乡风"],
  ["与春耕备耕相结合", "与冬修水利相结合"],
  ["为修渠护渠提供可靠本钱", "为修渠护渠提供足够人手"],
  ["与邻村同心", "与乡亲同行", "与水土同在"],
  ["上游的渠道要加快清淤", "中游的闸门要及时更换", "下游的水费要按亩收取"],
  ["把村民用水放在首位", "将修渠护渠作为大事", "确立按亩收费的规矩"],
  ["必须认真地清淤、加固、看护老渠道，保住上游用水", "必须认真地测量、设计、开挖新支渠，送到下游用水"],
])
func `sentences built alike head their paragraphs`(_ leads: [String]) {
  let body = zip(leads, [plan, course, care]).map { "\($0)。\($1)" }.joined(separator: "|")
  #expect(outline(body) == leads.map { "s \($0)" }.joined(separator: "\n"))
}

@Test(arguments: [
  ["修渠任务非常艰巨", "用水矛盾十分突出", "渠道管护极其薄弱"],
  ["与春耕同时到来的是旱情", "与往年不同，今年雨水少"],
  ["为了赶在秋收之前通水，村里日夜施工", "为节省开支，村里自己出工"],
  ["水渠的主要问题是渗漏严重", "修渠的重要任务落在各村"],
  ["把水桶提到渠边的老人停了下来", "将近中午时分，渠边来了两个人"],
])
func `sentences that tell something head nothing`(_ sentences: [String]) {
  let body = zip(sentences, [plan, course, care]).map { "\($0)。\($1)" }.joined(separator: "|")
  #expect(outline(body) == "")
}

@Test func `a sentence may announce how many headings follow`() {
  let body = "要在三个方面下功夫：|修好渠道。\(plan)|管好用水。\(course)|抓好水费。\(care)"
  #expect(outline(body) == "s 修好渠道\ns 管好用水\ns 抓好水费")
}

// MARK: - How far headings reach

@Test func `the last of a row of paragraphs holds nothing behind running text`() {
  let row = "三年来，水渠修好了。\(plan)|三年来，道路通车了。\(course)|三年来，学校翻新了。\(care)"
  let rest = "去年一年，全村的收入又有增加，家家户户都存下了钱，老人孩子都有了保障。|主要做了下面这些工作。"
  let body = "\(row)|\(rest)|（一）修好渠道|\(plan)|（二）管好用水|\(course)"
  #expect(
    outline(body) == """
      s 三年来，水渠修好了
      s 三年来，道路通车了
      s 三年来，学校翻新了
      s （一） 修好渠道
      s （二） 管好用水
      """)
}

@Test func `a row of points reaches over the paragraphs between them`() {
  let first = "——渠道修好了六条。\(plan)|\(course)|\(care)"
  let body = "去年的成绩有三项。|\(first)|——闸门换了十座。\(course)|——水费收齐了。\(care)"
  #expect(outline(body) == "p —— 渠道修好了六条\np —— 闸门换了十座\np —— 水费收齐了")
}

@Test(arguments: ["一、", "（一）", "第一章 "])
func `a number parts from its heading, though no other follows`(_ number: String) {
  let head = "政府工作报告\n\n镇长 林晓禾\n\n各位代表："
  let issue = readPage("\(head)\n\n\(number)去年工作回顾\n\n\(news)\n\n\(plan)")
  #expect(issue.articles.first?.dump == "s \(number.filter { $0 != " " }) 去年工作回顾")
}

// MARK: - Lines of reports

@Test func `a heading with white space before it does not run into longer text at the margin`() {
  let page = Page(
    """
    　　一、去年的工作
    　　（一）全面完成上游六条渠道的清淤和护坡，保持灌溉用水稳定
    清淤上游渠道。\(plan)\(course)\(care)
    　　（二）全面完成下游两条支渠的测量和设计，做好明年开工准备
    测量下游支渠。\(plan)\(course)\(care)
    """)
  #expect(page.pieces.contains("short （二）全面完成下游两条支渠的测量和设计，做好明年开工准备"))
  #expect(page.pieces.count == 5)
}

@Test func `a long heading that stands off from the text above heads the text below`() {
  let heading = "青禾县县长在会上指出，三年来创新管水办法，保持六个村庄的用水在合理范围"
  let page = Page(
    "\(news)\(plan)\n\(course)\(care)\n\(care)\n\n\(heading)\n\(news)\(course)\n\(plan)\n\(care)\n")
  #expect(page.pieces.contains("short \(heading)"))
}

@Test(arguments: [
  ("修渠记（文字实录）\n\n林晓禾\n\n\(news)", "修渠记（文字实录）"),
  ("在会上的讲话\n\n（根据录音整理）\n\n林晓禾\n\n\(news)", "在会上的讲话"),
  ("首页 > 新闻 > 六个村庄的水田又有了水\n返回\n六个村庄的水田又有了水\n林晓禾\n\n\(news)\(plan)\n\n\(course)", "六个村庄的水田又有了水"),
  (
    "首页 > 新闻 > 六个村庄的水田又有了水\n\n水渠\n\n六个村庄的水田又有了水\n\n林晓禾\n\n\(news)\(plan)\n\n\(course)",
    "六个村庄的水田又有了水"
  ),
])
func `what the site and the state of a text add is no headline`(_ text: String, _ title: String) {
  let issue = readPage(text)
  #expect(issue.articles.map(\.title) == [title])
  #expect(issue.signatories == [["林晓禾/author"]])
}

// MARK: - People

@Test(arguments: [
  ("修渠记\n\n作者：佚名\n\n\(news)", []),
  ("修渠记\n\n作者：不详\n\n\(news)", []),
  ("修渠记\n\n作者：林晓禾\n\n\(news)", ["林晓禾/author"]),
  ("修渠记\n\n采访：林晓禾、penny、guangmi\n\n\(news)", ["林晓禾/author", "penny/author", "guangmi/author"]),
  ("修渠记\n\n演讲者：林晓禾\n\n\(news)", ["林晓禾/author"]),
  ("修渠记\n\n\(news)\n\n\(plan)\n\n记者林晓禾采访整理", ["林晓禾/author/记者"]),
  ("修渠记\n\n本报记者 林晓禾 采写\n\n\(news)", ["林晓禾/author/本报记者"]),
  ("修渠记\n\n\(news)\n\n村里还要把下游的两条支渠也修起来。（青禾大学水利学院教授\n 林晓禾）", ["林晓禾/author/青禾大学水利学院教授"]),
  ("青禾县政协反映：\(news)\n\n建议：一是修好渠道；二是管好用水；三是收好水费。", ["青禾县政协/organisation"]),
  ("修渠记\n\n村民向记者反映：\(news)", []),
  ("修渠记\n\n\(news)\n\n记者采访整理室的灯一直亮到深夜，大家在等水渠通水的消息。", []),
])
func `who wrote a text is told in many ways`(_ text: String, _ people: [String]) {
  #expect(readPage(text).articles.first?.signatories == people)
}

// MARK: - What is no text

@Test(arguments: [
  ("修渠记\n\n林晓禾\n\n\(news)\n\n青禾县水利站 版权所有 Copyright © QINGHE.NET All Rights Reserved.", [news]),
  (
    "修渠记\n\n林晓禾\n\n\(news)\n\n渠图由水利站绘制，版权所有，任何人不得翻印出售，违者要赔偿损失。",
    [news, "渠图由水利站绘制，版权所有，任何人不得翻印出售，违者要赔偿损失。"]
  ),
  ("修渠记\n\n林晓禾\n\n\(news)\n\n\(plan)村里还要把下游的两条支渠修起来。 来源：青禾日报", [news, plan + "村里还要把下游的两条支渠修起来。"]),
  ("修渠记\n\n林晓禾\n\n\(news)\n\n\(plan)钱的来源：各家分摊。", [news, plan + "钱的来源：各家分摊。"]),
])
func `the page's tail is no text`(_ text: String, _ paragraphs: [String]) {
  #expect(readPage(text).articles.first?.paragraphs.map(\.text) == paragraphs)
}

@Test func `the paragraph below the editor's label is the editor's`() {
  let note = "\(course)本报从今天起刊登一组修渠的文章。"
  let page = Page("修渠记\n\n林晓禾\n\n编者按\n\n\(note)\n\n\(news)\n\n\(plan)")
  #expect(page.pieces.suffix(3) == ["editorsNote \(note)", "body \(news)", "body \(plan)"])
  #expect(Page("修渠记\n\n编者按\n\n\(plan)").pieces.last == "body \(plan)")
  let other = Page("修渠记\n\n编者按：渠修好了。\n\n\(plan)\n\n\(news)")
  #expect(other.pieces.suffix(2) == ["body \(plan)", "body \(news)"])
}

// MARK: - Interviews

@Test func `questions without a speaker head the turns below them`() {
  let issue = readPage(
    """
    一条水渠的来历

    记者 林晓禾

    水渠修好了，记者采访了水利站站长周远。

    钱从哪里来？

    记者：修渠花了多少钱？

    周远：一共六万元，镇里出了一半，村里凑了一半，账目都贴在村口。

    水怎么分配？

    记者：几个村庄怎么分水？

    周远：按亩数排班，上游先用，下游后用，旱年由水利站统一调度。
    """)
  #expect(
    issue.articles.first?.dump == """
      s 钱从哪里来？
        q 记者： 修渠花了多少钱？
      s 水怎么分配？
        q 记者： 几个村庄怎么分水？
      """)
}

@Test func `headings of two lines each are one heading`() {
  let issue = readPage(
    """
    周远：护渠  是一种本分

    水渠修好了，记者采访了水利站站长周远。

    修渠要趁早，要先修上游

    让渠水流得更远

    记者：为什么先修上游？

    周远：上游渗漏最重，先修上游，下游自然就有水了。

    要爱渠、护渠、管渠

    学会多打算盘

    记者：水费怎么收？

    周远：按亩收取，账目贴在村口，谁家都看得见。
    """)
  #expect(
    issue.articles.first?.dump == """
      s 修渠要趁早，要先修上游
        q 记者： 为什么先修上游？
      s 要爱渠、护渠、管渠
        q 记者： 水费怎么收？
      """)
}

@Test(arguments: [
  ("01.\n\n水从哪里来\n\n\(plan)\n\n02.\n\n水到哪里去\n\n\(course)", "p 01. 水从哪里来\np 02. 水到哪里去"),
  ("03.\n\n水从哪里来\n\n\(plan)", "s 水从哪里来"),
  ("## leak one\n\n\(plan)\n\n## leak two\n\n\(course)", "s leak one\ns leak two"),
  ("leak one\n\n\(plan)\n\nleak two\n\n\(course)", ""),
])
func `parts may be named below their number or in letters`(_ parts: String, _ dump: String) {
  let issue = readPage("水渠是怎样修好的\n\n记者 林晓禾\n\n\(news)\n\n\(parts)")
  #expect(issue.articles.first?.dump == dump)
}

@Test func `a long bullet beside one that breaks off is text`() {
  let bullet = "水利站派人沿渠查看渗漏的地方并且逐条标上地图"
  let page = Page("# 修渠的经验\n\n\(news)\n\n- 各村先把自家门前的渠段清淤一遍再报水利站，\n- \(bullet)\n\n\(plan)")
  #expect(page.pieces.contains("body \(bullet)"))
}
