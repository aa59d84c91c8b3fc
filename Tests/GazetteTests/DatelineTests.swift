import Testing

@testable import Gazette

@Test(arguments: [
  ("新华社青城5月6日电（记者林晓禾）", "水渠通水了。"),
  ("据新华社青城5月6日电", "水渠通水了。"),
  ("【新华社青城5月6日电】", "水渠通水了。"),
  ("【综合外电】", "水渠通水了。"), ("【綜合報道】", "水渠通水了。"), ("【本报综合】", "水渠通水了。"),
  ("新华社青城一九七六年五月六日讯", "水渠通水了。"),
  ("本报讯", "水渠通水了。"),
  ("本报讯（记者 林晓禾 通讯员 周远）", "水渠通水了。"),
  ("本报讯 记者林晓禾报道：", "水渠通水了。"),
  ("本报青城5月6日电  （记者林晓禾）", "水渠通水了。"),
  ("青禾网青城5月6日电（记者 林晓禾）", "水渠通水了。"),
  ("央视网消息：", "水渠通水了。"),
  ("央视网消息（新闻联播）：", "水渠通水了。"),
  ("（中央社記者林曉禾青城6日電）", "水渠通水了。"),
  ("青禾网北京5月6日电 （林晓禾）", "水渠通水了。"),
  ("本报讯（林晓禾、周小远）", "水渠通水了。"),
  ("本报讯（修渠报道组）", "水渠通水了。"),
  ("央视网（记者 林晓禾）", "水渠通水了。"),
  ("青禾新闻频道5月6日报道：", "水渠通水了。"),
])
func `a dateline is no text`(_ dateline: String, _ text: String) {
  let page = Page(dateline + text)
  #expect(page.pieces.last == "body \(text)")
  #expect(page.pieces.first?.filter { $0 != " " } == "dateline" + dateline.filter { $0 != " " })
}

@Test(arguments: [
  "综合外电让溪口的读者看见了外面。", "【水渠综合】水渠通水了。",
  "本报电话已经改号，读者可以拨打新的号码。",
  "新华社电视栏目今天开播，观众反响热烈。",
  "本报消息灵通，读者喜爱。",
  "本报通讯员来信说，水渠通水了。",
  "央视网（客户端）今天改版，读者喜爱。",
  "5月6日，供电部门抢修了线路。",
  "据统计，5月6日电网负荷创下新高。",
  "青禾新闻频道5月6日播出了专题。",
])
func `a sentence that speaks of papers and power is no dateline`(_ text: String) {
  #expect(Page(text).pieces == ["body \(text)"])
}

@Test(arguments: [
  ("本报讯（林晓禾、周小远）水渠通水了，六个村庄受益。", ["林晓禾/author", "周小远/author"]),
  ("本报讯（修渠报道组）水渠通水了，六个村庄受益。", ["修渠报道组/organisation"]),
  ("本报讯（图为新渠）水渠通水了，六个村庄受益。", []),
  ("本报讯（全长二十里）水渠通水了，六个村庄受益。", []),
])
func `who reports is named in brackets behind the dateline`(_ text: String, _ people: [String]) {
  #expect(readPage(text).articles.first?.signatories == people)
}

@Test(arguments: [
  ("青禾新闻网讯（记者\n\n林晓禾）水渠通水了，六个村庄的水田又有了水。", ["林晓禾/author/记者"]),
  ("**青禾新闻网讯** （记者 林晓禾 学生记者\n周小远）水渠通水了，六个村庄的水田又有了水。", ["林晓禾/author/记者", "周小远/author/记者"]),
  ("青禾新闻网讯（记者 林晓禾 摄影\n\n周小远）水渠通水了，六个村庄的水田又有了水。", ["林晓禾/author/记者"]),
  ("水渠通水了，六个村庄受益（记者\n\n看见的），大家都说好。", []),
  ("修渠（记者手记）\n\n林晓禾）水渠通水了，六个村庄的水田又有了水。", []),
])
func `the bracket with the reporters may go on below`(_ text: String, _ people: [String]) {
  #expect(readPage(text).articles.first?.signatories == people)
}

@Test func `a dateline begins its own paragraph, whatever the line above ended in`() {
  let page = Page("水渠通水六村受益。干部群众决心再修两条\n新华社青城5月6日电 水渠通水了。")
  #expect(page.pieces.map { $0.prefix(4) } == ["body", "date", "body"])
}

@Test func `every dateline opens an item of a digest`() {
  let issue = readPage(
    """
    本报讯（记者 林晓禾）昨日，溪口镇的水渠通水了，六个村庄的水田又有了水。

    本报讯（通讯员 周远）夜间公交从本月起延长两个小时，夜班工人回家方便了。

    本报讯 早市摊贩有了自己的一条街，清晨开市，早饭后收摊。
    """)
  #expect(
    issue.articles.map(\.signatories) == [["林晓禾/author/记者"], ["周远/author/通讯员"], []])
  #expect(
    issue.articles.map { $0.paragraphs.map { String($0.text.prefix(4)) } } == [
      ["昨日，溪"], ["夜间公交"], ["早市摊贩"],
    ])
}

@Test func `a dateline before a headline belongs to it`() {
  let issue = readPage("新华社青城8月2日电 题：山村来了新老师\n新华社记者林晓禾、周远\n暑假里，山村小学的操场上格外热闹。")
  #expect(issue.articles.map(\.title) == ["山村来了新老师"])
}
