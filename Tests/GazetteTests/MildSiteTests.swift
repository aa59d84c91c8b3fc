import Testing

@testable import Gazette

// Articles that somebody copied, printed or clipped from a site with little of the site left.

private let lead = "青禾镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠已经很久。"
private let rest = "今年春天，镇里请来水利专家，沿着老水渠走了三天，把三十六处渗漏点一一标在地图上，交给各村去看。"
private let more = "专家说，老水渠的底子还好，只要把渗漏的地方补上，把锈死的闸门换掉，六个村庄的水田当年就能浇上水，花的钱不到新修一条渠的三成。"
private let body = "\(lead)\n\n\(more)\n\n\(rest)"
private let head = "青禾镇请专家给老水渠体检"
private let facts = "2024-05-06 07:12:33 来源：青禾日报 作者：林晓禾"

/// `题目: 首 … 尾 [人]` of each article.
private func read(_ page: String) -> [String] {
  readPage(page).articles.map { article in
    let texts = article.paragraphs.filter { $0.role == .body || $0.role == .heading }.map(\.text)
    let names = article.people.map(\.name).joined(separator: " ")
    return
      "\(article.title ?? "-"): \(texts.first?.prefix(4) ?? "") … \(texts.last?.suffix(4) ?? "") [\(names)]"
  }
}

private let whole = ["\(head): 青禾镇的 … 村去看。 [林晓禾]"]

@Test(arguments: [
  "青禾网 首页 报刊荟萃 查看内容",
  "青禾党员网 乡土随笔漫谈",
  "青禾党员网 > 乡土论坛",
  "青禾首页 新闻 体育 汽车 房产 旅游 教育",
  "文章",
  "乡土文章\n乡土文章（精选20篇）",
  "• 当前位置: 首页 » 技术 » 水利 » 正文",
  "青禾议政网-中文网",
  "支部生活",
  "跳转到正文内容\n不支持Flash",
])
func `what a site prints above a headline with facts below it is left out`(_ line: String) {
  #expect(read("\(line)\n\(head)\n\(facts)\n\n\(body)") == whole, "\(line)")
}

@Test(arguments: [
  ("三十六处渗漏点标上地图", "三十六处渗漏点标上地图 \(head)"),
  ("渗漏点一一标在地图上 各村去看", "渗漏点一一标在地图上 各村去看 \(head)"),
  ("让水渠 让水田 让村民 让村庄都有水", "让水渠 让水田 让村民 让村庄都有水 \(head)"),
])
func `a deck of the headline stays`(_ deck: String, _ title: String) {
  #expect(readPage("\(deck)\n\(head)\n\(facts)\n\n\(body)").articles.map(\.title) == [title])
}

@Test(arguments: [
  "订阅", "关注", "听新闻", "青禾市|水利工程|老渠体检", "青禾网来稿 打印 纠错 投稿须知 投稿", "↑点击上方“青禾水利”关注我们", "广告 广告",
  "[导读] 青禾镇的水渠修了三十年，渠底渗漏，闸门锈死。", "青禾号\n![]()\n在小说阅读器中沉浸阅读\n![]()",
])
func `what stands between facts and text is a site's`(_ line: String) {
  #expect(read("\(head)\n\(facts)\n\(line)\n\n\(body)") == whole, "\(line)")
}

@Test(arguments: ["引言", "老渠之困\n\n\(lead)\n\n新渠之盼"])
func `a first heading stays`(_ heading: String) {
  let first = readPage("\(head)\n\(facts)\n\n\(heading)\n\n\(body)").articles[0].paragraphs[0]
  #expect(first.text == heading.prefix { $0 != "\n" })
}

@Test(arguments: [
  "【纠错】 【责任编辑:林禾】\n阅读下一篇：",
  "返回青禾，查看更多\n责任编辑：\n平台声明：该文观点仅代表作者本人，青禾号系信息发布平台，仅提供信息存储空间服务。",
  "The End\n该文观点仅代表作者本人,青禾平台仅提供信息存储空间服务。",
  "本网站之文字、图片及影音，非经授权，不得转载。",
  "微信扫一扫\n关注该公众号\n继续滑动看下一个\n青禾号\n向上滑动看下一个",
])
func `what a site prints below the text is no text`(_ foot: String) {
  #expect(read("\(head)\n\(facts)\n\n\(body)\n\n\(foot)") == whole, "\(foot)")
}

@Test(arguments: [
  "（供稿/照片:水利站 江河 编辑:林禾 审核:禾苗）", "（编辑：林禾）1130506", "(责任编辑:林禾 校对:江河)",
])
func `a bracket of those who made the page is no text`(_ staff: String) {
  #expect(read("\(head)\n\(facts)\n\n\(body)\(staff)") == whole, "\(staff)")
}

@Test(arguments: ["（见图：三十六处渗漏点）", "（镇里供图 村里供料）", "（一半的钱：三十六万元）"])
func `another bracket is text`(_ bracket: String) {
  let last = readPage("\(head)\n\(facts)\n\n\(body)\(bracket)").articles[0].paragraphs.last
  #expect(last?.text.hasSuffix(bracket) == true)
}

// MARK: - People

@Test(arguments: [
  "原创 林晓禾 青禾号 2024年05月06日 18:30 青禾", "2024-05-06 来源:《青禾学刊》2024年第3期 作者:林晓禾 【 】 浏览:0次",
  "发稿时间:2024-05-06 来源:青禾学报作者:林晓禾发布时间:2024-05-06",
])
func `an author among a site's facts is one`(_ row: String) {
  #expect(read("\(head)\n\(row)\n\n\(body)") == whole, "\(row)")
}

@Test(arguments: ["原创 青禾号 青禾号 2024年05月06日 18:30 青禾", "2024-05-06 来源:青禾日报 作者: 浏览:0次"])
func `an account and an empty label name nobody`(_ row: String) {
  #expect(readPage("\(head)\n\(row)\n\n\(body)").articles.map(\.people.count) == [0], "\(row)")
}

@Test(arguments: [
  ("\(rest)新报记者 林晓禾", "林晓禾"), ("\(rest) 本报记者 林晓禾 江河水", "林晓禾 江河水"),
])
func `a reporter behind the last sentence signs`(_ last: String, _ names: String) {
  #expect(
    read("\(head)\n2024-05-06 07:12\n\n\(lead)\n\n\(last)") == [
      "\(head): 青禾镇的 … 村去看。 [\(names)]"
    ])
}

@Test(arguments: ["（撰稿人:林晓禾   审核人:江河）", "（供稿人:林晓禾 编辑:江河）"])
func `who wrote the text is named first in the bracket of those who made the page`(_ staff: String)
{
  #expect(read("\(head)\n2024-05-06 07:12\n\n\(body)\(staff)") == whole)
}

@Test func `who sent a text in may stand in a bracket before it`() {
  #expect(
    read("\(head)\n\n(通讯员:林晓禾)\(lead)\n\n\(rest)") == [
      "\(head): 青禾镇的 … 村去看。 [林晓禾]"
    ])
}

@Test func `a label for text and picture names the author`() {
  #expect(read("\(head)\n文/摄 林晓禾\n\n\(body)") == whole)
}

@Test func `an office in brackets below all text signs it`() {
  let last = "（修渠办）\n\n青 禾 报 业 集 团      版 权 所 有"
  #expect(
    read("\(head)\n2024-05-06 07:12\n\n\(body)\n\n\(last)") == [
      "\(head): 青禾镇的 … 村去看。 [修渠办]"
    ])
}

@Test func `a column's tag printed again above the text is none of another article`() {
  let print = "【修渠特稿】\(head)\n——青禾镇修渠记"
  let page = "\(print)\n《青禾日报》（2024年05月06日 01版）\n\(print)\n\n【修渠特稿】\n\n\(body)"
  #expect(readPage(page).articles.map(\.title) == [head])
}

@Test func `front matter lists its authors`() {
  let matter = "---\ntitle: \"\(head)\"\nauthor:\n  - \"[[林晓禾]]\"\ntags:\n  - \"clippings\"\n---\n"
  #expect(read("\(matter)\(body)") == whole)
}

// MARK: - Headlines

@Test(arguments: [
  ("青禾镇：老水渠从哪里来？", "青禾镇：老水渠从哪里来？"),
  ("\(head)[青禾时评]", head),
  ("林晓禾:老水渠的体检与修复之路", "林晓禾:老水渠的体检与修复之路"),
  ("给老水渠体检——青禾镇修渠记\n给老水渠体检\n——青禾镇修渠记", "给老水渠体检"),
  ("\(head)-青禾观点", head),
])
func `a headline above facts is read as printed`(_ lines: String, _ title: String) {
  #expect(
    readPage("\(lines)\n2024-05-06 07:12 青禾网\n\n\(body)").articles.map(\.title) == [title])
}

@Test(arguments: [
  "11/22/26, 1:22 PM                                    \(head)_乡土论坛_青禾党员网",
  "2024/5/20 14:37                                                  \(head)_乡土论坛_青禾党员网",
])
func `what a browser prints over the sheet is no headline's line`(_ print: String) {
  #expect(readPage("\(print)\n\n\(head)\n\n\(body)").articles.map(\.title) == [head])
}

// MARK: - Leads

private let tail = "由水利站牵头，请专业队伍用三个月时间完成，逐条标上地图，秋收之前报到镇里。"

@Test(arguments: [
  ["放下架子听，听出“弦外音”", "迈开步子走，走出“百姓路”", "扑下身子干，干成“贴心事”"],
  ["涵养“寸土不让”的底气", "拿出“钉子入木”的韧劲", "走通“翻山越岭”的新路"],
  ["清淤清障有决心", "护渠护坡有恒心", "用水用电有诚心"],
  ["画好“一张图”，让水渠有数", "拧紧“一条链”，让用水有序", "算清“一本账”，让水费有底"],
])
func `sayings set into one form head their paragraphs`(_ leads: [String]) {
  let text = leads.map { "\($0)。\(tail)" }.joined(separator: "\n\n")
  let nodes = readPage("\(head)\n\n\(lead)\n\n\(text)\n\n\(rest)").articles[0].outline
  #expect(nodes.map(\.heading) == leads)
}

@Test func `three paragraphs that each begin with a few plain words have headings`() {
  let leads = ["水渠关乎民生", "账目自在人心", "改革天地宽阔"]
  let text = leads.map { "\($0)。\(tail)" }.joined(separator: "\n\n")
  let nodes = readPage("\(head)\n\n\(lead)\n\n\(text)").articles[0].outline
  #expect(nodes.map(\.heading) == leads)
  let mixed = "\(head)\n\n\(lead)\n\n\(rest)\n\n\(more)\n\n\(tail)\n\n\(text)"
  #expect(readPage(mixed).articles[0].outline.isEmpty)
  let few = "\(head)\n\n\(lead)\n\n水渠关乎民生。\(tail)\n\n账目自在人心。\(tail)"
  #expect(readPage(few).articles[0].outline.isEmpty)
}

@Test func `a caption below a picture is no text`() {
  let page = "# \(head)\n\n\(lead)\n\n![](a.jpg)\n\n▲专家和村民在渠边合影\n\n\(rest)"
  #expect(read(page) == ["\(head): 青禾镇的 … 村去看。 []"])
}

@Test(arguments: [
  ["有人说“修渠要紧”", "有人答“修路更要紧”，还说“学校也要修”", "有人问“钱从哪里来”"],
  ["水渠修好水来了", "夜校开课人多了", "早市搬家街宽了"],
  ["村里的老人叫它“母亲渠”", "渠边长大的孩子把闸门叫作“大门”", "外来的专家称之为“活化石”，赞不绝口"],
])
func `sentences that quote in different forms head nothing`(_ sentences: [String]) {
  let text = sentences.map { "\($0)。\(tail)" }.joined(separator: "\n\n")
  #expect(readPage("\(head)\n\n\(lead)\n\n\(text)\n\n\(rest)").articles[0].outline.isEmpty)
}
