import Testing

@testable import Gazette

private let watchers = "每村一人轮着看渠，看渠的人要懂水也要懂闸门，年轻人跟着老工匠学，一年就能顶班。"
private let lining = "渠底是黄土，水走一路漏一路，到下游只剩一半，先衬上游再衬下游，一年衬一段。"
private let gates = "三座闸门锈死多年，换新要花九万，钱从六个村庄的水费里出，账目贴在村口。"

private func outline(of paragraphs: [String]) -> String {
  let text = "让渠水流到最远的村庄\n\n林晓禾\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
  return readPage(text).articles.map(\.dump).joined(separator: "\n---\n")
}

@Test(arguments: [
  (
    "one beginning of a dozen characters",
    [
      "修好六村共用的水渠，必须把渠底衬严。\(lining)", "修好六村共用的水渠，必须把闸门换新。\(gates)",
      "修好六村共用的水渠，必须把人手配齐。\(watchers)",
    ],
    "s 修好六村共用的水渠，必须把渠底衬严\ns 修好六村共用的水渠，必须把闸门换新\ns 修好六村共用的水渠，必须把人手配齐"
  ),
  (
    "a short statement each",
    ["这是沉甸甸的嘱托。\(lining)", "这是实打实的考验。\(gates)", "这是一辈子的缘分。\(watchers)"],
    "s 这是沉甸甸的嘱托\ns 这是实打实的考验\ns 这是一辈子的缘分"
  ),
  (
    "long sentences whose last clauses begin alike, with quotations in them",
    [
      "“先上游后下游的修渠顺序”定下了六村用水的章程，必须以更大决心一修到底。\(lining)",
      "“一村一人轮流上渠的看渠办法”保住了三十里水渠的平安，必须以更严规矩一守到底。\(watchers)",
      "“账目贴在村口的用钱规矩”赢得了六个村庄的信任，必须以更细账目一贯到底。\(gates)",
    ],
    "s “先上游后下游的修渠顺序”定下了六村用水的章程，必须以更大决心一修到底\ns “一村一人轮流上渠的看渠办法”保住了三十里水渠的平安，必须以更严规矩一守到底\ns “账目贴在村口的用钱规矩”赢得了六个村庄的信任，必须以更细账目一贯到底"
  ),
])
func `leading sentences that return are headings, and couplets above them are none`(
  _ name: String, _ leads: [String], _ expected: String
) {
  let opening = [
    "春风吹绿两岸柳，渠水润开万顷田。站在三十年的渠边回头看，一代又一代人修渠护渠，把旱地变成了水田。",
    "新渠开工在眼前，老匠新徒齐上阵。今年镇里定下规矩，六个村庄都要出人出力，修好这条老渠。",
  ]
  #expect(outline(of: opening + leads) == expected, "\(name)")
  #expect(outline(of: [opening[0].replacing("春风吹绿两岸柳，渠水润开万顷田。", with: "")] + leads) == expected)
}

@Test(arguments: [
  [
    "这是他第三次来到溪口镇，渠边的柳树已经长得很高。老人们还认得他，拉着他的手说个不停。",
    "这是镇里最老的一条渠，三十年前修成。渠底渗漏，闸门也锈死了，年年修年年漏。",
    "他在渠边走了一天，本子上记满了字。傍晚才回到镇上，连夜画好了图。",
  ],
  [
    "“先上游后下游的修渠顺序”是老人们定下的，他们说水渠不能从下游修起。年轻人听了都点头。",
    "“一村一人轮流上渠的看渠办法”用了三十年，看渠的人换了三代。今年又换了一个年轻人。",
    "去年雨水多，渠堤三处塌方。看渠人连夜守在堤上，用沙袋一层一层垒起来。",
  ],
])
func `a story's first sentences are no headings`(_ paragraphs: [String]) {
  #expect(outline(of: paragraphs).isEmpty)
}

@Test(arguments: [
  ("把“修渠账、用水账”与“看渠账、用工账”结合起来", "s 把“修渠账、用水账”与“看渠账、用工账”结合起来"),
  (
    "把村庄“修渠护渠、一村一人”与开展“结对子、种果树”活动结合起来",
    "s 把村庄“修渠护渠、一村一人”与开展“结对子、种果树”活动结合起来"
  ),
  ("擦亮“三十里水渠、三百亩果园”金字招牌", "s 擦亮“三十里水渠、三百亩果园”金字招牌"),
  ("落实“一村一人、一日一巡”看渠制度", "s 落实“一村一人、一日一巡”看渠制度"),
])
func `a quotation's marks part no clauses of a heading`(_ lead: String, _ expected: String) {
  let text =
    "溪口镇水务工作总结\n\n林晓禾\n\n（一）今年的工作\n\n加快渠底衬砌。\(lining)\n\n抓好闸门更新。\(gates)\n\n"
    + "（二）明年的打算\n\n培养看渠队伍。\(watchers)\n\n\(lead)。\(gates)\n\n完善用水章程。\(lining)\n"
  let dump = readPage(text).articles.first?.dump ?? ""
  #expect(dump.contains(expected))
}

private let looks = [
  "五年来，我们先上游后下游，一年衬一段渠底，三十里水渠从此不再漏水，六个村庄的水田年年丰收",
  "五年来，我们举全镇之力换下三座锈死的闸门，摘掉了“靠天吃饭”的旧帽子，水到田头只要半天",
  "五年来，我们把看渠的规矩立起来，一村一人轮流上渠，年轻人跟着老工匠学会了看水、看闸、看堤",
]

@Test func `long sentences that look back on one time, one below the other, are headings`() {
  let found = outline(of: zip(looks, [lining, gates, watchers]).map { "\($0)。\($1)" })
  #expect(found == looks.map { "s \($0)" }.joined(separator: "\n"))
}

@Test func `sentences that look back head the points below them`() {
  let years = ["过去一年，是水渠面貌一新、旱田变成水田的一年", "过去一年，是人人看渠护渠、村村公布账目的一年", "过去一年，是老匠带出新徒、年轻人学会看水的一年"]
  let found = outline(
    of: years.flatMap { ["\($0)。", "一是衬砌渠底。\(lining)", "二是更换闸门。\(gates)"] })
  #expect(found == years.map { "s \($0)\n  p 一是 衬砌渠底\n  p 二是 更换闸门" }.joined(separator: "\n"))
}

@Test(arguments: [
  // Two of a time, or three with another text between, tell a story.
  [looks[0] + "。" + lining, looks[1] + "。" + gates],
  [
    "近年来，到溪口镇看渠的人一年比一年多，他们沿着渠堤走上一整天，都说这里的水来得不容易，回去也要照着修一条。" + lining, watchers,
    "近年来，镇里的账目他都一笔一笔记在本子上，谁来都拿给谁看，村民起初不信，后来连外村的人也跑来抄他的本子。" + gates, watchers,
    "近年来，看渠的人又换了一个，老工匠说他学得比谁都快，只是话少，在渠边一站就是半天，问他什么也不答。" + lining,
  ],
])
func `sentences that look back apart from each other are none`(_ paragraphs: [String]) {
  #expect(outline(of: paragraphs).isEmpty)
}

@Test func `what only says that something follows looks back on nothing`() {
  let rows = zip(looks, [lining, gates, watchers]).map { "\($0)。\($1)" } + ["五年来，主要做了以下工作："]
  #expect(outline(of: rows) == looks.map { "s \($0)" }.joined(separator: "\n"))
}

private let told = ["渠水清清，两岸柳绿。", "渠边热闹，孩子们跟着水跑。", "看渠人笑着说，值得。", "村头的老槐树也绿了。"]

@Test func `sentences of one beginning, alone above paragraphs, are headings in a story too`() {
  let heads = ["六村同心，修好一条渠", "六村同心，守住一道闸", "六村同心，种好一坡果"]
  let found = outline(
    of: told + zip(heads, [lining, gates, watchers]).flatMap { ["\($0)。", $1 + gates] })
  #expect(found == heads.map { "s \($0)" }.joined(separator: "\n"))
}

@Test func `sentences of one beginning are none where two are so or running text is not below`() {
  let heads = ["六村同心，修好一条渠。", "六村同心，守住一道闸。", "六村同心，种好一坡果。"]
  #expect(outline(of: told + [heads[0], lining + gates, heads[1], gates + lining]).isEmpty)
  #expect(outline(of: told + heads).isEmpty)
}
