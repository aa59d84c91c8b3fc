import Testing

@testable import Gazette

/// Printed lines of one column, hard-wrapped at twenty characters.
private let wrapped = [
  "　　溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，",
  "下游六个村庄的水田年年缺水，村民只好抽取井水来灌",
  "溉。今年镇里下决心整修，先清淤泥，再补裂缝，最后",
  "换上新的闸门，工程预计在秋收之前完工。",
  "　　整修之后的水渠交给谁来管护，是村民议事会讨论",
  "最多的话题。有人主张雇人看护，有人主张各村轮流，",
  "最后商定由六个村庄共同出资，聘请两名专职护渠员。",
  "　　护渠员每天沿渠走一遍，把水情记在本子上。",
]

private let rejoined = [
  "body 溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，下游六个村庄的水田年年缺水，村民只好抽取井水来灌溉。今年镇里下决心整修，先清淤泥，再补裂缝，最后换上新的闸门，工程预计在秋收之前完工。",
  "body 整修之后的水渠交给谁来管护，是村民议事会讨论最多的话题。有人主张雇人看护，有人主张各村轮流，最后商定由六个村庄共同出资，聘请两名专职护渠员。",
  "body 护渠员每天沿渠走一遍，把水情记在本子上。",
]

@Test(arguments: ["\n", "\n\n", "\r\n", "\n　\n", "\n\n\n"])
func `printed lines are rejoined whatever stands between them`(_ end: String) {
  #expect(Page(wrapped.joined(separator: end)).pieces == rejoined)
}

@Test func `paragraphs parted by blank lines stay apart`() {
  let text = ["修好水渠，村民心里踏实。", "管好水渠，还要靠大家出力。"]
  #expect(Page(text.joined(separator: "\n\n")).pieces == text.map { "body \($0)" })
}

@Test func `a sentence cut by a column break is joined`() {
  let above = "整修之后的水渠交给谁来管护，是村民议事会讨论最多的话题。有人主张雇人看护，有人主张各村轮流，最后商定由六个"
  let below = "村庄共同出资，聘请两名专职护渠员，护渠员每天沿渠走一遍，把水情记在本子上。"
  #expect(Page(above + "\n\n" + below).pieces == ["body " + above + below])
}

@Test func `a Latin word cut by the line's end gets its space back`() {
  let above = "镇里的青年给水渠装上了传感器，水位、流量、水质等数据每十分钟传回一次，大家管这套系统叫做 Smart"
  let below = "Canal，名字虽然洋气，用起来却很方便，老人也能看懂。"
  #expect(Page(above + "\n" + below).pieces == ["body \(above) \(below)"])
}

@Test(arguments: [
  ("青禾日报 2024年5月6日 星期一 第4版：议事", "masthead"),
  ("第3版：理论", "masthead"),
  ("A05", "masthead"),
  ("2024年5月6日", "masthead"),
  ("青禾日报 2024年5月6日", "masthead"),
  ("二〇二四年五月六日 星期一", "masthead"),
  ("【街巷议事】", "column"),
  ("文章来源：青禾日报", "sourceLine"),
  ("发布时间：2024-05-06 10:00", "sourceLine"),
  ("——与两位规划师谈古镇更新", "subtitle"),
  ("主持人：本报记者 陈一鸣", "castLabel"),
  ("对话嘉宾：", "castLabel"),
  ("（作者单位：青禾大学）", "signature"),
  ("作者系青禾大学教授", "signature"),
  ("本报记者 王明 摄", "caption"),
  ("====", "furniture"),
  ("~~~~~~~~", "furniture"),
  ("14 •", "furniture"),
  ("— 3 —", "furniture"),
  ("第 3 页", "furniture"),
  ("3/12", "furniture"),
  ("下载 打印 字号", "furniture"),
  ("【打印】 【关闭】", "furniture"),
  ("责任编辑 王明", "furniture"),
  ("（2024年1月6日青禾县第九届人民代表大会第三次会议通过）", "subtitle"),
  ("（二〇二四年一月六日）", "masthead"),
  ("（见2024年统计表）", "short"),
  ("第一章 总则", "short"),
  ("首页 机构概况 新闻中心 提案工作 社情民意", "furniture"),
  ("编辑 | 小田", "furniture"),
  ("来源 | 《青禾日报》", "sourceLine"),
  ("微信号 qinghe", "furniture"),
  ("下转第4版", "furniture"),
  ("（上接第1版）", "furniture"),
  ("版权所有 未经授权不得转载", "furniture"),
  ("https://example.org/4.html", "furniture"),
  ("（2024年1月22日在青禾省第十四届人民代表大会第二次会议上）", "subtitle"),
  ("2024年1月22日在青禾省第十四届人民代表大会第二次会议上", "subtitle"),
  ("（一九七六年五月六日在全省农业学大寨会议上的讲话）", "subtitle"),
  ("2024年青禾省政府工作报告", "short"),
  ("访谈时间：2024年5月6日15:00", "sourceLine"),
  ("對象機關：教育部", "sourceLine"),
  ("院總第887號 委員提案第20146號", "sourceLine"),
  ("发布时间：2024-05-06 17:45 来源：青禾日报 作者：林晓禾 浏览量：3321 次 字体：【大】【中】【小】", "sourceLine"),
  ("本报通讯员", "sourceLine"),
  ("专栏：", "sourceLine"),
  ("2024-05-06 18:30 发表于青禾", "sourceLine"),
  ("收录于合集 #议事 12个", "furniture"),
  ("编辑｜老葛", "furniture"),
  ("《青禾日报》社论", "masthead"),
  ("关于夺取1976年农业丰收的公报", "short"),
  ("※这是作者2024年3月在全省会议上讲话的一部分。", "editorsNote"),
  ("①参见林晓禾：《水渠》，青禾人民出版社2021年版，第76页。", "furniture"),
  ("［1］周远.水渠的管护[J].青禾学刊，2020（3）", "furniture"),
  ("〔摘要〕水渠是村庄的命脉。", "editorsNote"),
  ("摘 要：水渠是村庄的命脉。", "editorsNote"),
  ("〔关键词〕水渠；村庄", "sourceLine"),
  ("2024-05-17 08:12 来源：青禾日报 作者：林晓禾", "sourceLine"),
  ("①水渠要修好。", "body"),
  ("摘要写得好，文章就成功了一半。", "body"),
  ("让老旧楼院的雨水有处可去", "short"),
  ("第一案：", "short"),
  ("各位代表：", "body"),
  ("为此，建议：", "body"),
  ("渠水流过村庄。", "body"),
])
func `a line is told by its shape`(_ line: String, _ kind: String) {
  #expect(Page(line).pieces == ["\(kind) \(line)"])
}

@Test func `a credit makes what stands above it a caption`() {
  let page = Page("渠水流过村庄，村民盼望多年的心愿终于实现了。\n\n通水当天，村民在渠边合影\n\n本报记者 王明 摄\n\n第二天，水田里就灌满了水。")
  #expect(
    page.pieces == [
      "body 渠水流过村庄，村民盼望多年的心愿终于实现了。", "caption 通水当天，村民在渠边合影", "caption 本报记者 王明 摄",
      "body 第二天，水田里就灌满了水。",
    ])
}

@Test func `a caption with its credit on one line is no body`() {
  let page = Page("渠水流过村庄，村民盼望多年的心愿终于实现了。\n\n通水当天，村民在渠边合影。王明 摄")
  #expect(page.pieces.last == "caption 通水当天，村民在渠边合影。王明 摄")
}

@Test func `the editor's note ends at the editor's name`() {
  let page = Page("修渠是件大事。\n\n我们请三位村民谈谈看法。\n\n——编者\n\n渠水流过村庄。")
  #expect(
    page.pieces == [
      "editorsNote 修渠是件大事。", "editorsNote 我们请三位村民谈谈看法。", "editorsNote ——编者", "body 渠水流过村庄。",
    ])
}

@Test func `a cast list takes the people below its label`() {
  let page = Page("古镇保护怎样留住烟火气\n\n对话嘉宾\n\n何守拙 江南大学建筑学院教授\n\n罗小满 溪口镇居民议事会会长\n\n古镇更新已经进行了三年。")
  #expect(
    page.pieces == [
      "short 古镇保护怎样留住烟火气", "castLabel 对话嘉宾", "castEntry 何守拙 江南大学建筑学院教授",
      "castEntry 罗小满 溪口镇居民议事会会长", "body 古镇更新已经进行了三年。",
    ])
}

@Test(arguments: [
  ("（作者单位：青禾大学）", true), ("（作者林晓禾系青禾大学教授）", true), ("（林晓禾 周远）", true), ("（见第三节）", false),
  ("（单位：万元）", false),
])
func `a signature is split from the paragraph it closes`(_ bracket: String, _ isSignature: Bool) {
  let text = "渠水流过村庄，村民盼望多年的心愿终于实现了。"
  let expected =
    isSignature ? ["body \(text)", "signature \(bracket)"] : ["body \(text)\(bracket)"]
  #expect(Page(text + bracket).pieces == expected)
}

@Test(arguments: [
  ("作者系青禾大学教授", true), ("作者为青禾大学水利学院教授", true), ("作者是溪口镇水利站站长", true),
  ("作者：林晓禾，系溪口镇水利站站长", true), ("本文作者为青禾市水务局局长", true),
  ("作者是一位老人，他沿着水渠走了三十年。", false), ("作者为我们讲了水渠的来历", false), ("作者：林晓禾 周远", false),
])
func `who wrote a text is told below it without brackets`(_ line: String, _ isSignature: Bool) {
  #expect(Gazette.Signature.isSignature(glyphs(line)) == isSignature)
}

@Test func `a pull quote under the headline is no paragraph`() {
  let page = Page("修好村庄的水渠\n\n■ 林晓禾\n\n水渠修在村民的心坎上\n\n渠水流过村庄，大家都说好。水渠修在村民的心坎上。年年丰收，家家欢喜。")
  #expect(page.pieces.contains("caption 水渠修在村民的心坎上"))
}

@Test func `a contents list is furniture`() {
  let heads = ["修好村庄的水渠", "办好夜间的公交", "优化养老的床位"]
  let bodies = heads.map { "\($0)\n\n这件事情村民盼望了多年，如今终于有了眉目。" }
  let list = heads.enumerated().map { "\($1)……\($0 + 1)" }
  let page = Page((list + ["第4版：议事"] + bodies).joined(separator: "\n\n"))
  #expect(page.pieces.prefix(3) == list.map { "furniture \($0)" }[...])
  #expect(page.pieces.filter { $0.hasPrefix("short") } == heads.map { "short \($0)" })
}

@Test func `a dateline is split from the text behind it`() {
  let page = Page("2023-07-21 22:06，正文：渠水流过村庄，村民盼望多年的心愿终于实现了。")
  #expect(
    page.pieces == ["masthead 2023-07-21 22:06，正文：", "body 渠水流过村庄，村民盼望多年的心愿终于实现了。"])
}

@Test(arguments: [("## 修渠引水，", "short"), ("- 修渠引水。", "body")])
func `a markup language's heading is a short piece`(_ line: String, _ kind: String) {
  #expect(Page(line).pieces.map { $0.prefix { $0 != " " } } == [kind[...]])
}
