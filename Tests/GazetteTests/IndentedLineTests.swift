import Testing

@testable import Gazette

private let canal = "修渠先要清淤。溪口镇的水渠淤了三十年，渠底比田还高，水走到半路就停下来。"
private let gate = "换闸也不能拖。十二座闸门锈了九座，雨天关不上，旱天开不动，看闸的人只好用木板去挡，一场雨下来要搬三回，搬坏了的木板堆了半间屋子。"
private let road = "渠边的路要铺石子。看渠的人天天走，下雨就是一脚泥，铺好了路，渠也就有人看了。"

private let market = "早市有了自己的一条街，清晨开市，早饭之后收摊，卖菜的不再蹲在桥头，买菜的不再绕路。"
private let broom = "扫街的人由摊主轮流当，规矩写在街口的墙上，谁家的菜叶谁家扫，月底评一回干净摊。"

private func paragraphs(_ page: String) -> [String] {
  readPage(page).articles.flatMap(\.paragraphs).map(\.text)
}

@Test(arguments: ["　　", "    ", "\t"])
func `wide gaps behind sentences part the paragraphs of a text on one line of many`(_ gap: String) {
  let page =
    "修好水渠\n青禾日报 2024年5月6日 第2版\n\(gap)\(canal)\(gap)\(gate)\(gap)\(road)\n\n办好早市\n青禾日报 2024年5月6日 第2版\n\(gap)\(market)\(gap)\(broom)\n"
  #expect(paragraphs(page) == [canal, gate, road, market, broom])
}

@Test(arguments: [
  // One space, a gap within a sentence, a line that breaks off.
  "修好水渠\n\(canal) \(gate)\n\(road)", "修好水渠\n修渠先要清淤，溪口镇的水渠　　淤了三十年，渠底比田还高。\(gate)\n\(road)",
])
func `other gaps part nothing`(_ page: String) {
  #expect(paragraphs(page).count == 2)
}

@Test func `a padded name before the first wide gap signs`() {
  let page =
    "修好水渠\n2024年5月6日第2版\n　　林　禾　　\(canal)　　\(gate)\n\n办好早市\n2024年5月6日第3版\n　　周　原　　\(road)　　\(gate)\n"
  let issue = readPage(page)
  #expect(issue.articles.map { $0.people.map(\.name) } == [["林禾"], ["周原"]])
  #expect(issue.articles.first?.paragraphs.first?.text == canal)
}

@Test(arguments: ["中新社青禾八月七日电", "新华社青禾5月6日电", "新华社记者林晓禾青禾5月6日电"])
func `a dateline glued to the headline of a page on one line is none of it`(_ dateline: String) {
  let page = "六个村庄合力整修三十里水渠\(dateline) \(canal)\(gate)村民说，\(road)。（完）"
  #expect(readPage(page).articles.map(\.title) == ["六个村庄合力整修三十里水渠"])
}

@Test(arguments: ["新华社记者看到的水渠", "听新华社讲水渠的故事"])
func `an agency in a headline opens no text`(_ title: String) {
  #expect(readPage("\(title) \(canal) \(gate) \(road)").articles.map(\.title) == [title])
}

@Test func `a notice by numbers behind the text goes to the page's end`() {
  let page =
    "六个村庄合力整修水渠　　\(canal)　　\(gate)　　\(road)(完)　　1、写着“来源：青禾网”的文章都是青禾网写的，谁未经同意就来转载，都要赔礼。　　2、写着其他来源的文章，说的都是别人的看法。　　3、谁对文章有话要说，请在三十天里写信来。"
  #expect(paragraphs(page) == [canal, gate, road])
}
