import Testing

@testable import Gazette

private let text = "昨天，溪口镇的水渠通水了，六个村庄的水田又有了水。镇里说，明年还要再修两条渠，钱由县里出一半。"

/// `题目 | 人 | 首四字…末四字` of the only article.
private func reading(_ page: String) -> String {
  let articles = readPage(page).articles
  guard articles.count == 1, let article = articles.first else { return "\(articles.count)" }
  let people = article.people.map(\.name).joined(separator: "、")
  let body = article.paragraphs.filter { $0.role == .body }
  let (first, last) = (body.first?.text.prefix(4) ?? "-", body.last?.text.suffix(4) ?? "-")
  return "\(article.title ?? "-") | \(people) | \(first)…\(last)"
}

@Test(arguments: [
  ("2024年05月06日06:15 溪口网-青禾晚报 本报讯（记者林禾 通讯员周远）\(text)", "- | 林禾、周远 | 昨天，溪…出一半。"),
  ("来源：青禾科学报本报讯（记者林禾）\(text)", "- | 林禾 | 昨天，溪…出一半。"),
  ("2024-05-06 10:04 来源：青禾报 新华社青城5月6日电（记者 林晓禾）\(text)", "- | 林晓禾 | 昨天，溪…出一半。"),
  ("原标题：溪口镇水渠通水 六村受益据新华社电 \(text)", "溪口镇水渠通水 六村受益 |  | 昨天，溪…出一半。"),
  ("原标题：溪口镇水渠通水新华社青城5月6日电（记者 林晓禾）\(text)", "溪口镇水渠通水 | 林晓禾 | 昨天，溪…出一半。"),
  // A sentence that names a paper, and a day that begins the news.
  ("2024年5月6日，据新华社电，\(text)", "- |  | 2024…出一半。"),
  ("2024年5月6日上午溪口镇的水渠通水了，本报讯息员都来了。\(text)", "- |  | 2024…出一半。"),
])
func `a record's facts stand before the dateline on one line`(_ page: String, _ expected: String) {
  #expect(reading(page) == expected)
}

@Test(arguments: [
  ("[简介]\(text) 记者：林晓禾", "- | 林晓禾 | 昨天，溪…出一半。"),
  ("【摘要】\(text)", "- |  | 昨天，溪…出一半。"),
  ("\(text) 记者 林晓禾", "- | 林晓禾 | 昨天，溪…出一半。"),
  ("\(text) 作者 | 林晓禾", "- | 林晓禾 | 昨天，溪…出一半。"),
  ("\(text)（记者 林晓禾）", "- | 林晓禾 | 昨天，溪…出一半。"),
  // What is said in a bracket or behind the last stop may be anything.
  ("[通水]\(text)", "- |  | [通水]…出一半。"),
  ("\(text) 记者看见了", "- |  | 昨天，溪…者看见了"),
])
func `the only line of a page may have a label before and a reporter behind`(
  _ page: String, _ expected: String
) {
  #expect(reading(page) == expected)
}

@Test(arguments: [
  ("新青网讯（记者林晓禾）\(text)编辑 周远 校对 陈小溪", "- | 林晓禾 | 昨天，溪…出一半。"),
  ("2024-05-06 10:04，正文：\(text) 编辑：周远 责任编辑：陈小溪", "- |  | 昨天，溪…出一半。"),
  ("2024-05-06 10:04，正文：据新华社电 \(text)来源：青禾社", "- |  | 昨天，溪…出一半。"),
  ("2024-05-06 10:04，正文：\(text)（记者林晓禾 编辑周远）", "- | 林晓禾 | 昨天，溪…出一半。"),
  ("2024-05-06 10:04，正文：（记者林晓禾）\(text)", "- | 林晓禾 | 昨天，溪…出一半。"),
  ("[青禾时报特约记者 林晓禾 青禾时报记者 周远]\(text)", "- | 林晓禾、周远 | 昨天，溪…出一半。"),
  // A bracket and a last clause that name nobody.
  ("（记者手记）\(text)", "- |  | （记者手…出一半。"), ("\(text)编辑这本书的人", "- |  | 昨天，溪…本书的人"),
])
func `who made a record stands before or behind its text`(_ page: String, _ expected: String) {
  #expect(reading(page) == expected)
}

@Test(arguments: [
  ("（陈小溪 本报记者 林禾 周晓远）", "陈小溪、林禾、周晓远"), ("（陈小溪 通讯员 林禾）", "陈小溪、林禾"),
  ("（陈小溪 记者 林禾）", "陈小溪、林禾"),
  // No name stands before the label, or none behind it.
  ("（修渠现场 本报记者 看见）", ""), ("（陈小溪 本报记者）", "陈小溪"),
])
func `who wrote in stands before the paper's reporters`(_ bracket: String, _ names: String) {
  let page = "本报讯 \(text)\n今年秋天，六个村庄的水田都有了收成，村民们说，这是十年来头一回。\(bracket)\n"
  let people = readPage(page).articles.flatMap(\.people).filter { $0.role == .author }
  #expect(people.map(\.name).joined(separator: "、") == names)
}

@Test(arguments: [
  ("《（体育）青禾县篮球赛溪口队出线》", "青禾县篮球赛溪口队出线", "体育"), ("（国际）青禾县与邻国通了班车", "青禾县与邻国通了班车", "国际"),
  ("（时政快评）水渠通水之后怎么管", "水渠通水之后怎么管", "时政快评"),
  // A title in quotes, and a bracket that is no desk.
  ("《青禾县篮球赛溪口队出线》", "《青禾县篮球赛溪口队出线》", ""), ("（试行）青禾县水渠管理办法", "（试行）青禾县水渠管理办法", ""),
])
func `an agency's desk stands in brackets before the headline`(
  _ line: String, _ title: String, _ column: String
) {
  let article = readPage("\(line)\n2024-05-06 06:01:47\n新华社青城5月6日电（记者林禾）\(text)\n").articles.first
  #expect(article?.title == title)
  #expect(article?.column ?? "" == column)
}
