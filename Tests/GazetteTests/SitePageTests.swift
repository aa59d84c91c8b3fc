import Testing

@testable import Gazette

private let text = "溪口镇的水渠修好以后，六个村庄的水田都喝上了水，村民说今年的稻子一定比去年好。"
private let more = "镇里请了两位村民看渠，每天走一遍，闸门坏了当天修好，淤泥也随时清掉。"

private func titles(_ page: String) -> [String?] {
  readPage(page + "\n").articles.map(\.title)
}

@Test(arguments: ["新闻详情", "文章正文", "通知公告详情", "信息浏览", "来信详情"])
func `what a site calls its page is no line of the headline`(_ label: String) {
  #expect(
    titles("\(label)\n关于做好春灌工作的通知\n发布人：林禾 时间：2024-03-08\n各镇人民政府：\n\(text)\n\(more)")
      == ["关于做好春灌工作的通知"])
}

@Test(arguments: [
  ("村民热议春灌详情", "村民热议春灌详情"), ("溪口水渠修建详情公布", "溪口水渠修建详情公布"),
])
func `a headline may speak of details`(_ head: String, _ expected: String) {
  #expect(titles("\(head)\n\(text)\n\(more)") == [expected])
}

@Test(arguments: [
  "28页 下载0 2024-01-06 浏览77 收藏0 点赞0 评分- 免费文档", "浏览：321 评论：4 收藏：12", "阅读 1200 点赞 35 分享 7",
  "温馨提示：该文档只供预览前两页，想看全文请下载原文档。", "提示：本文档共12页，可在线阅读前3页，下载后看全文。",
])
func `a library's counts and notes are no text`(_ line: String) {
  let line = glyphs(line)
  #expect(Furniture.isFurniture(line, of: line.kinds))
}

@Test(arguments: [
  "今年下载3万次，收藏2万次，点赞1万次，村民都说好。", "温馨提示：清早放水的村庄请关好闸门。", "2024年浏览溪口镇水渠的游客有3万人",
  "阅读30分钟 分享一本书",
])
func `a text may count readers and give hints`(_ line: String) {
  let line = glyphs(line)
  #expect(!Furniture.isFurniture(line, of: line.kinds))
}

@Test(arguments: [
  "第6版(教育·科技·文化·体育)", "第12版(国际副刊)", "第三版（经济、社会）",
])
func `the name of a newspaper's page stands in brackets behind its number`(_ line: String) {
  let issue = readPage("2002年12月30日青禾日报\n\n\(line)\n专栏：\n\n管水渠的人\n\(text)\n\(more)\n")
  #expect(issue.articles.map(\.title) == ["管水渠的人"])
}

@Test(arguments: ["溪口水渠志第2版(林禾、周远合著)序", "青禾县教育事业规划（2024年版）"])
func `a book's edition is no page`(_ line: String) {
  #expect(titles("\(line)\n\(text)\n\(more)") == [line.replacing("（", with: "（")])
}
