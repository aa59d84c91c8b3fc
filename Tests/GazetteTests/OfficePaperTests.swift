import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

/// Title, people, first and last words of each article.
private func reading(_ page: String) -> [String] {
  readPage(page).articles.map { article in
    let body = article.paragraphs.filter { $0.role == .body || $0.role == .heading }
    let people = article.people.map(\.name).joined(separator: "、")
    let (first, last) = (body.first?.text.prefix(4) ?? "-", body.last?.text.suffix(4) ?? "-")
    return "\(article.title ?? "-") | \(people) | \(first)…\(last)"
  }
}

@Test(arguments: [
  ("各镇人民政府，县直各单位，各重点企业", true), ("各县（市、区）水利局", true),
  ("各村、各渠道管理单位、县属各学校", true), ("各鎮公所、各級學校", true),
  ("各方合力修渠，溪口镇赶在雨季之前完工", false), ("各村水渠今春放水", false),
  ("县直各单位", false),
])
func `those a paper is sent to are told without their colon`(_ line: String, _ expected: Bool) {
  #expect(Addressees.are(glyphs(line)) == expected)
}

@Test(arguments: [
  "青禾县水利局\n二〇二四年三月八日\n此件公开发布\n县委办公室\n县人大常委会办公室\n青禾县水利局\n2024年3月8日",
  "××县水利局\n2024年3月8日\n县委办公室\n县政府办公室",
  "青禾县水利局\n（此件公开发布）",
])
func `offices below signature and day receive a copy and sign nothing`(_ foot: String) {
  let signer = foot.split(separator: "\n")[0]
  #expect(
    reading("关于春灌的通知\n各镇人民政府，县直各单位\n\(text)\n\(text)\n\(foot)\n")
      == ["关于春灌的通知 | \(signer) | 各镇人民…年缺水。"])
}

@Test(arguments: [
  (
    "青禾县水渠条例\n青禾县人民政府令\n第12号\n现发布《青禾县水渠条例》，自发布之日起施行。\n县长 林禾\n2024年3月8日",
    ["青禾县水渠条例 |  | 第一章 …管水渠。"]
  ),
  (
    "青禾县水渠条例\n青禾县人民政府令\n《青禾县水渠条例》已经通过，现予公布，自2024年5月1日起施行。\n2024年3月8日",
    ["青禾县水渠条例 |  | 第一章 …管水渠。"]
  ),
  (
    "青禾县水渠条例\n青禾县水利局令\n第3号\n现予发布《青禾县水渠条例》，自五月起实施。\n2024年3月8日",
    ["青禾县水渠条例 |  | 第一章 …管水渠。"]
  ),
  ("青禾县水渠条例\n水渠立法口令\n\(text)", ["青禾县水渠条例 水渠立法口令 |  | 溪口镇的…管水渠。"]),
  ("青禾县水渠条例\n\(text)自发布之日起施行。", ["青禾县水渠条例 |  | 溪口镇的…管水渠。"]),
])
func `an order above a law's first chapter makes the law known`(
  _ head: String, _ expected: [String]
) {
  #expect(
    reading("\(head)\n第一章 总则\n第一条 为了管好水渠，制定本条例。\n第二条 县水利局主管水渠。\n")
      == expected)
}

@Test(arguments: [
  ("关于印发《青禾县水渠管理办法》的通知", "青禾县水渠管理办法", true),
  ("青禾县水利局关于印发青禾县春灌工作方案的通知", "青禾县春灌工作方案", true),
  ("关于转发《水渠养护细则》的函", "水渠养护 细则", true),
  ("关于印发《青禾县水渠管理办法》的通知", "一、总体要求", false),
  ("青禾县水渠管理办法解读", "青禾县水渠管理办法", false),
  ("关于印发办法的通知", "办法", false),
])
func `a notice quotes the paper that it sends out`(
  _ headline: String, _ name: String, _ expected: Bool
) {
  #expect(QuotedTitle.isQuoted(glyphs(name), in: glyphs(headline)) == expected)
}

@Test func `below a notice without a signature its paper begins`() {
  #expect(
    reading(
      """
      关于印发《青禾县水渠管理办法》的通知
      各镇人民政府：
      现将《青禾县水渠管理办法》印发给你们，请遵照执行。
      2024年3月8日
      青禾县水渠管理办法
      第一章 总则
      第一条 为了管好水渠，制定本办法。
      第二条 县水利局主管全县水渠的养护。
      """) == [
        "关于印发《青禾县水渠管理办法》的通知 |  | 各镇人民…照执行。",
        "青禾县水渠管理办法 |  | 第一章 …的养护。",
      ])
}

@Test(arguments: [
  "1976-03-08\n第 1 版\n1. 语录\n第1版()专栏: 语录 水利是农业的命脉。\n2. 溪口修成新水渠\n第1版()专栏: 溪口修成新水渠 六个村庄放水 新华社一九七六年三月七日讯 \(text)",
  "2. 溪口修成新水渠\n第2版(综合)专栏: 溪口修成新水渠 新华社一九七六年三月七日讯 \(text)",
  "2. 溪口修成新水渠\n第1版()专栏: 溪口 修成新水渠 \(text)",
])
func `a dump's headline stands behind its number and once more before its text`(_ page: String) {
  #expect(reading(page + "\n") == ["溪口修成新水渠 |  | 溪口镇的…年缺水。"])
}

@Test(arguments: [
  "溪口镇修渠三十年纪事\n\(text)\n1. 清淤\n\(text)\n2. 种树\n\(text)",
  "溪口镇修渠三十年纪事\n第1版的报上说：\(text)\n1. 清淤\n\(text)",
])
func `points and a page named in running text are no dump`(_ page: String) {
  #expect(readPage(page + "\n").articles.map(\.title) == ["溪口镇修渠三十年纪事"])
}

@Test(arguments: [
  ("青禾信息港讯（记者林禾）3月8日，\(text)", ["- | 林禾 | 3月8日…年缺水。"]),
  ("青禾头条讯（通讯员 周远）3月8日，\(text)", ["- | 周远 | 3月8日…年缺水。"]),
  ("【青禾电视台】3月8日，\(text)", ["- |  | 3月8日…年缺水。"]),
  ("青禾县水利通讯（第3期）说，\(text)", ["- |  | 青禾县水…年缺水。"]),
  ("【关于修渠】3月8日，\(text)", ["- |  | 【关于修…年缺水。"]),
])
func `a paper that no list knows opens the news with its reporter`(
  _ page: String, _ expected: [String]
) {
  #expect(reading("\(page)\n\(text)\n") == expected)
}

@Test(arguments: [
  ("在**县第三届代表大会上的报告", "在**县第三届代表大会上的报告"),
  ("**镇与**村共修水渠", "**镇与**村共修水渠"), ("***同志的讲话", "***同志的讲话"),
  ("**县域水利**要先行", "县域水利要先行"), ("**修渠**与**种树**", "修渠与种树"),
])
func `stars in place of a name stay, those of bold print go`(_ line: String, _ expected: String) {
  #expect(Page(line + "\n").texts == [expected])
}

@Test(arguments: [
  "索引号 1137/2024-05 成文时间 2024-03-08\n发布机构 青禾县水利局 组配分类 青水发\n有效性 有效",
  "索引号:1137/2024-05 公文目录:水利 发文日期:2024年3月8日 主题词: 文 号: 成文日期:",
  "栏目: | 部门文件 | 来源: | 溪口镇 |\n作者: | 日期: | 2024-03-08 |", "文字：【 访问：-",
  "欢迎您，下午好！", "作者:来源:青禾网",
])
func `a register's rows below the headline are no text`(_ rows: String) {
  #expect(
    reading("关于春灌的通知\n\(rows)\n\(text)\n\(text)\n") == ["关于春灌的通知 |  | 溪口镇的…年缺水。"])
}

@Test(arguments: ["有效性差的水渠要先修好，年年都要清淤。", "文字：老周画得一手好渠图，人人都说好。"])
func `a sentence that begins like a register is text`(_ first: String) {
  #expect(
    readPage("关于春灌的通知\n\(first)\n\(text)\n").articles[0].paragraphs.first?.text == first)
}

@Test(arguments: [
  "青禾县议会 ─ 2024年3月8日\n12\n修渠的质询\n\(text)随着年份日益淤积青禾县议会 ─ 2024年3月8日\n13\n而村民已等了三年。",
  "青禾县议会 — 2024年3月8日\n12\n修渠的质询\n\(text)随着年份日益淤积青禾县议会 — 2024年3月8日\n13\n而村民已等了三年。\n青禾县议会 — 2024年3月8日\n14",
  "青禾县议会 ─ 2024年3月8日\n- 12 -\n修渠的质询\n\(text)随着年份日益淤积青禾县议会 ─ 2024年3月8日\n- 13 -\n而村民已等了三年。",
])
func `a running head that stands behind a sheet's last line is cut off`(_ page: String) {
  #expect(reading(page + "\n") == ["修渠的质询 |  | 溪口镇的…了三年。"])
  #expect(!readPage(page + "\n").articles[0].paragraphs.contains { $0.text.contains("议会") })
}

@Test(arguments: ["青禾县水利大会 2024年3月8日", "修渠记 ─ 老周口述"])
func `a line without stroke and day is no running head`(_ line: String) {
  #expect(!RunningHead.isHead(glyphs(line)[...]))
}

@Test(arguments: [
  ("溪口镇春灌会在渠首召开 林禾摄影溪口镇春灌会在渠首召开 林禾摄影", true), ("春灌会现场，渠首放水 本报供稿春灌会现场，渠首放水 本报供稿", true),
  ("溪口镇长林禾在渠首放水现场溪口镇长林禾在渠首放水现场", true), ("修渠修渠", false), ("溪口镇的水渠修好了，溪口镇的水渠放水了", false),
])
func `a caption printed twice on its line is no deck`(_ line: String, _ isCaption: Bool) {
  let issue = readPage("溪口镇春灌纪事\n\(line)\n\(text)\n\(text)\n")
  #expect((issue.articles[0].title == "溪口镇春灌纪事") == isCaption)
}

@Test(arguments: [
  "溪口镇政府工作报告\n下面是小编收集整理的报告，欢迎阅读参考！\n2024年3月8日在溪口镇第三届人民代表大会上\n镇长林禾\n各位代表：",
  "溪口镇政府工作报告\n以下是小编为大家分享的报告。\n（2024年3月8日在溪口镇第三届人民代表大会上）\n镇长林禾\n各位代表：",
  "溪口镇政府工作报告\n——2024年3月8日在溪口镇第三届人民代表大会上\n镇长林禾\n各位代表：",
])
func `a collection's greeting is no text, and a short post stands before a name`(_ head: String) {
  #expect(reading("\(head)\n\(text)\n\(text)\n") == ["溪口镇政府工作报告 | 林禾 | 各位代表…年缺水。"])
}

@Test(arguments: ["小编说，水渠今年放水。", "欢迎各村前来参观水渠，收获满满。"])
func `a sentence that only mentions an editor or a welcome is text`(_ first: String) {
  let article = readPage("溪口镇春灌纪事\n\(first)\(text)\n\(text)\n").articles[0]
  #expect(article.paragraphs.first { $0.role == .body }?.text.hasPrefix(first) == true)
}

@Test(arguments: ["新闻推荐", "相关阅读", "推荐阅读"])
func `below a signature a list of other news is no article`(_ label: String) {
  #expect(
    reading("溪口镇春灌纪事\n\(text)\n\(text)\n（本报记者 林禾）\n\(label)\n\(text)\n") == [
      "溪口镇春灌纪事 | 林禾 | 溪口镇的…年缺水。"
    ])
}

@Test(arguments: [
  ("| 县委书记林禾在渠首放水。 |\n本报讯 \(text)", "溪口镇的"), ("| 渠首放水的现场十分热闹。 |\n|\n本报讯 \(text)", "溪口镇的"),
  ("| 村民在渠边清淤。林禾摄 |\n本报讯 \(text)", "溪口镇的"), ("| 村 | 渠 | 亩 |\n\(text)", "|村|渠"),
  ("渠首放水现场。\n\(text)", "渠首放水"),
])
func `a table of one cell holds a caption`(_ page: String, _ first: String) {
  let body = readPage("\(page)\n\(text)\n").articles[0].paragraphs.filter { $0.role == .body }
  #expect(body.first?.text.prefix(4) == first[...])
}
