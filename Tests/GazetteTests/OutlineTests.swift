import Testing

@testable import Gazette

/// The outline of an article with a given body, `|` standing for a new paragraph.
func outline(_ body: String) -> String {
  let head = "修好村庄水渠的意见\n\n■ 林晓禾\n\n水渠是村庄的命脉，多年失修，渗漏严重，村民用水一直十分困难，各方面反映强烈。\n\n"
  let page = readPage(head + body.replacing("|", with: "\n\n"))
  #expect(page.articles.count == 1)
  return page.articles.first?.dump ?? ""
}

@Test(arguments: [
  (
    "工作分三步走：一是夯实基础，二是壮大产业，三是改善生活，务求实效。",
    "p 一是 夯实基础\np 二是 壮大产业\np 三是 改善生活，务求实效"
  ),
  (
    "办好水利要两手抓。一方面，夯实基础；另一方面，壮大产业。",
    "p 一方面 夯实基础\np 另一方面 壮大产业"
  ),
  (
    "办好水利有三件事。一是修渠；二是种树；三是管水。|办好学校有三件事。一是请教师；二是修教室；三是添书。",
    """
    s 办好水利有三件事
      p 一是 修渠
      p 二是 种树
      p 三是 管水
    s 办好学校有三件事
      p 一是 请教师
      p 二是 修教室
      p 三是 添书
    """
  ),
  (
    "经验有三条：一、修好渠道；二、管好用水；三、收好水费。|今后要办两件事：|（1）种好果树。选树苗，施足肥。|（2）办好工厂。引机器，教工人。",
    """
    p 一、 修好渠道
    p 二、 管好用水
    p 三、 收好水费
    p （1） 种好果树
    p （2） 办好工厂
    """
  ),
  (
    "上游|1、修好渠道，清淤两次。|2、管好用水，按亩收费。|下游|3、种好果树，选苗施肥。|4、办好工厂，教会工人。",
    """
    s 上游
      p 1、 修好渠道，清淤两次
      p 2、 管好用水，按亩收费
    s 下游
      p 3、 种好果树，选苗施肥
      p 4、 办好工厂，教会工人
    """
  ),
  (
    "报告分三个部分。|第一部分，回顾去年的工作，修好水渠六条。|第二部分，说明今年的目标，再修两条。|第三部分，安排今年的工作。一是修好渠道。二是管好用水。",
    """
    p 第一部分 回顾去年的工作，修好水渠六条
    p 第二部分 说明今年的目标，再修两条
    p 第三部分 安排今年的工作
      p 一是 修好渠道
      p 二是 管好用水
    """
  ),
  (
    "存在问题：|水渠多年失修，渗漏严重，六个村庄的水田年年缺水。|几点建议：|村里出工，镇里出料，秋收之前把水渠修好，管好。",
    "s 存在问题\ns 几点建议"
  ),
  (
    "水渠多年失修，渗漏严重，六个村庄的水田年年缺水。|几点建议：|村里出工，镇里出料，秋收之前把水渠修好，管好。", ""
  ),
  (
    "首先，夯实基础，修好渠道。其次，壮大产业，种好果树。第三，改善生活，建好学校。",
    "p 首先 夯实基础，修好渠道\np 其次 壮大产业，种好果树\np 第三 改善生活，建好学校"
  ),
  (
    "一是修好渠道；二是管好用水；三是收好水费。同时，两头都要兼顾。一方面，不误农时；另一方面，不增负担。",
    """
    p 一是 修好渠道
    p 二是 管好用水
    p 三是 收好水费
    p 一方面 不误农时
    p 另一方面 不增负担
    """
  ),
  (
    "首先，一是修好渠道，二是管好用水。其次，壮大产业。",
    """
    p 首先 一是修好渠道，二是管好用水
      p 一是 修好渠道
      p 二是 管好用水
    p 其次 壮大产业
    """
  ),
  (
    "（一）夯实基础|一、修好渠道。清淤泥，补裂缝。|二、管好用水。按亩分，按时放。|（二）壮大产业|一、种好果树。选树苗，施足肥。|二、办好工厂。引机器，教工人。",
    """
    s （一） 夯实基础
      p 一、 修好渠道
      p 二、 管好用水
    s （二） 壮大产业
      p 一、 种好果树
      p 二、 办好工厂
    """
  ),
  (
    "一是夯实基础。要做到：一是修好渠道；二是管好用水。|二是壮大产业。种好果树，办好工厂。|三是改善生活。建好学校，修好道路。",
    """
    p 一是 夯实基础
      p 一是 修好渠道
      p 二是 管好用水
    p 二是 壮大产业
    p 三是 改善生活
    """
  ),
  (
    "一、夯实基础。成绩是：一是修好渠道；二是管好用水。不足是：一是淤泥未清；二是裂缝未补。|二、壮大产业。种好果树，办好工厂。",
    """
    p 一、 夯实基础
      p 一是 修好渠道
      p 二是 管好用水
      p 一是 淤泥未清
      p 二是 裂缝未补
    p 二、 壮大产业
    """
  ),
  (
    "一是夯实基础。一方面，修好渠道；另一方面，管好用水。二是壮大产业。种好果树。",
    "p 一是 夯实基础\n  p 一方面 修好渠道\n  p 另一方面 管好用水\np 二是 壮大产业"
  ),
  (
    "一、夯实基础|（一）修好渠道。先清淤泥，再补裂缝。|（二）管好用水。按亩分水，按时放水。|二、壮大产业|（一）种好果树。选好树苗，施足底肥。|（二）办好工厂。引来机器，教会工人。",
    """
    s 一、 夯实基础
      p （一） 修好渠道
      p （二） 管好用水
    s 二、 壮大产业
      p （一） 种好果树
      p （二） 办好工厂
    """
  ),
  (
    "第一章 总则|第一条 为了保护渠道，制定本条例。|第二条 本条例适用于全县的渠道。|第二章 管理|第三条 渠道由村民委员会管理：|（一）清理渠底；|（二）看护闸门。|第四条 水费由用水户分担。",
    """
    s 第一章 总则
      p 第一条 为了保护渠道，制定本条例
      p 第二条 本条例适用于全县的渠道
    s 第二章 管理
      p 第三条 渠道由村民委员会管理
        p （一） 清理渠底
        p （二） 看护闸门
      p 第四条 水费由用水户分担
    """
  ),
  (
    "一、夯实基础。一是修好渠道；二是管好用水。|二、壮大产业。一是种好果树；二是办好工厂。",
    """
    p 一、 夯实基础
      p 一是 修好渠道
      p 二是 管好用水
    p 二、 壮大产业
      p 一是 种好果树
      p 二是 办好工厂
    """
  ),
  (
    "1.夯实基础。（1）修好渠道。①清淤泥；②补裂缝。（2）管好用水。按亩分水。|2.壮大产业。种好果树，办好工厂。",
    """
    p 1. 夯实基础
      p （1） 修好渠道
        p ① 清淤泥
        p ② 补裂缝
      p （2） 管好用水
    p 2. 壮大产业
    """
  ),
])
func `points nest below what they belong to`(_ body: String, _ expected: String) {
  #expect(outline(body) == expected)
}

@Test func `a marker within quotes or brackets does not end a heading`() {
  #expect(
    outline("一是推广“先修渠。再种树。”的办法。大家都说好。二是改造（含新建、扩建；不含维修）旧渠。三年完成。")
      == "p 一是 推广“先修渠。再种树。”的办法\np 二是 改造（含新建、扩建；不含维修）旧渠")
}

@Test(arguments: [
  ("一是修渠。二是种树。树要种在渠边。总之，渠和树都是村里的宝。", "二是种树。树要种在渠边。"),
  ("一是修渠。二是种树。树要种在渠边。此外，还要建校。", "二是种树。树要种在渠边。"),
  ("一是修渠。渠要修直。|二是种树。树要种在渠边。|综上所述，渠和树都是村里的宝。", "二是种树。树要种在渠边。"),
  ("一是修渠。二是种树。树要种在渠边。渠树相依。", "二是种树。树要种在渠边。渠树相依。"),
])
func `a closing word ends the last point`(_ body: String, _ expected: String) throws {
  let text = "修好村庄水渠的意见\n\n■ 林晓禾\n\n" + body.replacing("|", with: "\n\n")
  let article = try #require(readPage(text).articles.first)
  let passage = try #require(article.outline.last).passage
  let whole = article.paragraphs[passage.start.paragraph].text
  let isWhole = passage.end.paragraph > passage.start.paragraph
  let end = isWhole ? whole.utf8.count : passage.end.offset
  let bytes = Array(whole.utf8)[passage.start.offset..<end]
  #expect(String(decoding: bytes, as: UTF8.self) == expected)
}

private let gaps: [(body: String, expected: [Finding.Kind])] = [
  ("一是夯实基础。修渠。三是改善生活。建好学校。", [.ordinalGap(after: "一是", missing: 2)]),
  ("一、夯实基础。修渠。|二、壮大产业。种树。|四、改善生活。建好学校。", [.ordinalGap(after: "二、", missing: 3)]),
  ("一是夯实基础。修渠。二是壮大产业。种树。三是改善生活。建好学校。", []),
  ("一是夯实基础。修渠。五是改善生活。建好学校。", []),
]

@Test(arguments: gaps)
func `a number that is missing in a series is told by its line`(
  _ body: String, _ expected: [Finding.Kind]
) {
  let text = "修好村庄水渠的意见\n\n■ 林晓禾\n\n" + body.replacing("|", with: "\n\n")
  let found = readPage(text).diagnostics.filter { $0.code == .ordinalGap }
  #expect(found.map(\.kind) == expected)
  #expect(found.allSatisfy { [5, 7].contains($0.line) && $0.column == 1 && $0.article == 0 })
}

@Test(arguments: [
  "渠水清清\n渠水长长\n流过村庄\n流到远方", "二元五角 250枚\n四元 250枚\n六元 250枚", "稻谷三十担\n麦子四十担\n豆子五十担",
])
func `short lines that stand three deep head nothing`(_ lines: String) {
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
  let page = readPage("修渠\n林晓禾\n\(text)\n\(lines)\n\(text)\n")
  #expect(page.articles.map(\.outline.count) == [0])
}

@Test(arguments: ["修渠要早\n一、动手要早", "渠首\n闸门"])
func `one or two of them may be headings`(_ lines: String) {
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
  let page = readPage("修渠\n林晓禾\n\(text)\n\(lines)\n\(text)\n二、收工要晚\n\(text)\n")
  #expect(
    page.articles[0].outline.first?.heading == lines.split(separator: "\n").first.map(String.init))
}
