import Testing

@testable import Gazette

private let first = "村口的水渠堵了半年，污水漫到路上，老人出门要绕两里地，孩子上学也不方便。"
private let second = "卫生院的门诊只在上午开，下午看病要去县城，来回三十里，路费比药费还多。"
private let third = "集市上的秤不准，一斤少二两，乡亲们反映了几回，一直没有人来管过。"

/// A page of three letters, each signed as given.
private func letters(_ signers: [String]) -> [Article] {
  let heads = ["水渠堵了谁来清", "卫生院下午也该开门", "集市上的秤该校一校"]
  let page = zip(zip(heads, [first, second, third]), signers)
    .map { "\($0.0)\n\($0.1)\n请有关部门管一管。\n\($1)\n" }
  return readPage(page.joined()).articles
}

@Test(arguments: [
  ["（某省青禾县林晓禾）", "（溪口镇水利站周小远）", "（东桥日报何守拙）"],
  ["（某省溪口市林禾）", "（某省青禾县委办公室周远）", "（青禾县第二中学校何守拙）"],
  ["（某省青禾縣林曉禾）", "（溪口鄉周小遠）", "（東橋鎮何守拙）"],
  ["某省青禾县　林晓禾", "某省溪口镇　周　远", "东桥村　何守拙"],
])
func `place and name in brackets sign each letter of a page`(_ signers: [String]) {
  let articles = letters(signers)
  #expect(articles.map(\.title) == ["水渠堵了谁来清", "卫生院下午也该开门", "集市上的秤该校一校"])
  #expect(articles.allSatisfy { $0.people.count == 1 && $0.paragraphs.count == 2 })
}

@Test(arguments: [
  ["（以上均为化名）", "（照片存本站资料室）", "（此处略去若干字）"],
  ["（青禾县水利简讯）", "（溪口镇集市公告）", "（东桥村卫生常识）"],
])
func `other brackets sign nothing`(_ brackets: [String]) {
  #expect(letters(brackets).allSatisfy { $0.people.isEmpty })
}

@Test func `a name behind the last sentence signs as well, and a headline may call`() {
  let page = readPage(
    """
    水渠堵了谁来清
    \(first)
    （某省青禾县林晓禾）
    卫生院下午也该开门！
    \(second)卫生院的下午门诊也该开起来，方便大家看病。（溪口镇周小远）
    集市上的秤该校一校
    \(third)
    请管一管吧！（东桥镇何守拙）
    """)
  #expect(page.articles.map(\.title) == ["水渠堵了谁来清", "卫生院下午也该开门！", "集市上的秤该校一校"])
  #expect(page.articles.map { $0.people.map(\.name) } == [["林晓禾"], ["周小远"], ["何守拙"]])
}

@Test(arguments: [
  ("溪口镇水渠管理条例", "（2009年3月1日镇人民代表大会通过）\n第一章 总则\n第一条 为了管好水渠，制定本条例。\n第二条 渠长管水。"),
  ("溪口镇集市管理办法（试行）", "第一条 为了管好集市，制定本办法。\n第二条 秤要每月校一次。"),
  ("溪口鎮水渠管理規則", "第一條 為了管好水渠，制定本規則。\n第二條 渠長管水。"),
])
func `a law below news has its own headline`(_ name: String, _ text: String) {
  let page = readPage("溪口镇水渠全线通水\n本报溪口3月2日电\n\(first)\n\(second)\n\(name)\n\(text)\n")
  #expect(page.articles.map(\.title) == ["溪口镇水渠全线通水", name])
}

@Test(arguments: ["管水的办法", "《溪口镇水渠管理条例》"])
func `a heading over other text names no law`(_ heading: String) {
  let page = readPage("溪口镇水渠全线通水\n本报溪口3月2日电\n\(first)\n\(second)\n\(heading)\n\(third)\n")
  #expect(page.articles.map(\.title) == ["溪口镇水渠全线通水"])
}
