import Testing

@testable import Gazette

private let paragraphs = [
  "青禾镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。今年春天，镇里决定把水渠重新修好。",
  "修渠的钱由镇里和村里各出一半，村民代表说，只要账目公开，大家都愿意出力，渠修好了人人受益。",
  "到五月底，主渠已经修好四公里，支渠修好九公里，三个村庄的水田当天就浇上了水，村民到渠边放了鞭炮。",
]
private let body = paragraphs.joined(separator: "\n")
private let menu = ["首页", "要闻", "镇情", "政务", "视频", "图片", "论坛", "登录", "注册", "搜索"].joined(
  separator: "\n")
private let foot = "关于我们 | 联系我们 | 网站地图\n青禾网 版权所有 青ICP备00000001号"
private let links = """
  相关阅读
  青禾镇夜校开班，第一课讲什么？
  东桥村的早市有了街，摊位随便选
  南坡果园今年丰收，果农笑开了颜
  """

private func read(_ page: String) -> [String] {
  readPage(page).articles.map { article in
    let texts = article.paragraphs.filter { $0.role == .body || $0.role == .heading }.map(\.text)
    return
      "\(article.title ?? "-"): \(texts.first?.prefix(6) ?? "") … \(texts.last?.suffix(6) ?? "")"
  }
}

private let whole = ["青禾镇修好三十年老水渠: 青禾镇的水渠 … 边放了鞭炮。"]

@Test(arguments: [
  (
    "a word a line above, links below",
    "\(menu)\n青禾镇修好三十年老水渠\n2024-05-06 10:04 来源：青禾网\n\(body)\n责任编辑：林禾\n\(links)\n\(foot)"
  ),
  (
    "buttons between headline and text",
    "\(menu)\n首页 > 要闻 > 正文\n青禾镇修好三十年老水渠\n发布时间：2024-05-06\n微信\n微博\n收藏\n打印\n\(body)\n\(links)\n\(foot)"
  ),
  (
    "the headline once more in the page's name",
    "青禾镇修好三十年老水渠_要闻_青禾网\n\(menu)\n夜校开班啦大家快来报名\n青禾镇修好三十年老水渠\n2024年05月06日 10:04\n\(body)\n【打印】【关闭】\n\(links)\n\(foot)"
  ),
  (
    "readers' remarks behind the editor's name",
    "\(menu)\n青禾镇修好三十年老水渠\n2024-05-06 10:04:05\n\(body)\n责任编辑：林禾\n最新评论\n青禾人\n这条渠早就该修了，我家的田去年就没有浇上水，今年总算好了。\n回复\n举报\n\(links)\n\(foot)"
  ),
  (
    "key words below the row of facts",
    "\(menu)\n青禾镇修好三十年老水渠\n发表于2024-05-06 10:04| 来源青禾网\n青禾镇水渠村庄水田渠边村民代表\n\(body)\n\(links)\n\(foot)"
  ),
  (
    "as a browser prints it",
    "2024/5/20 14:37\n青禾镇修好三十年老水渠_青禾网\n\(menu)\n青禾镇修好三十年老水渠\n来源：青禾网\n\(body)\n\(links)\nhttps://example.org/a.html 1/2\n\(foot)"
  ),
])
func `a site's page is read as its article`(_ form: String, _ page: String) {
  #expect(read(page) == whole, "\(form)")
}

@Test(arguments: [
  ("rights alone are no site", "青禾镇修好三十年老水渠\n\(body)\n短句\n短句二\n短句三\n短句四\n青禾报社 版权所有", 1),
  (
    "a paper's page has several articles",
    "青禾日报\n第3版\n\(menu.split(separator: "\n").prefix(4).joined(separator: "\n"))\n青禾镇修好老水渠\n林禾\n\(body)\n东桥镇办好新夜校\n江河\n"
      + "东桥镇去年冬天办起夜校，教算账、认字和农机修理，三百名村民报了名。\n夜校的课排在晚饭以后，谁有空谁来听，先生由镇里请。", 2
  ),
])
func `a page without a site's signs stays as it is`(_ form: String, _ page: String, _ count: Int) {
  #expect(readPage(page).articles.count { $0.title != nil } == count, "\(form)")
}

@Test(arguments: [
  ("微信 微博 收藏", true), ("【打印】【关闭】", true), ("分享到： 12", true), ("青禾镇的微博", false), ("2024 05", false),
])
func `buttons are words for the mouse and nothing else`(_ line: String, _ isRow: Bool) {
  #expect(SiteSigns.isButtons(glyphs(line)) == isRow)
}

@Test(arguments: [
  ("责任编辑：林禾", true), ("【相关阅读】", true), ("最新评论", true), ("免责声明：本网登载此文出于传递信息之目的。", true),
  ("相关部门表示，水渠年底前全部修好。", false), ("评论员到水渠边看了三天。", false),
])
func `behind a barrier an article seldom goes on`(_ line: String, _ isBarrier: Bool) {
  #expect(SiteLine(glyphs(line), width: 60).isBarrier == isBarrier)
}

@Test func `short lines within a site's text name its parts`() {
  let text = "\(paragraphs[0])\n账目公开透明\n\(paragraphs[1])\n人人都有收益\n\(paragraphs[2])"
  let issue = readPage(
    "\(menu)\n青禾镇修好三十年老水渠\n2024-05-06 10:04 来源：青禾网\n\(text)\n责任编辑：林禾\n\(links)\n\(foot)")
  #expect(issue.dump == "# 青禾镇修好三十年老水渠\n  s 账目公开透明\n  s 人人都有收益")
}

@Test(arguments: ["[          ]", "[ ] [ ] 搜索", "【要闻】【图】青禾镇修好水渠", "[1][2][3]"])
func `brackets in a row stop nothing`(_ line: String) {
  let issue = readPage("\(line)\n\(line)\n青禾镇修好三十年老水渠\n\n\(body)\n")
  #expect(!issue.articles.isEmpty)
}

@Test(arguments: [
  ("据青禾社5月6日消息，水渠修好了，村民到渠边放了鞭炮。", "据青禾社5月"), ("据青禾社青禾5月6日电 水渠修好了，村民到渠边放了鞭炮。", "水渠修好了，"),
])
func `a text that names its source itself has no dateline`(_ first: String, _ words: String) {
  let issue = readPage("青禾镇修好三十年老水渠\n\n\(first)\n\n\(body)\n")
  #expect(
    issue.articles.first?.paragraphs.first { $0.role == .body }?.text.prefix(6) ?? "" == words)
}

@Test(arguments: [
  ("青禾桥上的水闸（视频截图）", "caption"), ("青禾桥上的水闸 青禾桥上的水闸", "furniture"), ("修好水闸 修好水渠", "short"),
])
func `a picture's words are told from their form`(_ line: String, _ kind: String) {
  #expect(Page(line).pieces.first?.split(separator: " ").first.map(String.init) == kind)
}
