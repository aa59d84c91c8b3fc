import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠。"
private let second = "水渠由镇里和六个村庄一同管理，每年春天清淤，秋天查漏，费用由六个村庄按田亩分担。"

/// Title and first words of each article below a head.
private func reading(_ head: String) -> [String] {
  readPage("\(head)\n\n\(text)\n\n\(second)\n").articles.map {
    "\($0.title ?? "-") | \($0.paragraphs.first { $0.role == .body }?.text.prefix(4) ?? "-")"
  }
}

@Test(arguments: [
  "索 引 号:746899/2020 主题分类:水利\n发布机构:县府办, 发文日期:2020年05月07日\n名    称:青禾县修渠方案\n文    号:青政办字〔2020〕4号\n\n青禾县修渠方案",
  "标题：青禾县修渠方案\n来源：青禾县人民政府\nURL：https://example.org/a.html\n抓取时间：2026-04-03\n文种：方案",
  "索 引 号:7/2020 主题分类:水利\n发布机构:县府办 发文日期:2020年05月07日\n名    称:青禾县修渠方案\n文    号:青政办字〔2020〕4号 主 题 词:\n\n青禾县修渠方案",
  "索　引　号：12/2020\n发 布 者：县水利局\n名　　称：青禾县修渠方案\n\n青禾县修渠方案",
])
func `a register's labels may be set wide or be a machine's`(_ head: String) {
  #expect(reading(head) == ["青禾县修渠方案 | 溪口镇的"])
}

@Test(arguments: [
  ("林晓禾：修渠为了谁\n来源：青禾网", "林晓禾：修渠为了谁 | 溪口镇的"),
  ("青 禾 水 事：六村修渠", "青 禾 水 事：六村修渠 | 溪口镇的"),
])
func `one line with a colon is a headline`(_ head: String, _ expected: String) {
  #expect(reading(head) == [expected])
}

@Test(arguments: [
  ("六村修渠见成效（组图）", "六村修渠见成效"), ("六村修渠见成效(图文)", "六村修渠见成效"),
  ("六村修渠见成效()（视频）", "六村修渠见成效"), ("六村修渠见成效（附图/短片）", "六村修渠见成效"),
  ("六村修渠见成效（试行）", "六村修渠见成效（试行）"), ("六村修渠的办法（草案）", "六村修渠的办法（草案）"),
  ("六村修渠见成效（上）", "六村修渠见成效（上）"),
])
func `what came with a text is no part of its headline`(_ line: String, _ title: String) {
  #expect(reading(line) == ["\(title) | 溪口镇的"])
}

@Test(arguments: [
  ("首页 > 政协工作 > 提案\n提案\n委员座谈修渠的提案", "委员座谈修渠的提案"),
  ("网站首页 > 要闻\n要闻\n六村修渠见成效", "六村修渠见成效"),
  (":::回首頁 >議會法規>議事規則\n議事規則\n青禾縣議會修渠規則", "青禾縣議會修渠規則"),
  ("首页 > 要闻\n六村修渠见成效", "六村修渠见成效"),
  ("首页 > 水利\n水利\n发布时间：2024-05-06", "水利"),
])
func `the part of the site is named once more above the headline`(_ head: String, _ title: String) {
  #expect(reading(head) == ["\(title) | 溪口镇的"])
}

@Test(arguments: [
  "*資料列印*推薦轉寄rss分享 facebook分享 Plurk分享", "Facebook分享 Line分享", "QQ好友分享 weibo转发 微信分享",
])
func `a row of buttons run together is the site's`(_ row: String) {
  #expect(reading("\(row)\n\n青禾县修渠规则") == ["青禾县修渠规则 | 溪口镇的"])
}

@Test(arguments: ["让六村的渠水由大家分享", "App上怎样与人分享"])
func `one word of a button is a headline's too`(_ line: String) {
  #expect(reading(line) == ["\(line) | 溪口镇的"])
}

@Test(arguments: [
  "青禾网5月6日电 《青禾水利》日前发表林晓禾的文章。青禾网转发如下：", "近日，县里印发了修渠的经验，现将全文刊登如下：",
  "《青禾水利》第三期登出林晓禾的文章，以下为全文：",
])
func `a site's words between two prints of a headline are no text`(_ leadIn: String) {
  let page = "转载：六村修渠靠众人\n六村修渠靠众人\n\(leadIn)\n\n六村修渠靠众人\n\n林晓禾"
  #expect(reading(page) == ["六村修渠靠众人 | 溪口镇的"])
}

@Test(arguments: [
  ("六村修渠靠众人\n修渠的办法如下：", "六村修渠靠众人 | 修渠的办"),
  ("六村修渠靠众人\n这是县里发来的电报，内容如下：", "六村修渠靠众人 | 这是县里"),
])
func `a lead-in above the text alone is text`(_ head: String, _ expected: String) {
  #expect(reading(head) == [expected])
}

@Test(arguments: [
  "青禾县发展和改革局 中共青禾县委社会工作部 青禾县自然资源和规划局 青禾县住房和城乡建设局 青禾县水利局 青禾县财政局关于印发修渠实施方案的通知",
  "青禾县人民政府 白鹭县人民政府 溪口县人民政府 东桥县人民政府 南山县人民政府 北原县人民政府 西林县人民政府关于共同修好六县渠道的决定",
  "青禾县水利局 青禾县农业农村局 青禾县生态环境局 青禾县市场监督管理局 青禾县人力资源和社会保障局 青禾县公安局转发六村修好水渠做法的通报",
])
func `several offices before what they send out make a long headline`(_ title: String) {
  #expect(reading(title).first?.hasPrefix(String(title.prefix(20))) ?? false)
}

@Test(arguments: [
  "青禾县水利局，青禾县农业农村局，青禾县生态环境局，六个村庄的干部和村民，一共三百多人在五月里走遍了全县的水渠，看了六十处闸门，写出了关于修好水渠的通知",
  "青禾县的水渠 全长六十公里 分为三段 上段在溪口 中段在东桥 下段在白鹭 每一段都有管水的人 每年都要清淤和查漏 今年县里还印发了关于修好水渠的意见和办法",
])
func `a long line that names no offices is text`(_ line: String) {
  #expect(readPage("\(line)\n\n\(text)\n\n\(second)\n").articles.first?.title == nil)
}

@Test(arguments: [
  ("2018年11月22日在青禾县第七届人大常委会第六次会议上\n县水利局局长 林晓禾", "- | 溪口镇的"),
  ("——2016年1月6日在青禾县第九届人民代表大会上\n县长 林晓禾", "- | 溪口镇的"),
  ("（2018年11月22日在青禾县水利工作会议上）\n林晓禾", "- | 溪口镇的"),
])
func `when and where a text was read out is no text, with a headline or without`(
  _ head: String, _ expected: String
) {
  #expect(reading(head) == [expected])
}

@Test(arguments: [
  ("林禾", ["林禾"]), ("林晓禾", ["林晓禾"]), ("林晓禾\n\n[摘 要] \(second)", ["林晓禾"]),
])
func `one name above a long paragraph signs it`(_ head: String, _ names: [String]) {
  let long = text + second + text
  let issue = readPage("\(head)\n\n\(long)\n\n一、修渠\n\n\(second)\n")
  #expect(issue.articles.map(\.title) == [nil])
  #expect(issue.articles.first?.people.map(\.name) == names)
}

@Test(arguments: ["高考", "安全", "林晓禾"])
func `a word or a name that the text speaks of is its headline`(_ head: String) {
  let long = "说起\(head)，村里人都知道。\(text)\(second)"
  #expect(readPage("\(head)\n\n\(long)\n\n\(second)\n").articles.first?.title == head)
}

@Test(arguments: ["青禾县人大常委会：", "县人民法院：", "县水利局党组：", "县政府办公室："])
func `whom a report is given to heads nothing`(_ line: String) {
  let report = "青禾县修渠情况的报告\n\n\(line)\n\n\(text)\n\n一、修渠\n\n\(second)\n\n二、管水\n\n\(text)\n"
  let issue = readPage(report)
  #expect(issue.articles.map(\.dump) == ["s 一、 修渠\ns 二、 管水"])
  #expect(issue.articles.first?.paragraphs.first?.text == line)
}

@Test(arguments: ["存在问题：", "问题成因："])
func `a few words and a colon head what stands below`(_ line: String) {
  let report = "青禾县修渠情况的报告\n\n\(text)\n\n主要做法：\n\n\(second)\n\n\(line)\n\n\(text)\n"
  #expect(readPage(report).articles.first?.dump.contains("s \(line.dropLast())") ?? false)
}

@Test(arguments: [
  "←  |  2009年修渠报告 | 2010年修渠报告 县长 林晓禾 | 2011年修渠报告  →", "← | 上一篇 | 下一篇 →", "浏览910|回应0|推荐1 | |",
  "点击12|评论3",
])
func `what leads to other pages or counts readers is the site's`(_ row: String) {
  #expect(reading("六村修渠见成效\n\(row)") == ["六村修渠见成效 | 溪口镇的"])
}

@Test(arguments: ["一条渠｜六个村", "修渠→管水：六村的两步"])
func `a stroke or an arrow within a headline is its own`(_ line: String) {
  #expect(!Page(line).pieces.contains { $0.hasPrefix("furniture") })
}

@Test(arguments: [
  "【工作总结】\n【工作计划】\n【述职报告】", "青禾网\n【要闻】\n【水利】\n【农业】\n【生活】", "栏目导航\n【通知】\n【公告】\n【简报】",
])
func `several columns in a row are a menu`(_ menu: String) {
  #expect(reading("\(menu)\n\n六村修渠见成效\n林晓禾").last == "六村修渠见成效 | 溪口镇的")
}

@Test(arguments: ["【水利】", "【水利】\n【调查】"])
func `one column above a headline is the article's`(_ column: String) {
  let issue = readPage("\(column)\n六村修渠见成效\n林晓禾\n\n\(text)\n\n\(second)\n")
  #expect(issue.articles.first?.column != nil)
}

@Test(arguments: [
  "标题：六村修渠见成效\n查看原文\n来源：青禾县志\n编号：12\n页数：6", "分类：水利\n标题：六村修渠见成效\n打印\n页数：6",
  "题名：六村修渠见成效\n收藏\n分享\n责任者：县志办\n页数：6",
])
func `a button among a record's rows parts them not`(_ head: String) {
  #expect(reading(head) == ["六村修渠见成效 | 溪口镇的"])
}

@Test(arguments: [
  "〔摘要〕\(text)；\n\n\(second)\n\n〔关键词〕水渠；六村", "摘要：\(text)\n\n\(second)\n\n\(second)\n\n关键词：水渠；六村",
  "【摘 要】\(text)\n\n\(second)\n\n【中图分类号】 D6",
])
func `a summary of several paragraphs ends at the key words`(_ head: String) {
  #expect(reading("六村修渠的经验\n林晓禾\n\n\(head)") == ["六村修渠的经验 | 溪口镇的"])
  let body = readPage("六村修渠的经验\n林晓禾\n\n\(head)\n\n\(text)\n").articles.first?.paragraphs
  #expect(body?.count { $0.role == .body } == 1)
}

@Test(arguments: ["〔摘要〕\(text)", "〔摘要〕\(text)\n\n〔关键词〕水渠；六村"])
func `below a summary of one paragraph the text begins`(_ head: String) {
  let page = readPage("六村修渠的经验\n林晓禾\n\n\(head)\n\n\(text)\n\n\(second)\n")
  #expect(page.articles.first?.paragraphs.count { $0.role == .body } == 2)
}

@Test(arguments: ["法规名称：青禾县修渠办法", "題名：青禾縣修渠辦法", "文件名称: 青禾县修渠办法"])
func `a label before the headline is no part of it`(_ line: String) {
  let title = readPage("\(line)\n\n\(text)\n\n\(second)\n").articles.first?.title
  #expect(title?.count == 7)
}

@Test(arguments: ["溪口镇：六村修好水渠", "名称之争：一条渠两个名"])
func `what only begins like a label stays`(_ line: String) {
  #expect(reading(line) == ["\(line) | 溪口镇的"])
}

@Test(arguments: [
  ("县长在修渠大会上讲话县长在修渠大会上的讲话同志们：", "县长在修渠大会上的讲话"), ("在修渠大会上的讲话在修渠大会上的讲话各位代表：", "在修渠大会上的讲话"),
  ("青禾县修渠工作的报告青禾县修渠工作的报告各位委员：", "青禾县修渠工作的报告"), ("县长在修渠大会上的讲话同志们：", "县长在修渠大会上的讲话"),
  ("修渠大会县长讲话和修渠大会书记的讲话同志们：", "修渠大会县长讲话和修渠大会书记的讲话"),
])
func `a headline runs twice into a salutation`(_ head: String, _ title: String) {
  let issue = readPage("\(head)\(text)\(second)一、要定人。\(text)二、要定钱。\(second)\n")
  #expect(issue.articles.map(\.title) == [title])
}
