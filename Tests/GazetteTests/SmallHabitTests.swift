import Testing

@testable import Gazette

private let text =
  "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠已经盼了许多个春天。"
private let second = "去年冬天，镇里请来县水利局的技术员，沿着水渠走了三天，量了每一处渗漏的地方，把该修的都画在一张图上。"

struct SmallHabitTests {
  @Test(arguments: [
    "（1956年7月在青禾县第四办公室和全县供销合作社联合会召开的座谈会上的发言）", "（1957年3月12日在青禾县水利会议上的谈话）",
    "（2024年5月6日在溪口镇干部大会上的讲话）",
  ])
  func `when and where a text was spoken is no part of it`(_ occasion: String) {
    let issue = readPage("关于修渠的几个问题\n周晓远\n\(occasion)\n各位朋友：\n\(text)\n\(second)")
    #expect(issue.articles.map(\.title) == ["关于修渠的几个问题"])
    #expect(issue.articles.first?.paragraphs.first?.text == "各位朋友：")
  }

  @Test(arguments: [
    "（1956年7月的发言没有记下来，后来补记的也散失了，下面是听的人回忆的。）", "1956年7月在溪口镇修渠大会上的发言，他讲了整整一个上午。",
  ])
  func `a sentence about a speech is text`(_ line: String) {
    let issue = readPage("关于修渠的几个问题\n\(line)\n\(text)\n\(second)")
    #expect(issue.articles.first?.paragraphs.map(\.text).joined().contains(line) == true)
  }

  @Test(arguments: ["1021029", "1130506", "15"])
  func `a number behind the last stop is no text`(_ number: String) {
    let issue = readPage("水渠放水\n\(text)\n\(second)\(number)")
    #expect(issue.articles.first?.paragraphs.last?.text.hasSuffix("图上。") == true)
  }

  @Test(arguments: ["一共修了1021029", "渠长12.5"])
  func `a number that a sentence ends in stays`(_ words: String) {
    let issue = readPage("水渠放水\n\(text)\n\(second)\(words)")
    #expect(issue.articles.first?.paragraphs.last?.text.hasSuffix(words) == true)
  }

  @Test(arguments: ["中华新闻社青禾电（记者 周远）", "华青通讯社溪口讯（记者 林晓禾）", "海外新闻社青禾电 "])
  func `an agency that no list knows sends from a place`(_ dateline: String) {
    let issue = readPage("水渠放水\n\(dateline)\(text)\n\(second)")
    #expect(issue.articles.first?.paragraphs.first?.text == text)
  }

  @Test(arguments: ["青禾通讯社的电话一直没有人接，", "新闻社团讯问了村里的老人，"])
  func `an agency's name within a sentence is text`(_ words: String) {
    let issue = readPage("水渠放水\n\(words)\(text)\n\(second)")
    #expect(issue.articles.first?.paragraphs.first?.text.hasPrefix(words) == true)
  }

  @Test func `a menu's row is no headline`() {
    let issue = readPage(
      "青禾水利网 * 首页 * 机构 * 新闻 * 公开 * 专题\n\n修好水渠的六个村庄\n\n\(text)\n\n\(second)")
    #expect(issue.articles.map(\.title) == ["修好水渠的六个村庄"])
  }

  @Test(arguments: ["清淤 * 换闸", "修好水渠的六个村庄*"])
  func `one star makes no menu`(_ title: String) {
    let issue = readPage("\(title)\n\n\(text)\n\n\(second)")
    #expect(issue.articles.first?.title != nil)
  }

  @Test func `a heading's sign parts a page on one line`() {
    let page =
      "青禾水利网 2024年5月6日 星期一 当前位置：首页 > 要闻 > 水利 # 修好水渠的六个村庄 日期：2024-05-06 10:56 作者：林晓禾 来源：青禾日报 字号：大 中 小 打印本页 "
      + "\(text) \(second) \(text.dropLast(12))。 \(second)"
    #expect(readPage(page).articles.first?.title == "修好水渠的六个村庄")
  }

  @Test func `a printed line that counts readers is text`() {
    let page =
      "水渠放水的视频\n\n溪口镇把放水那天拍成了视频，放在网上，三天里阅读12万、评论3000、点赞2万\n，六个村庄的年轻人从外地打电话回来，问水到了没有，问自家的田今年种什么。\n\n\(second)"
    let text = readPage(page).articles.flatMap(\.paragraphs).map(\.text).joined()
    #expect(text.contains("点赞2万"))
  }
}
