import Gazette
import Testing

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民等着换闸清淤。"

@Test(arguments: [
  ("溪口六个村庄的水渠，三十年后怎样了？丨起步看水", "溪口六个村庄的水渠，三十年后怎样了？", "起步看水"),
  ("修渠三十年，村民的水田喝上水了吗｜周末观察", "修渠三十年，村民的水田喝上水了吗", "周末观察"),
])
func `what stands behind a stroke and is shorter names the column`(
  _ line: String, _ title: String, _ column: String
) {
  let article = readPage("\(line)\n\n\(text)\n\n\(text)今年要修好。\n").articles.first
  #expect(article?.title == title)
  #expect(article?.column == column)
}

@Test func `behind a name the headline goes on`() {
  #expect(
    readPage("林晓禾丨看渠人、村里的老会计\n\n\(text)\n\n\(text)今年要修好。\n").articles.first?.column
      != "看渠人、村里的老会计")
}

@Test(arguments: ["未知", "佚名", "匿名", "本报评论员", "本刊记者"])
func `who is not known is no author`(_ name: String) {
  let body = "\(text)\n\n\(text)今年要修好。\n"
  #expect(readPage("水渠是怎样修成的\n作者：\(name)\n\n\(body)").articles.first?.people.isEmpty == true)
  #expect(
    readPage("---\ntitle: 水渠是怎样修成的\nauthor: \(name)\n---\n\n\(body)").articles.first?.people.isEmpty
      == true)
}

@Test func `who made the film wrote nothing`() {
  let page = readPage("水渠是怎样修成的\n溪口在线记者 林晓禾　周小远　视频摄制 陈明\n\(text)\n\(text)今年要修好。\n")
  #expect(page.articles.first?.people.map(\.name) == ["林晓禾", "周小远"])
}

@Test func `ministers with their offices a line each stand above the sitting's first step`() {
  let page = readPage(
    """
    議事錄
    溪口議會第6屆第2會期第12次會議議事錄
    時　　間　中華民國94年11月25日（星期五）上午9時2分至10時2分
    地　　點　本院議場
    出席議員　林曉禾　　周小遠　　孫有田　　何小溪
    列席官員
    水利局局長
    王有水

    （教育組）
    教育局局長
    陳大明
    （列席時間：教育組：上午9時2分至10時2分）
    主　　席
    議長
    葉青禾（上午9時2分至10時2分）
    報告事項
    一、宣讀本院第6屆第2會期第11次會議議事錄。
    決定：確定。
    二、水利局函送修渠計畫，請查照案。
    決定：交水利委員會審查。
    """)
  #expect(page.articles.map(\.title) == ["溪口議會第6屆第2會期第12次會議議事錄"])
  #expect(page.articles.first?.people.isEmpty == true)
  #expect(page.articles.first?.outline.map(\.heading) == ["報告事項"])
}

// MARK: - Lines of one headline

@Test(arguments: [
  ("溪口县人民代表大会常务委员会\n\n关于批准整修水渠及\n\n更换闸门的决议", "关于批准整修水渠及 更换闸门的决议"),
  ("溪口县水利局 溪口县财政局关于整修\n六个村庄水渠的通知", "溪口县水利局 溪口县财政局关于整修 六个村庄水渠的通知"),
])
func `a paper's name takes as many lines as it needs`(_ head: String, _ title: String) {
  let page = readPage("\(head)\n\n\(text)\n\n一、清淤。\(text)\n\n二、换闸。\(text)\n")
  #expect(page.articles.first?.title == title)
}

@Test(arguments: ["不清淤能不能通水？不换闸行不行？不行！", "修渠要不要出钱？出多少？谁来管？"])
func `a page may begin with several questions`(_ head: String) {
  #expect(readPage("\(head)\n\(text)\(text)\n\(text)今年要修好。\n").articles.first?.title == head)
}
