import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

@Test(arguments: [
  ("中共青禾省委、青禾省革命委员会\n关于夺取农业丰收的公报", "中共青禾省委、青禾省革命委员会关于夺取农业丰收的公报"),
  ("政 府 工 作 报 告\n（2024年1月22日在青禾市第十四届人民代表大会\n第二次会议上）\n青禾市市长 林晓禾", "政 府 工 作 报 告"),
  ("青禾市政府工作报告\n\n——2024年1月22日在青禾市第十四届人民代表大会\n第二次会议上\n\n市长 林晓禾", "青禾市政府工作报告"),
  ("青禾市人民政府文件\n青政发〔2024〕7号\n关于修好水渠的通知", "关于修好水渠的通知"),
  ("修好村庄的水渠\n维基文库，自由的图书馆\n跳到导航 跳到搜索\n←\n修好村庄的水渠\n《青禾日报》社论\n2024年5月6日\n→", "修好村庄的水渠"),
  ("2024/5/20 14:37  修好村庄的水渠-理论-青禾网\n首页 > 理论 > 正文\n修好村庄的水渠\n来源：青禾日报", "修好村庄的水渠"),
  ("2024/5/20 14:37  修好村庄的水渠-理论-青禾网", "修好村庄的水渠"),
  ("專案質詢\n編號：9－4－6\n對象機關：教育部\n質詢委員：林曉禾", "專案質詢"),
])
func `a headline is told from what is printed around it`(_ head: String, _ title: String) {
  let page = readPage("\(head)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.map { $0.title?.filter { $0 != " " } } == [title.filter { $0 != " " }])
}

@Test func `a post on the line below the name is the author's`() {
  let page = readPage("修好村庄的水渠\n林晓禾\n青禾省委党校副校长、教授\n\n\(text)\n")
  #expect(page.articles.map(\.signatories) == [["林晓禾/author/青禾省委党校副校长、教授"]])
}

@Test func `a motion without a number begins with its case, and the chair belongs to none`() {
  let page = readPage(
    """
    主席：現在繼續開會，進行討論事項。
    案由：本院委員林曉禾等16人，鑑於水渠年久失修，爰擬具修正草案。是否有當？敬請公決。
    說明：
    一、水渠修了三十年，渠底滲漏。
    二、應逐年編列預算整修。
    提案人：林曉禾
    連署人：周小遠
    主席：本案逕付二讀。
    """)
  #expect(
    page.articles.map { $0.paragraphs.map { String($0.text.prefix(3)) } } == [
      ["案由：", "說明：", "一、水", "二、應"]
    ])
  #expect(page.articles.map(\.signatories) == [["林曉禾/author"]])
}

@Test func `a page of news on one line is parted at its headlines and datelines`() {
  let page = readPage(
    "青禾日报 2024年5月6日 第2版 溪口镇水渠通水 本报讯（记者 林晓禾）5月5日，溪口镇的水渠通水了，六个村庄的水田又有了水，村民都说好。 夜间公交 延长两小时 本报讯 夜间公交从本月起延长两个小时，夜班工人和医院陪护人员回家方便了。 早市有了一条街 本报讯（通讯员 周小远）早市摊贩有了自己的一条街，清晨开市，早饭后收摊，市民买菜也方便。"
  )
  #expect(page.newspaper == "青禾日报")
  #expect(page.articles.map(\.title) == ["溪口镇水渠通水", "夜间公交 延长两小时", "早市有了一条街"])
}

@Test func `what a site prints below the text is no text`() {
  let page = readPage(
    """
    修好村庄的水渠

    \(text)

    上一篇：夜间公交延长
    下一篇：没有了
    相关新闻
    · 早市有了街
    · 山塘清了淤
    本作品采用知识共享署名4.0许可协议进行许可。
    """)
  #expect(page.articles.map { $0.paragraphs.map(\.text) } == [[text]])
}

@Test(arguments: ["上篇：\n下篇：", "标签：", "上篇：\n\n下篇：\n\n分享到："])
func `labels of links that did not come along are no text`(_ foot: String) {
  let page = readPage("修好村庄的水渠\n\n\(text)\(text)\n\n\(foot)\n")
  #expect(page.articles.map { $0.paragraphs.map(\.text) } == [[text + text]])
}

@Test(arguments: ["为此，建议：\n\n清淤要及时，每年两次。", "他说：\n\n渠水流过村庄。"])
func `a lead-in with its text below is no label of a link`(_ foot: String) {
  let page = readPage("修好村庄的水渠\n\n\(text)\(text)\n\n\(foot)\n")
  #expect(page.articles.map(\.paragraphs.count) == [3])
}

@Test(arguments: [
  ("来源：青禾晚报", "“资深”渠长管水渠\n一人巡渠三十里", true),
  ("2024-05-06 10:27:29 来源：青禾晚报", "老渠长管水渠\n新渠长接着管", true),
  ("来源：青禾晚报", "一渠清水进村来\n三代渠长接力忙\n水渠年年有人管", true),
  ("来源：青禾晚报", "一人巡渠三十里", false),
  ("来源：青禾晚报", "1.渠长管水渠\n2.村民管水口", false),
])
func `several lines below a site's facts are decks, one heads a section`(
  _ facts: String, _ lines: String, _ areDecks: Bool
) {
  let body = "溪口镇的水渠由渠长看护，水渠从此有人管，六个村庄的水田又有了水，村民都说好。"
  let page = readPage("溪口镇水渠从此有人管\n\n\(facts)\n\n\(lines)\n\n\(body)\n\n\(body)\n")
  #expect((page.articles.first?.paragraphs.first?.text == body) == areDecks)
}

@Test(arguments: ["修好村庄的水渠", "修好 村庄的水渠", "· 修好村庄的水渠"])
func `a headline printed once more within the text is no heading`(_ line: String) {
  let page = readPage("修好村庄的水渠\n\n\(text)\n\n\(line)\n\n\(text)\n")
  #expect(page.articles.map { $0.paragraphs.map(\.text) } == [[text, text]])
}

@Test(arguments: ["修好村庄的水渠要花多少钱", "水渠"])
func `a heading that shares the headline's words stays one`(_ line: String) {
  let page = readPage("修好村庄的水渠\n\n\(text)\n\n\(line)\n\n\(text)\n")
  #expect(page.articles.first?.paragraphs.map(\.text) == [text, line, text])
}

@Test func `links below one article do not hide the next`() {
  let page = readPage(
    "修好水渠\n■ 林晓禾\n\n\(text)\n\n相关新闻\n\n夜间公交\n■ 周小远\n\n夜班工人回家方便了，票价也没有涨，末班车比从前晚了两个小时，大家都说这件事办得好。")
  #expect(page.articles.map(\.title) == ["修好水渠", "夜间公交"])
}
