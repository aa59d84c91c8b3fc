import Testing

@testable import Gazette

/// `姓名/role/单位` of each person a line names; empty when the line is no byline.
private func people(of line: String) -> [String] {
  let page = Page(line)
  guard let byline = Byline(page.text(page.lines[0])) else { return [] }
  return byline.people.map {
    [page.string($0.name), $0.role.rawValue, $0.affiliation.map { page.string($0) }]
      .compactMap(\.self).joined(separator: "/")
  }
}

@Test(arguments: [
  ("林晓禾", ["林晓禾/author"]),
  ("林 禾", ["林禾/author"]),
  ("林　　禾", ["林禾/author"]),
  ("林 晓 禾", ["林晓禾/author"]),
  ("■ 民盟青禾市委会", ["民盟青禾市委会/organisation"]),
  ("◆青禾市手工艺人联合理事会", ["青禾市手工艺人联合理事会/organisation"]),
  ("提案人：邸曉禾", ["邸曉禾/author"]),
  ("林晓禾 周远", ["林晓禾/author", "周远/author"]),
  ("林晓禾、周远", ["林晓禾/author", "周远/author"]),
  ("■ 林晓禾 周远", ["林晓禾/author", "周远/author"]),
  ("□林晓禾", ["林晓禾/author"]),
  ("◎ 林 禾", ["林禾/author"]),
  ("◆林晓禾", ["林晓禾/author"]),
  ("口 林晓禾", ["林晓禾/author"]),
  ("本报记者 林晓禾", ["林晓禾/author/本报记者"]),
  ("□ 本报记者 林晓禾 周远", ["林晓禾/author/本报记者", "周远/author/本报记者"]),
  ("通讯员 周远", ["周远/author/通讯员"]),
  ("本报评论员 周远", ["周远/author/本报评论员"]),
  ("本报记者 林晓禾 通讯员 周远", ["林晓禾/author/本报记者", "周远/author/本报记者"]),
  ("记者 林晓禾 整理", ["林晓禾/author/记者"]),
  ("作者：林晓禾", ["林晓禾/author"]),
  ("文/林晓禾", ["林晓禾/author"]),
  ("采访、撰文｜林晓禾", ["林晓禾/author"]),
  ("文：林晓禾 图：受访者提供", ["林晓禾/author"]),
  ("文/林晓禾 图/周远", ["林晓禾/author"]),
  ("原创 林晓禾 青禾时评", ["林晓禾/author"]),
  ("提案人：市政协委员 林晓禾、周小远", ["林晓禾/author/市政协委员", "周小远/author/市政协委员"]),
  ("撰文：林晓禾（青禾大学教授）", ["林晓禾/author/青禾大学教授"]),
  ("青禾大学教授 林晓禾", ["林晓禾/author/青禾大学教授"]),
  ("林晓禾 青禾大学教授", ["林晓禾/author/青禾大学教授"]),
  ("青禾区政协主席 林 禾", ["林禾/author/青禾区政协主席"]),
  ("阿依古丽·买买提", ["阿依古丽·买买提/author"]),
  ("□ 阿依古丽·买买提 周远", ["阿依古丽·买买提/author", "周远/author"]),
  ("青禾区政协", ["青禾区政协/organisation"]),
  ("农工党青禾市委会课题组", ["农工党青禾市委会课题组/organisation"]),
  ("记者  林晓禾  周小远   来源：青禾网", ["林晓禾/author/记者", "周小远/author/记者"]),
  ("青禾大学、溪口学院写作组", ["青禾大学、溪口学院写作组/organisation"]),
  ("本报记者林晓禾周远", ["林晓禾/author/本报记者", "周远/author/本报记者"]),
  ("本报记者周远林晓禾", ["周远/author/本报记者", "林晓禾/author/本报记者"]),
  ("记者 林晓禾 学生记者 周远 摄影 罗小满", ["林晓禾/author/记者", "周远/author/记者"]),
  ("林晓禾（青禾大学教授）", ["林晓禾/author/青禾大学教授"]),
  ("周远(溪口日报记者，曾在青城工作)", ["周远/author/溪口日报记者，曾在青城工作"]),
  ("青禾市科协 青禾市文联", ["青禾市科协/organisation", "青禾市文联/organisation"]),
])
func `a byline names people in many forms`(_ line: String, _ expected: [String]) {
  #expect(people(of: line) == expected)
}

@Test(arguments: [
  "让老旧楼院的雨水有处可去",
  "责任编辑 王明",
  "责任编辑：王明 美编：李红",
  "■ 责任编辑 王明",
  "一、摸清管网底数",
  "渠水流过村庄。",
  "为此，建议：",
  "谁来养护？",
  "2024年5月6日",
  "林",
  "把 好 的",
  "简历",
  "全文",
  "几点建议",
  "林晓禾（一九五三年生）",
  "水渠（修了三十年的）",
  "本报记者站在渠边",
])
func `what only looks like a byline names nobody`(_ line: String) {
  #expect(people(of: line) == [])
}

private let opening = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

@Test(arguments: [
  ("林晓禾 周小远", ["林晓禾", "周小远"]),
  ("林晓禾 周小远\n摘要：水渠的管护要靠众人，本文考察六个村庄的做法。", ["林晓禾", "周小远"]),
  ("林晓禾\n[摘 要] 水渠的管护要靠众人，本文考察六个村庄的做法。\n[关键词] 水渠；管护", ["林晓禾"]),
  ("本刊编辑部", ["本刊编辑部"]),
])
func `names that open a page sign the text without a headline`(_ head: String, _ names: [String]) {
  let articles = readPage("\(head)\n\(opening)\n\(opening)\n").articles
  #expect(articles.map(\.title) == [nil])
  #expect(articles.first?.people.map(\.name) == names)
}

@Test(arguments: ["修渠令", "马克思", "青禾市水利局"])
func `a word that opens a page stays its headline`(_ head: String) {
  #expect(readPage("\(head)\n\(opening)\n\(opening)\n").articles.map(\.title) == [head])
}

@Test(arguments: [
  ("（文字：林晓禾 图片：周小远）", ["林晓禾"]), ("（图文：林晓禾）", ["林晓禾"]), ("(文/林晓禾)", ["林晓禾"]),
  ("（图片：周小远）", []), ("（文字有删节）", []),
])
func `a bracket below the text says who wrote it`(_ foot: String, _ names: [String]) {
  let page = readPage("修好村庄的水渠\n\n\(opening)\n\n\(opening)\n\n\(foot)\n")
  #expect(page.articles.first?.people.map(\.name) == names)
}

@Test(arguments: [
  ("本报记者 王明 摄", "caption"),
  ("（王明 摄）", "caption"),
  ("责任编辑 王明", "furniture"),
  ("校对：王明", "furniture"),
  ("供图/青禾市政协", "furniture"),
])
func `who edits or takes pictures is no author`(_ line: String, _ kind: String) {
  let page = "修好村庄的水渠\n\n■ 林晓禾\n\n渠水流过村庄，村民盼望多年的心愿终于实现了。\n\n村民在渠边合影\n\n\(line)\n"
  let pieces = Page(page).pieces
  #expect(pieces.last == "\(kind) \(line)")
  #expect(readPage(page).articles.map(\.signatories) == [["林晓禾/author"]])
}

@Test(arguments: [
  ("（作者单位：青禾大学）", ["林晓禾/author/青禾大学", "周远/author/青禾大学"]),
  ("（作者单位：青禾大学；溪口学院）", ["林晓禾/author/青禾大学", "周远/author/溪口学院"]),
  ("(作者单位：青禾大学，本文为市级课题成果)", ["林晓禾/author/青禾大学", "周远/author/青禾大学"]),
  ("（作者系青禾市政协委员）", ["林晓禾/author/青禾市政协委员", "周远/author/青禾市政协委员"]),
  ("（作者：林晓禾，青禾大学教授；周远，溪口学院讲师）", ["林晓禾/author/青禾大学教授", "周远/author/溪口学院讲师"]),
  ("（作者：林晓禾，青禾大学历史系教授，周远，溪口学院讲师）", ["林晓禾/author/青禾大学历史系教授", "周远/author/溪口学院讲师"]),
  ("（作者：文章平，本文为市级课题成果）", ["林晓禾/author", "周远/author"]),
  ("（文章刊登于《青禾评论》第三期）", ["林晓禾/author", "周远/author"]),
])
func `a signature gives the authors of the byline their units`(
  _ signature: String, _ expected: [String]
) {
  let issue = readPage("修好村庄的水渠\n\n■ 林晓禾 周远\n\n渠水流过村庄，村民盼望多年的心愿终于实现了。\n\n\(signature)\n")
  #expect(issue.articles.map(\.signatories) == [expected])
}

@Test(arguments: [
  ("渠水流过村庄，村民盼望多年的心愿终于实现了。（作者：林晓禾）", ["林晓禾/author"]),
  ("渠水流过村庄，村民盼望多年的心愿终于实现了。（林晓禾 周远）", ["林晓禾/author", "周远/author"]),
  ("渠水流过村庄，村民盼望多年的心愿终于实现了。（作者林晓禾系青禾大学教授）", ["林晓禾/author/青禾大学教授"]),
  ("渠水流过村庄，村民盼望多年的心愿终于实现了。（如图所示）", []),
])
func `a signature behind the last sentence names the author`(_ text: String, _ expected: [String]) {
  #expect(readPage("修好村庄的水渠\n\n\(text)\n").articles.map(\.signatories) == [expected])
}

@Test(arguments: [
  ("【作者简介】林晓禾，青禾大学水利系教授。", ["林晓禾/author/青禾大学水利系教授"]),
  ("作者简介：林晓禾，青禾大学教授。", ["林晓禾/author/青禾大学教授"]),
  ("（供稿：青禾市委政研室）", ["青禾市委政研室/organisation"]),
  ("（来稿：林晓禾）", ["林晓禾/author"]),
  ("（本文原载《青禾评论》第三期；转自“溪口议事”公众号）", []),
  ("（作者简介略）", []),
])
func `a note below the text names who wrote it`(_ note: String, _ expected: [String]) {
  let issue = readPage("修好村庄的水渠\n\n渠水流过村庄，村民盼望多年的心愿终于实现了。\n\n\(note)\n")
  #expect(issue.articles.map(\.signatories) == [expected])
  #expect(issue.articles.first?.paragraphs.last?.text.hasSuffix("实现了。") == true)
}

@Test(arguments: [
  ("林晓禾：修好村庄的水渠", "（作者为青禾大学教授）", ["林晓禾/author/青禾大学教授"]),
  ("林晓禾 周小远：修好村庄的水渠", "（作者单位：青禾大学）", ["林晓禾/author/青禾大学", "周小远/author/青禾大学"]),
  ("林晓禾丨修好村庄的水渠", "（作者系青禾大学教授）", ["林晓禾/author/青禾大学教授"]),
  ("林晓禾：修好村庄的水渠", "（如图所示）", []),
  ("问渠：修好村庄的水渠", "（作者为青禾大学教授）", []),
])
func `a headline that names its author is believed where the signature does not`(
  _ title: String, _ signature: String, _ expected: [String]
) {
  let text = "渠水流过村庄，村民盼望多年的心愿终于实现了。"
  #expect(
    readPage("\(title)\n\n\(text)\n\n\(signature)\n").articles.map(\.signatories) == [expected])
}

@Test func `a cast list gives everybody a side`() {
  let issue = readPage(SamplePage.interview.text)
  #expect(
    issue.articles.map(\.signatories) == [
      [
        "陈一鸣/interviewer/本报记者", "何守拙/interviewee/江南大学建筑学院教授",
        "罗小满/interviewee/溪口镇居民议事会会长",
      ]
    ])
}

@Test(arguments: [
  ("林晓禾", 0.9), ("林禾", 0.7), ("欧阳晓禾", 0.4), ("晓禾", 0.4), ("我的书", 0), ("阿依古丽·买买提", 0.9), ("A禾", 0),
])
func `a surname makes a name likelier but is not required`(_ name: String, _ expected: Double) {
  #expect(PersonName.likelihood(glyphs(name)) == expected)
}

@Test(arguments: [
  ("溪口镇政协委员、镇小学教师何守拙", "何守拙", "溪口镇政协委员、镇小学教师"),
  ("青城市人民医院主任医师罗小满", "罗小满", "青城市人民医院主任医师"),
  ("青城大学水利学院教授陈明", "陈明", "青城大学水利学院教授"),
])
func `posts and name may stand without a gap`(_ line: String, _ name: String, _ post: String) {
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
  let page = readPage(
    "\(line)\n修好村庄的水渠\n\(text)\n\(text)\n溪口村党支部书记林晓禾\n办好街边的早市\n早市要有地方，也要有规矩，街坊都这么说，大家一起来商量，定下几条规矩。\n"
  )
  #expect(page.articles.map(\.title) == ["修好村庄的水渠", "办好街边的早市"])
  #expect(page.articles.first?.people.map(\.name) == [name])
  #expect(page.articles.first?.people.first?.affiliation == post)
}

@Test(arguments: ["走近青城大学教授何守拙", "访溪口镇水利站站长罗小满", "记青城市人民医院主任医师陈明"])
func `a headline about somebody is no byline`(_ head: String) {
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
  let page = readPage("\(head)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.map(\.title) == [head])
}

@Test(arguments: ["第四次集体学习时的讲话", "全县水利会议上的报告", "佚名"])
func `an author's field that holds no name names nobody`(_ value: String) {
  let page = readPage(
    "# 在全县第四次水利集体学习时的讲话\n\n- 年份：2023\n- 发布日期：未知\n- 作者：\(value)\n\n今天，我们以修水渠为题举行集体学习，目的是把六个村庄的水渠都修好。\n"
  )
  #expect(page.articles.first?.people.isEmpty == true)
}
