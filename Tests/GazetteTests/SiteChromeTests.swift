import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

private func titles(under head: String) -> [String] {
  readPage("\(head)\n\n\(text)\n\n\(text)\n").articles.map { $0.title ?? "-" }
}

@Test(arguments: [
  "您现在的位置是： 首页议事提案",
  "您所在的位置：首页>>议事厅",
  "當前位置：2018溪口議事>正文",
  "您当前的位置：首页 - 新闻中心 - 溪口要闻",
  "首页|论坛|社区|专题|读者|邮箱 青禾网",
  "EN",
  "第02版：要闻\n标题导航\n3 上一篇  下一篇 4 放大 缩小 默认",
  "- 护渠一年\n- 溪口水利\n- 六村议事\n- 清淤专题\n",
  "○夜间公交延长\n○早市有了街\n○护渠学堂开班",
  "定义你的浏览字号：",
  "热门文章\n您的位置  > 镇内新闻",
  "星期三\n农历三月三十",
  "English",
  "微信 智能问答 繁體版",
  "本网站已支持IPV6",
  "修渠现场2.jpg",
  "分享到微信",
  "您需要 登录 才可以下载或查看，没有帐号？立即注册",
  "文字缩放：",
  "標籤：",
])
func `what a site prints above the headline is no part of it`(_ chrome: String) {
  #expect(titles(under: "\(chrome)\n\n修好村庄的水渠\n\n发布时间：2024-05-06") == ["修好村庄的水渠"])
}

@Test func `what stands above the line that says where on its site the page stood is the site's`() {
  let head = "青禾网站\n青禾 溪口 议事 论坛\n青禾新闻\n新闻中心 > 镇内新闻 > 议事访谈"
  #expect(titles(under: "\(head)\n\n修好村庄的水渠") == ["修好村庄的水渠"])
  #expect(titles(under: "修好村庄的水渠\n新闻中心 > 镇内新闻 > 议事访谈") == ["修好村庄的水渠"])
}

@Test(arguments: [
  "2024年05月06日09:05 | 來源：青禾網-議事論壇",
  "文章來源：青禾晚報 發佈時間：2024-05-06 10:27:29 責任編輯：林亮",
  "( 2024-05-06 ) 稿件来源：青禾电讯 要 闻",
  "作者：林晓禾 来源：青禾报客户端2024年05月06日",
  "剪辑：林亮 素材：青禾视频",
])
func `where the text comes from is no deck of the headline`(_ line: String) {
  #expect(titles(under: "修好村庄的水渠\n\n\(line)") == ["修好村庄的水渠"])
}

@Test(arguments: [
  ("位置决定渠的走向\n", "位置决定渠的走向"),
  ("从首页走进村庄\n", "从首页走进村庄"),
  ("村庄要办五件事\n1、2、3、4、5\n", "村庄要办五件事"),
  ("来源可溯 去向可查\n", "来源可溯 去向可查"),
  ("IPV6走进村庄\n", "IPV6走进村庄"),
])
func `a headline that only sounds like a site's words stays one`(_ head: String, _ title: String) {
  #expect(titles(under: head) == [title])
}

@Test(arguments: [
  (
    "the page's title and the text's", "修好村庄的水渠\n\n2024-05-06\n字号\n\n修好村庄的水渠",
    "修好村庄的水渠"
  ),
  (
    "below the site's name", "· 青禾網移動版\n\n青禾網移動版\n\n修好村庄的水渠管护好水源\n\n來源：青禾社\n\n修好村庄的水渠管护好水源",
    "修好村庄的水渠管护好水源"
  ),
  (
    "the site's name twice above it", "• 青禾網移動版\n\n青禾網移動版\n\n【議事】修好村庄的水渠\n\n2024-05-06",
    "修好村庄的水渠"
  ),
  (
    "once on one line, once on three",
    "村民议事定下大事 修好水渠 管好水源\n村民议事定下大事\n修好水渠\n管好水源\n\n( 2024-05-06 ) 稿件来源：青禾电讯", "村民议事定下大事 修好水渠 管好水源"
  ),
  (
    "in a book's list of parts",
    "护渠三十年文集\n\n专题四 渠与村_修好村庄的水渠\n\n修好村庄的水渠\n\n林晓禾", "修好村庄的水渠"
  ),
  (
    "one line twice", "议事：修好村庄的水渠\n\n议事：修好村庄的水渠", "议事：修好村庄的水渠"
  ),
  (
    "around the headline proper",
    "《修渠报告》全文发布\n\n2024-05-06 来源：青禾网\n修渠报告\n——2024年5月6日在溪口镇村民大会上\n\n《修渠报告》全文发布", "修渠报告"
  ),
])
func `a headline printed twice is one`(_ name: String, _ head: String, _ title: String) {
  #expect(titles(under: head) == [title])
}

@Test(arguments: [
  ("修好水渠\n管好水渠", "修好水渠 管好水渠"),
  ("村民议事\n修好村庄的水渠", "村民议事 修好村庄的水渠"),
])
func `decks that are alike are no echo`(_ head: String, _ title: String) {
  #expect(titles(under: head) == [title])
}

@Test(arguments: [
  (
    "市长在青禾市第二次会议上的政府工作报告各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。一年来，全市修好水渠六条。",
    "市长在青禾市第二次会议上的政府工作报告", "各位代表："
  ),
  ("在修渠大会上的讲话同志们：今天我们在这里开会，商量修渠的大事，请大家都来说一说。", "在修渠大会上的讲话", "同志们：今"),
  ("关于修渠条例草案的说明各位委员：我受镇政府委托，向会议说明修渠条例的草案，请予审议。", "关于修渠条例草案的说明", "各位委员："),
])
func `a headline that runs into its salutation is cut off`(
  _ line: String, _ title: String, _ first: String
) {
  let article = readPage(line).articles.first
  #expect(article?.title == title)
  #expect(article?.paragraphs.first?.text.hasPrefix(first) == true)
}

@Test(arguments: [
  "他在报告里对各位代表说：修好水渠是全镇的大事，请大家都来出力，今年一定修好。",
  "修渠的事已经说了三十年。各位代表：今天要定下来，不能再拖，请大家都来出力。",
])
func `a salutation within a sentence cuts nothing`(_ line: String) {
  let issue = readPage(line)
  #expect(issue.articles.map(\.title) == [nil])
  #expect(issue.articles.first?.paragraphs.count == 1)
}

@Test(arguments: [
  ("专栏：\n\n拿起修渠的锹", true),
  ("專欄：\n拿起修渠的锹", true),
  ("栏目：\n\n拿起修渠的锹", true),
  ("专栏：村庄\n\n拿起修渠的锹", true),
  ("拿起修渠的锹", false),
])
func `a column's label opens an article, named or not`(_ head: String, _ opens: Bool) {
  let page = readPage(
    "第1版\n专栏：\n\n修好村庄的水渠\n\n\(text)\n\n\(text)\n\n\(head)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.count == (opens ? 2 : 1))
}

@Test(arguments: [
  ("溪口镇水渠通水\n六个村庄受益。村民都说好\n新华社青城5月6日电 ", "溪口镇水渠通水"),
  ("溪口镇水渠通水\n六个村庄的水田又有了水。干部群众决心再修两条\n本报讯 ", "溪口镇水渠通水"),
  ("修渠三十年\n溪口镇水渠通水\n渠长二十里。沿渠种了树\n青禾社青城5月6日讯 ", "修渠三十年 溪口镇水渠通水"),
])
func `a deck between headline and dateline is no text`(_ head: String, _ title: String) {
  let article = readPage("\(head)\(text)\n\(text)\n").articles.first
  #expect(article?.title == title)
  #expect(article?.paragraphs.first?.text == text)
}

@Test(arguments: [
  "溪口镇水渠通水\n\(text)\n\(text)\n新华社青城5月6日电 \(text)",
  "溪口镇水渠通水\n\(text)\n◆\(text)\n◆\(text)\n◆\(text)",
])
func `text above a dateline that is not a head's stays text`(_ page: String) {
  #expect(readPage(page).articles.first?.paragraphs.first?.text == text)
}

@Test(arguments: ["(阅读全部图文内容,您需要先登录!)", "（阅读全文请先登录！）", "（阅读全部内容，需要先注册）"])
func `what a site asks for below the text is no part of it`(_ foot: String) {
  let page = readPage("修好村庄的水渠\n\n林晓禾\n\n\(text)\n\n\(text)\n\n\(foot)\n")
  #expect(page.articles.map { $0.paragraphs.map(\.text) } == [[text, text]])
}
