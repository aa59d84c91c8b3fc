import Gazette
import Testing

private let canal = "渠水从溪口镇引下来，流过六个村庄，浇着三千亩稻田，每到春天大家都要下渠清淤，这件事已经做了四十年。"
private let bus = "末班公交从前八点就停了，今年延到十点，晚上下课的学生和收摊的商贩都坐得上车，一个月多载了两万人次。"
private let market = "早市有了一条街，摊位画上线，扫街的人由摊主们轮流当，街坊再也不用绕路，大家都说好。"

@Test func `a site's name for a report is no second headline`() {
  let page = readPage(
    "# 2024年溪口旗政府工作报告_溪口旗政府信息公开网\n\n政 府 工 作 报 告\n2024年2月21日在溪口旗第三届人民代表大会第五次会议上\n政府旗长 包仁图\n\n各位代表：\n　　现在，我来说说旗里这一年的工作。\n　　一、2023年工作回顾\n　　\(canal)\n　　\(bus)"
  )
  #expect(page.articles.map(\.title) == ["政府工作报告"])
  #expect(page.articles.first?.people.map(\.name) == ["包仁图"])
}

@Test func `addresses behind labels in another language are no text`() {
  let page = readPage(
    "溪口修渠记\n\n\(canal)\n\n\(bus)\n\n**[Keeper](https://keeper.example/)**:\n> source: [https://example.org/a/1.html](https://example.org/a/1.html)\n> archived: [https://keeper.example/溪口修渠记-05-06](https://keeper.example/溪口修渠记-05-06)\n\n**[Store](https://store.example/)**:\n> source: [https://example.org/a/1.html](https://example.org/a/1.html)\n> archived: [https://store.example/a/Qm2c](https://store.example/a/Qm2c)\n"
  )
  #expect(page.articles.map(\.title) == ["溪口修渠记"])
  #expect(page.articles.first?.paragraphs.last?.text == bus)
}

@Test(arguments: ["章", "盖章", "印"])
func `an office signs where its seal was`(_ seal: String) {
  let page = readPage(
    "关于溪口乡修渠情况的报告\n县委：\n\(canal)\n\(bus)\n中共溪口乡委员会（\(seal)）1960年1月15日\n来源：\n某地档案馆")
  #expect(page.articles.first?.people.map(\.name) == ["中共溪口乡委员会"])
  #expect(page.articles.first?.paragraphs.last?.text == bus)
}

@Test func `two papers that wire together`() {
  let page = readPage(
    "溪口修渠\n2024年05月06日 08:19  来源：青禾新闻网-青禾日报\n\n     青禾新闻网-青禾日报北京电（记者 林晓禾）\(canal)\n\n       \(bus)"
  )
  #expect(page.articles.first?.people.map(\.name) == ["林晓禾"])
  #expect(page.articles.first?.paragraphs.first?.text == canal)
}

@Test func `an empty author's label in a row of facts names nobody`() {
  let page = readPage("溪口修渠记\n文章来源： 作者： 发布时间：2024年05月06日 点击数： 次\n\n\(canal)\n\n\(bus)")
  #expect(page.articles.map(\.title) == ["溪口修渠记"])
  #expect(page.articles.first?.people.isEmpty ?? false)
}

@Test func `a source stands below its label and signs nothing`() {
  let page = readPage("溪口修渠记\n\n\(canal)\n\n\(bus)\n来源 丨\n水利局\n编辑 丨 林晓禾\n编校 丨 何 禾\n扫描水利动态")
  #expect(page.articles.first?.people.isEmpty ?? false)
  #expect(page.articles.first?.paragraphs.last?.text == bus)
}

@Test func `unit and name run together behind the author's label, a cartoonist behind them`() {
  let page = readPage("溪口修渠记\n\n\(canal)\n\n\(bus)（作者系青禾大学水利研究所何守拙 漫画作者周文山）")
  #expect(page.articles.first?.people.map(\.name) == ["何守拙"])
  #expect(page.articles.first?.people.first?.affiliation == "青禾大学水利研究所")
}

@Test func `who took the pictures is named behind a comma`() {
  let page = readPage("溪口修渠记\n\n\(canal)\n\n\(bus)（青禾网报道 青禾日报记者何守拙，摄影：青禾日报记者周文山、林晓禾）")
  #expect(page.articles.first?.people.map(\.name) == ["何守拙"])
}

@Test func `a reporter's label at the end of a page on one line`() {
  let page = readPage("\(canal) \(bus) 早市有街 \(bus)\(canal)本报记者 何守拙")
  #expect(page.articles.first?.people.map(\.name) == ["何守拙"])
  #expect(page.articles.first?.paragraphs.last?.text.hasSuffix("四十年。") ?? false)
}

@Test func `who took the picture is no author though the site counts him among them`() {
  let page = readPage(
    "# 溪口修渠记\n\n作者：何守拙;林晓禾;周文山  时间：2024-05-06\n\n　　五月五日，大家在溪口镇下渠清淤。\n\n　　青禾社记者 周文山摄\n\n　　\(canal)\n\n　　\(bus)\n"
  )
  #expect(page.articles.first?.people.map(\.name) == ["何守拙", "林晓禾"])
}

@Test func `a headline of two clauses stands in heavy brackets`() {
  let page = readPage("### 【修好六村水渠，守住几条老规矩】\n\n\(canal)\n\n\(bus)")
  #expect(page.articles.map(\.title) == ["修好六村水渠，守住几条老规矩"])
  #expect(page.articles.first?.column == nil)
}

@Test func `a page that begins with a later part of a paper has no headline`() {
  let page = readPage(
    "（五）水利和交通\n\n六个村庄的水渠\n\n\(canal)\(bus)\n\n清淤\n\n\(canal)\n\n换闸\n\n\(canal)\(canal)\n\n公交\n\n\(bus)\n\n（六）市集\n\n街口的早市\n\n\(bus)\(canal)\n\n几条老规矩\n\n\(market)"
  )
  #expect(page.articles.map(\.title) == [nil])
  #expect(page.articles.first?.outline.first?.heading == "水利和交通")
  #expect(page.articles.first?.paragraphs.last?.text == market)
}
