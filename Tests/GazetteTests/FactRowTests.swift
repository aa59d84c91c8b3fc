import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

private func article(under head: String) -> Article? {
  let articles = readPage("\(head)\n\n\(text)\n\n\(text)\n").articles
  return articles.count == 1 ? articles.first : nil
}

@Test(arguments: [
  "镇内新闻2024-05-06王新禾老师",
  "青禾网视 （2024年05月06日 12:39）",
  "2024-05-06 分享到：青禾空间青禾微博",
  "青禾学刊 2024年3期",
  "青禾网 www.qinghe.cn 2024年05月06日 10:04 来源：",
  "专题：溪口水利\n专题：护渠一年",
  "新闻热线：000-12345678 【 】 【打印",
  "发言稿 阅读（1.9万）",
  "作者：C浏览次数：582",
  "点击数：12",
  "青禾财经 2024-05-06 08:05:27 听新闻",
])
func `a row of facts is no part of the headline above it`(_ row: String) {
  #expect(article(under: "修好村庄的水渠\n\n\(row)")?.title == "修好村庄的水渠")
}

@Test(arguments: [
  "渠水流向：东南西北", "5月6日8:30的钟声",
  "修渠简报〔2024.05.06〕", "2024年5月6日的一场雨", "从2024年到2025年的水渠", "三月三十的赶集",
])
func `a day within a headline stays`(_ head: String) {
  #expect(article(under: head)?.title == head)
}

@Test(arguments: [
  ("2024-05-06 14:29:45   来源：青禾社   作者：何守拙、罗小满、陈一鸣", ["何守拙", "罗小满", "陈一鸣"]),
  ("发布日期：2024-05-06 15:24 来源：青禾客户端 作者：何守拙 罗小满 浏览量：12", ["何守拙", "罗小满"]),
  ("2024-05-06   来源：青禾社   作者：何守拙", ["何守拙"]),
  ("2024-05-06 14:29:45 《青禾学刊》 何守拙 罗小满", ["何守拙", "罗小满"]),
  ("2024-05-06 14:29:45 《青禾学刊》 何守拙", ["何守拙"]),
  ("2024-05-06 14:29:45 《青禾学刊》 责任编辑", []),
  ("2024-05-06   来源：青禾社   作者：", []),
  ("2024-05-06   来源：青禾社   责任编辑：何守拙", []),
])
func `a row of facts names all its authors`(_ row: String, _ names: [String]) {
  #expect(article(under: "修好村庄的水渠\n\n\(row)")?.people.map(\.name) == names)
}

@Test(arguments: [
  ("作者：何守拙 来源：青禾日报 发布时间：2024/5/6 9:59:09\n选择字号：", ["何守拙"]),
  ("来源：青禾日报 作者：罗小满 陈一鸣", ["罗小满", "陈一鸣"]),
  ("发布时间：2024/5/6 来源：青禾日报 作者：陈一鸣", ["陈一鸣"]),
  ("来源：青禾日报 责任编辑：陈一鸣", []),
  ("发布时间：2024/5/6 来源：青禾日报", []),
])
func `a row of facts above the headline names the author`(_ row: String, _ names: [String]) {
  let page = article(under: "\(row)\n修好村庄的水渠")
  #expect(page?.title == "修好村庄的水渠")
  #expect(page?.people.map(\.name) == names)
}

@Test(arguments: [
  ("修好村庄的水渠\n————何守拙", ["何守拙"]),
  ("修好村庄的水渠\n——陈一鸣", ["陈一鸣"]),
  ("修好村庄的水渠\n《青禾》编辑部", ["《青禾》编辑部"]),
  ("修好村庄的水渠\n《溪口月刊》评论部", ["《溪口月刊》评论部"]),
  ("修好村庄的水渠\n——溪口镇调查", []),
  ("修好村庄的水渠\n《护渠人》", []),
])
func `a name behind dashes and a journal's office sign`(_ head: String, _ names: [String]) {
  #expect(article(under: head)?.people.map(\.name) == names)
}

@Test(arguments: [
  ("青禾网讯（溪口日报记者何守拙）", ["何守拙"]),
  ("青禾论坛网（记者 何守拙 罗小满）", ["何守拙", "罗小满"]),
  ("溪口电视台讯（记者 陈一鸣）", ["陈一鸣"]),
  ("溪口水利站（新来的记者说）", []),
  ("青禾网（一家网站）", []),
])
func `reporters stand behind a paper that no list knows`(_ dateline: String, _ names: [String]) {
  let page = readPage("修好村庄的水渠\n\n\(dateline)\(text)\n\n\(text)\n")
  #expect(page.articles.first?.people.map(\.name) == names)
}

@Test(arguments: [
  ("（青城市民盟）", ["青城市民盟"]), ("（溪口县水利局）", ["溪口县水利局"]), ("（九溪学社青城市委）", ["九溪学社青城市委"]),
  ("（青城市政协办公室）", ["青城市政协办公室"]), ("（图片均由何守拙摄）", []), ("（见图）", []),
])
func `an office in brackets signs below the text`(_ line: String, _ names: [String]) {
  let page = readPage("\(text)\n\n\(text)\n\n\(line)\n")
  #expect(page.articles.first?.people.map(\.name) == names)
}

@Test func `the name below a paper's reporter signs the text above`() {
  let page = readPage("修好村庄的水渠\n\n\(text)\n\n\(text)\n\n青溪日报全媒体记者\n\n何守拙\n")
  #expect(page.articles.map(\.title) == ["修好村庄的水渠"])
  #expect(page.articles.first?.people.map(\.name) == ["何守拙"])
}

@Test(arguments: [
  "5月6日，溪口镇举行通水仪式。六个村庄的村民站在渠边。图为老人看水。 本报记者 何守拙/摄",
  "清晨的溪口。 青禾社记者 罗小满/摄",
  "三十年前修渠的人又聚到了一起，他们带来了当年的铁锹和扁担，说起往事滔滔不绝，谁也不肯先走。图为合影。 记者 陈一鸣摄",
])
func `a caption may hold several sentences`(_ caption: String) {
  let page = readPage("修好村庄的水渠\n\n\(caption)\n\n\(text)\n\n\(text)\(text)\n")
  #expect(
    page.articles.first?.paragraphs.first { $0.role == .body }?.text.hasPrefix(text) ?? false)
}

@Test(arguments: ["他说，那张旧照片是父亲所摄。渠上的人都认得他。", "镇里请人拍了一部片子。片名叫护渠人。"])
func `a sentence about pictures is text`(_ sentence: String) {
  let page = readPage("修好村庄的水渠\n\n\(text)\n\n\(sentence)\n\n\(text)\n")
  #expect(page.articles.first?.paragraphs.map(\.role) == [.body, .body, .body])
}

@Test(arguments: [
  ("溪口镇两部门：2024年修好水渠四十公里以上", false), ("县里三部门：水渠水价明年起不再上涨", false), ("主管部门：县水利局", true),
])
func `what several offices say is a headline and no fact`(_ line: String, _ isFact: Bool) {
  let text = glyphs(line)
  #expect(SourceLine.isSourceLine(text[...], of: text.kinds) == isFact)
}

@Test func `a reader's question below its label opens the text`() {
  let article = readPage(
    """
    ---
    title: "水渠漏水怎么办（政策问答·回应关切）"
    date: 2024-05-06
    ---

    # 水渠漏水怎么办（政策问答·回应关切）

    > 本报记者  林晓禾《青禾日报》（2024年05月06日第 01 版）

    读者关切

    我是一名村民，家门口的水渠年年漏水。请问县里有没有修渠的补助？

    县水利局负责人说，修渠的补助今年照旧，每公里三万元，由村里申请，县里派人看过以后发给。

    一是早申请，开春以前把表交上来。二是勤看渠，每月走一遍，坏了当天报。
    """
  ).articles[0]
  #expect(article.paragraphs.first?.text == "读者关切")
  #expect(article.outline.map(\.marker) == ["一是", "二是"])
}
