import Testing

@testable import Gazette

/// `题目／副题` of a page's articles.
private func titles(_ page: String) -> [String] {
  readPage(page).articles.map { "\($0.title ?? "-")／\($0.subtitle ?? "-")" }
}

private let text =
  "青禾镇的老街更新已经做了三年，镇里昨天请来住户、店家和修房子的师傅，一起看看钱花在哪里，路修得怎样，街坊们各有各的说法。\n\n"
  + "修渠的钱是几家凑的，修桥的钱是镇里出的，学堂的钱来自早市的租金，账目贴在街口的墙上，谁都可以去看，看了还可以去问，问了就有人答。"
private let head = "老街更新三年街坊各有说法"

@Test(arguments: [
  ("a section's name", "国内\n\n\(head)\n\n\(text)"),
  ("a section's name in traditional characters", "國際\n\n\(head)\n\n\(text)"),
  ("a button of four characters", "下载专区\n\n\(head)\n\n\(text)"),
  ("the site's part below the headline", "\(head)\n\n要闻\n\n\(text)"),
  (
    "a paper between headline and facts",
    "\(head)\n\n远山传媒\n\n更新于 2024年5月6日07:40 • 发布于 2024年5月5日07:55\n\n\(text)"
  ),
  ("buttons above the page's number", "放大版面\n收起版面\n当前版：03版\n发布日期：\n\(head)\n\(text)"),
  ("the site's login and the paper's name", "用户 密码 登录\n\n青禾日报\n\n\(head)\n\n\(text)"),
  ("the column that a tag names", "聚焦老街更新\n\n【聚焦老街更新】\(head)\n\n\(text)"),
  ("whose page it is, and a dash", "松果\n\n-\n\n\(head)\n\n\(text)"),
])
func `a line unlike a headline is left out of it`(_ name: String, _ page: String) {
  #expect(titles(page) == ["\(head)／-"], "\(name)")
}

@Test(arguments: [
  ("a few words that the text knows", "街坊说法\n\n老街更新三年以后", "街坊说法 老街更新三年以后"),
  ("five words that the text does not know", "春风绿两岸\n\n\(head)", "春风绿两岸 \(head)"),
  ("nothing better beside them", "国内\n\n要闻", "国内 要闻"),
  ("a line that goes on", "让青春\n\n\(head)", "让青春 \(head)"),
  ("parts of like length", "薪火相传\n\n街坊说法", "薪火相传 街坊说法"),
  ("an office and its paper", "青禾镇\n\n老街更新与修渠修桥\n\n工作报告", "青禾镇 老街更新与修渠修桥 工作报告"),
  ("two clauses", "老街更新三年\n\n街坊各有说法", "老街更新三年 街坊各有说法"),
])
func `a headline of several lines keeps them`(_ name: String, _ heads: String, _ title: String) {
  #expect(titles("\(heads)\n\n\(text)") == ["\(title)／-"], "\(name)")
}

@Test func `a headline with facts below it stays above a section's`() {
  let page = "薪火相传\n\n来源：青禾日报 2024-05-06 10:20\n\n街坊怎样看修渠的钱\n\n\(text)"
  #expect(titles(page) == ["薪火相传／-"])
}

@Test func `a page of few words says nothing of its headline`() {
  #expect(titles("国内\n\n\(head)\n\n镇里昨天请来了街坊，一起看看路修得怎样。") == ["国内 \(head)／-"])
}

@Test(arguments: [
  ("at the top", "原标题：\(head)\n\n\(text)", "\(head)／-"),
  ("in brackets", "（原标题：\(head)）\n\n\(text)", "\(head)／-"),
  ("below a section's name", "要闻\n\n原标题：\(head)\n\n\(text)", "\(head)／-"),
  ("with its deck", "原标题：\(head)\n\n账目贴在街口墙上谁都能看\n\n\(text)", "\(head)／账目贴在街口墙上谁都能看"),
])
func `the headline that a text once had is its only one`(
  _ name: String, _ page: String, _ expected: String
) {
  #expect(titles(page) == [expected], "\(name)")
}

@Test(arguments: [
  ("below the site's own", "老街三年换新颜\n\n原标题：\(head)\n\n\(text)", "老街三年换新颜／-"),
  ("below the front matter's", "---\ntitle: 老街三年换新颜\n---\n\n原标题：\(head)\n\n\(text)", "老街三年换新颜／-"),
  ("below the text", "老街三年换新颜\n\n\(text)\n\n原标题：\(head)", "老街三年换新颜／-"),
])
func `where a site has its own headline the old one is a note`(
  _ name: String, _ page: String, _ expected: String
) {
  #expect(titles(page) == [expected], "\(name)")
}
