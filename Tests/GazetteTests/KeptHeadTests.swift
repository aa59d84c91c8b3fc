import Testing

@testable import Gazette

private let text = """
  各位代表：

  现在，我向大会报告水利工作，请予审议。过去一年，全县修渠三十里，换闸十二座，下游三千亩田不再缺水。

  一、去年工作回顾

  六个村庄轮流出工，渠底挖深了一尺，淤泥运到田里做了肥料，村民都说好。

  二、今年工作安排

  每月查一遍渠，坏了当天修好，看渠的人也有了工钱，账目贴在村口，人人可查。
  """

private func page(_ head: String...) -> Article {
  readPage(head.joined(separator: "\n") + "\n\n" + text + "\n").articles[0]
}

@Test(arguments: [
  "标题：2026年青禾县水利工作报告\n发布机构：青禾县水利局（局长林禾作）\n通过或发布日期：2026年1月26日",
  "标题：青禾县水利工作报告\n取法：照抄网页，逐字照录\n是全文还是新闻报道：全文\n两来源是否一致：无来源2可比对",
  "标题：青禾县水利工作报告\n媒体或发布机构：青禾水利网\n来源链接2：无",
])
func `a keeper's labels above the printed headline are no headline`(_ labels: String) {
  let article = page(labels + "\n\n青禾县水利工作报告\n\n县水利局局长 林禾")
  #expect(article.title == "青禾县水利工作报告")
  #expect(article.people.map(\.name) == ["林禾"])
  #expect(article.outline.map(\.marker) == ["一、", "二、"])
}

@Test func `a keeper's headline stands where none is printed`() {
  let article = page("标题：青禾县水利工作报告\n发布机构：青禾县水利局\n通过或发布日期：2026年1月26日")
  #expect(article.title == "青禾县水利工作报告")
  #expect(article.bodyTexts.first?.hasPrefix("各位代表") == true)
}

@Test(arguments: ["标题：青禾县水利工作报告", "青禾县水利工作报告\n时间：2026年1月26日\n地点：县礼堂"])
func `fewer labels, or none for the headline, are no such block`(_ head: String) {
  #expect(page(head).title == "青禾县水利工作报告")
}

@Test(arguments: ["附件1", "附件2：", "附件", "附录一"])
func `an annex with a name of its own is an article`(_ mark: String) {
  let issue = readPage(
    "青禾县水利工作报告\n\n" + text + "\n\n\(mark)\n\n今年十件实事\n\n"
      + "今年要办好十件实事，件件都关系到下游的三千亩田。\n\n1.清淤三十里，赶在入冬以前。\n\n2.换闸十二座，赶在开春以前。\n")
  #expect(issue.articles.map(\.title) == ["青禾县水利工作报告", "今年十件实事"])
}

@Test(arguments: ["附件：1.今年十件实事", "附件1：今年十件实事（略）"])
func `a line that only names an annex is none`(_ line: String) {
  let issue = readPage("青禾县水利工作报告\n\n" + text + "\n\n\(line)\n")
  #expect(issue.articles.map(\.title) == ["青禾县水利工作报告"])
}

@Test(arguments: [
  "（一九七七年七月十七日通过）", "（节录）（1977年7月17日青禾县代表大会通过）", "（1977年7月17日公布）",
])
func `when it was passed is no part of a resolution's name`(_ act: String) {
  let name = "青禾县第十届代表大会第三次全体会议关于修好六个村庄水渠的决议"
  let issue = readPage(name + act + "\n" + text.replacing("\n\n", with: "\n"))
  #expect(issue.articles[0].title?.hasPrefix(name) == true)
  #expect(issue.articles[0].title?.contains("通过") == false)
  #expect(issue.articles[0].title?.contains("公布") == false)
}

@Test(arguments: ["【导读】", "【导  读】", "[导 读]", "【编 者 按】"])
func `an editor's note may be set with gaps in its label`(_ label: String) {
  let issue = readPage(
    "青禾县水利工作报告\n\n\(label)1998年，青禾县开展了“修渠”活动，全体人员决心拿出自己的行动，把水渠修好。\n\n"
      + text)
  let first = issue.articles[0].bodyTexts.first
  #expect(first?.hasPrefix("各位代表") == true)
}

@Test(arguments: ["——林禾在水利反思总结交流会上的讲话", "——林禾同志在全县干部大会上的报告", "——林禾在水利论坛的演讲"])
func `a dash line below the headline says whose words a speech is`(_ line: String) {
  #expect(page("修渠必须靠村民", line).people.map(\.name) == ["林禾"])
}

@Test(arguments: ["——2026年1月26日在县代表大会上的报告", "——记水利站站长林禾在渠上的一天", "——代表们在县代表大会上的发言"])
func `a dash line may name nobody`(_ line: String) {
  #expect(page("修渠必须靠村民", line).people.isEmpty)
}
