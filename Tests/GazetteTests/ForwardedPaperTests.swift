import Testing

@testable import Gazette

private let text =
  "溪口镇的水渠修好以后，六个村庄的水田都喝上了水，村民说今年的稻子一定比去年好。镇里请了两位村民看渠，每天走一遍，闸门坏了当天修好，淤泥也随时清掉。"
private let more = "每亩每年五元，由村里统一收取，用在看渠和清淤上，年终张榜公布，人人都可以查看。各公社的做法不同，钱够用的少，不够的多。"
private let parts = "一、看渠的人从哪里来\n\(text)\n二、看渠的钱从哪里来\n\(more)"

private func reading(_ page: String) -> [String] {
  readPage(page + "\n").articles.map { article in
    let body = article.paragraphs.filter { $0.role == .body }
    return
      "\(article.title ?? "-") | \(body.first?.text.prefix(4) ?? "")…\(body.last?.text.suffix(4) ?? "")"
  }
}

@Test(arguments: [
  (
    "several offices before what they forward",
    "青禾县委组织部、青禾县委宣传部、县水利局党组关于转发《溪口镇看渠工作座谈会纪要》的通知",
    "各公社党委，县委各部委：\n现将《溪口镇看渠工作座谈会纪要》发给你们，请认真执行。\n附：\n溪口镇看渠工作座谈会纪要\n（一九七九年四月十八日）"
  ),
  (
    "an office alone", "青禾县委批转《水渠检查报告》", "各公社党委：\n县委同意这个报告，现在发给你们研究。\n水渠检查报告\n一九六一年二月三日"
  ),
  (
    "the paper's name in other words", "省水利局转发青禾县《关于水渠检查的情况报告》",
    "各县水利局，各渠管理所：\n现将青禾县的报告转发给你们，请参照执行。\n（发至公社）\n一九六一年三月八日\n青禾县关于水渠检查情况的报告\n县委："
  ),
])
func `a paper is one article with the words that forward it`(
  _ name: String, _ headline: String, _ above: String
) {
  #expect(
    reading("\(headline)\n\(above)\n\(text)\n\(parts)")
      == ["\(headline) | \(above.prefix(4))…够的多。"], "\(name)")
}

@Test(arguments: [
  ("青禾县委批转水渠检查报告", true), ("关于转发《水渠养护细则》的函", true), ("關於轉發水渠辦法的通知", true),
  ("关于印发《青禾县水渠管理办法》的通知", false), ("村民争相转发", false),
])
func `an office forwards what another wrote`(_ headline: String, _ expected: Bool) {
  #expect(QuotedTitle.forwards(glyphs(headline)) == expected)
}

@Test(arguments: [
  ("青禾县委组织部、县委宣传部、县水利局党组关于转发《座谈会纪要》的通知", true),
  ("青禾县发改委 青禾县财政局关于印发春灌方案的通知", true),
  ("青禾县水利局关于印发春灌方案的通知", false), ("水渠、闸门、泵站关于春灌的通知", false),
])
func `several offices in a row name their paper`(_ headline: String, _ expected: Bool) {
  #expect(PaperName.isJoint(glyphs(headline)) == expected)
}

@Test(arguments: [
  "[此件已经县委批准。]", "〔此件发至公社。〕", "（发至县团级）", "（本件不登报）",
])
func `who may read a paper is no part of it`(_ note: String) {
  #expect(
    reading("青禾县水利局关于水渠检查的报告\n\(note)\n\(text)\n\(more)") == ["青禾县水利局关于水渠检查的报告 | 溪口镇的…够的多。"])
}
