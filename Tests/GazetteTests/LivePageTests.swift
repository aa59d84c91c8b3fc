import Testing

@testable import Gazette

private let text =
  "日前，青禾镇水利站用半个月时间走遍六个村庄，把六条水渠看了一遍，同三十位村民谈了话。六个村庄轮流出工，春秋各清淤一次，闸门坏了当天修好。"

private func body(_ page: String) -> String {
  readPage(page).articles.map { $0.paragraphs.map(\.text).joined(separator: "\n") }
    .joined(separator: "\n\n")
}

@Test(arguments: ["[15:11]", "  [15:11]", " [15:11:20]"])
func `the clock behind a turn parts it from the next and stands in none`(_ clock: String) {
  let page =
    "青禾市市长林禾做客青禾网(实录)\n\n  [主持人]:林市长,六条水渠怎么修?钱从哪里来?\(clock)\n\n  [林禾]:县里出一半。\(clock)\n\n  [主持人]:修好以后谁来管?\(clock)\n\n  [林禾]:每村请两人看护，闸门坏了当天修好。\(clock)\n"
  let article = readPage(page).articles[0]
  #expect(article.title == "青禾市市长林禾做客青禾网(实录)")
  #expect(article.paragraphs.count == 4 && !body(page).contains("15:11"))
  #expect(article.outline.count == 2)
}

@Test(arguments: ["。[注1]", "。[3]", "。[甲]"])
func `other brackets at a line's end stay with it`(_ end: String) {
  #expect(body("青禾镇修好水渠\n\n\(text)\n\n村里的看渠人说，水来得比往年早\(end)\n").contains(end.suffix(3)))
}

@Test(arguments: [
  ("溪口导报记者林晓禾发自青城 ", ["林晓禾"]),
  ("本报记者 林晓禾 周小远 发自青禾　", ["林晓禾", "周小远"]),
  ("《青禾周刊》记者周小远发自溪口镇 ", ["周小远"]),
])
func `who sent a report from a place wrote it`(_ line: String, _ expected: [String]) {
  let article = readPage("水到田头，秧苗不愁\n\(line)\(text)\n\(text)\n").articles[0]
  #expect(article.people.map(\.name) == expected)
  #expect(article.paragraphs.first?.text.hasPrefix("日前") == true)
}

@Test(arguments: [
  "记者收到一封发自青城的信，信里说水渠漏水。", "这份倡议由三百名记者和村民发自内心地写成，贴在村口。",
])
func `what else is sent from somewhere names nobody`(_ line: String) {
  let article = readPage("水到田头，秧苗不愁\n\(line)\n\(text)\n").articles[0]
  #expect(article.people.isEmpty && article.paragraphs.first?.text == line)
}

@Test(arguments: [
  "(声明：此文版权属《溪口导报》，任何媒体若需转载，务必经该报许可。)",
  "本文版权归青禾日报社所有，转载须经授权。",
  "版权为溪口网所有，未获许可请勿转载。",
])
func `a claim of rights above a headline is no text`(_ notice: String) {
  let page = "\(notice)\n\n水到田头，秧苗不愁\n\n\(text)\n\n\(text)\n"
  #expect(readPage(page).articles.map(\.title) == ["水到田头，秧苗不愁"])
  #expect(!body(page).contains("版权"))
}

@Test(arguments: [
  "这幅水渠图的版权属六个村庄，村民们说谁都可以拿去用。", "版权归谁，镇里还在商量，看渠人想先把歌唱完。",
])
func `a sentence about rights stays in its text`(_ sentence: String) {
  #expect(body("水到田头，秧苗不愁\n\n\(sentence)\n\n\(text)\n").contains(sentence))
}

@Test(arguments: [
  ".note_wrap&#123;border:1px solid #E6E6E6;padding:8px;&#125;",
  ".note_text {float:left;font-size:20px;line-height:74px;padding-left:20px;color:#333;}",
  ".a{color:red}",
])
func `what a page says of its looks is no text`(_ rule: String) {
  let page = "水到田头，秧苗不愁\n\n\(text)\n\n\(text)\n\n\(rule)\n"
  #expect(readPage(page).articles.count == 1 && body(page).hasSuffix("当天修好。"))
}

@Test(arguments: ["村民写下：{水渠:6}", "渠长{3}里：六个村"])
func `braces in a text stay in it`(_ line: String) {
  #expect(body("水到田头，秧苗不愁\n\n\(text)\n\n\(line)。\n\n\(text)\n").contains(line))
}

@Test(arguments: [
  "• 为你推荐\n• 公益播报\n• 进社区\n\n热点推荐\n\n即时新闻\n\n青城", "热点推荐\n\n溪口\n\n青城", "为您推荐\n\n进社区\n\n林禾",
])
func `the names of links below a text head no article`(_ foot: String) {
  let page = "水到田头，秧苗不愁\n\n\(text)\n\n\(text)\n\n(图片来源：青禾镇水利站)\n\n\(foot)\n"
  let issue = readPage(page)
  #expect(issue.articles.map(\.title) == ["水到田头，秧苗不愁"])
  #expect(issue.articles[0].people.isEmpty)
}

@Test(arguments: ["即时新闻\n\n水到田头，秧苗不愁", "热点推荐：水到田头，秧苗不愁"])
func `the same names above a text take nothing from it`(_ head: String) {
  #expect(readPage("\(head)\n\n\(text)\n\n\(text)\n").articles.map { $0.paragraphs.count } == [2])
}

@Test(arguments: ["跳转到路径导航栏", "跳转到正文内容", "跳至正文"])
func `where a reader may skip to is no headline`(_ link: String) {
  #expect(readPage("\(link)\n\n水到田头，秧苗不愁\n\n\(text)\n\n\(text)\n").articles[0].title == "水到田头，秧苗不愁")
}

private func questions(_ turns: [String]) -> Int {
  let answer = "[林禾]：县里出一半，每村请两人看护，账目每月贴在村口。"
  let page =
    "青禾市市长林禾做客青禾网\n\n" + turns.map { "\($0)\n\n" }.joined()
    + "\(answer)\n\n[主持人]：水渠修好以后谁来管？\n\n\(answer)\n\n[主持人]：明年还修吗？\n\n\(answer)\n"
  return readPage(page).articles[0].outline.count { $0.kind == .question }
}

@Test(arguments: [
  ["[青禾网]：青禾市市长林禾将于三月七日做客本网，敬请关注！", "[主持人]：林市长，非常感谢您来青禾网，希望我们有一个精彩的过程。"],
  ["[主持人]：感谢您来青禾网同网友见面。"],
  ["[主持人]：各位网友，大家好！"],
])
func `what a host says before asking is no question`(_ turns: [String]) {
  #expect(questions(turns) == 2)
}

@Test(arguments: [
  ["[主持人]：感谢您来青禾网，请您介绍一下六条水渠。"], ["[主持人]：非常感谢您，六条水渠怎么修？"],
])
func `thanks may lead to a question`(_ turns: [String]) {
  #expect(questions(turns) == 3)
}
