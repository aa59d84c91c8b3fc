import Testing

@testable import Gazette

private let heads = ["内河航道千吨船舶直达省城", "老街修鞋铺重新开张", "山村夜校教直播卖茶", "一盏煤油灯下读书"]
private let texts = [
  [
    "经过三年整治，内河航道全线打通，千吨级船舶可以从海口直达省城码头，运费比公路便宜一半。",
    "船老大老魏在船上过了三十年，他说，以前枯水期要等潮，一等就是半个月。",
  ],
  [
    "在老街开了四十年的修鞋铺重新开张了，街坊拎着鞋排到了巷口，修鞋匠戴上老花镜，一双一双看过去。",
    "街道办事处给他免了三年房租，条件只有一个：不许涨价。",
  ],
  [
    "一块黑板，四十张课桌，大山里的夜校又亮起了灯，这一回学的是怎样直播卖茶。",
    "讲课的是返乡青年小何，她带着婶婶们对着手机一遍遍练，笑声传出很远。",
  ],
  [
    "小时候家里只有一盏煤油灯，母亲纳鞋底，我写字，读书也在灯下，怕费油。",
    "后来通了电，灯泡吊在房梁上，父亲说亮得能看见地上的针，那一年我读完了第一本小说。",
  ],
]
private let told = [
  "内河航道千吨船舶直达省城：经过三年…半个月。", "老街修鞋铺重新开张：在老街开…许涨价。",
  "山村夜校教直播卖茶：一块黑板…出很远。", "一盏煤油灯下读书：小时候家…本小说。",
]

/// Four texts in a row, nothing beside whose headlines but what a form says.
private func page(_ form: (Int, String) -> String, between: String = "\n") -> String {
  heads.indices.map { form($0, heads[$0]) + "\n" + texts[$0].joined(separator: "\n") }
    .joined(separator: between) + "\n"
}

@Test(arguments: [
  ("plain lines", page { $1 }),
  ("blank lines between all", page { $1 }.replacing("\n", with: "\n\n")),
  ("blank lines between articles", page({ $1 }, between: "\n\n")),
  ("sheets", page({ $1 }, between: "\n\u{0C}\n")),
  ("headings", page { "## \($1)" }),
  ("bold print", page { "**\($1)**" }),
  ("stars", page { "★\($1)" }),
  ("numbers", page { "\($0 + 1)、\($1)" }),
  ("columns in brackets", page { "【\(["经济", "街坊", "山乡", "副刊"][$0])】\($1)" }),
  ("columns without brackets", page { "\(["经济", "街坊", "山乡", "副刊"][$0])\n\($1)" }),
  ("labels", page { "标题：\($1)" }),
  ("days", page { "\($1)\n2024-05-0\($0 + 1)" }),
])
func `texts that share no words under headlines of their own are articles`(
  _ form: String, _ page: String
) {
  #expect(itemEnds(page) == told, "\(form)")
}

@Test(arguments: [("（林禾）", "林禾"), ("林禾", "林禾"), ("江水生", "江水生")])
func `names below each text sign it`(_ line: String, _ name: String) {
  let found = readPage(page({ $1 }, between: "\n\(line)\n") + line + "\n").articles
  #expect(found.map(\.title) == heads)
  // A bare name at the page's foot may be anybody's.
  let people = found.dropLast().map { $0.people.map(\.name) }
  #expect(people == heads.dropLast().map { _ in [name] })
}

@Test(arguments: [
  // A line with a gap above a headline signs nothing where no text is closed by a name.
  page { "东风路 修路记\($0 + 1)\n\($1)" },
  // Names above all texts belong to those below.
  page { "\($1)\n林禾" },
])
func `what stands above a text does not sign the one before`(_ page: String) {
  let signed = readPage(page).articles.map { $0.paragraphs.last?.text.hasSuffix("林禾") ?? false }
  #expect(!signed.contains(true))
  #expect(readPage(page).articles.count > 1)
}

private let village = "山乡纪行\n青石镇坐落在大山深处，十年前还是挂了号的穷地方，如今柏油路通到家门口。\n"

@Test(arguments: [
  (
    "below an introduction",
    village + "修路\n过去青石镇出山全靠一条羊肠小道，青石人凿了三年，凿出一条路。\n"
      + "兴业\n路通了，青石镇请来专家，选定黄牛和高山蔬菜两条路子。\n留人\n产业旺了，青石镇外出的青年开始回来，把老屋改成民宿。\n"
  ),
  (
    "built alike",
    "年轻干部谈\n年轻干部是事业的未来，但在一些年轻干部身上也有值得警惕的现象。\n书本知识多，实践经验少\n不少年轻干部学历高，一到群众面前就不知道怎么开口，书本知识用不上。\n伏案时间多，下村时间少\n有的年轻干部整天泡在文件堆里，村里几口塘却说不上来，下村时间太少。\n对上负责多，对下负责少\n有的年轻干部眼睛只盯着上级，群众的难处放在一边，对下负责太少。\n"
  ),
  (
    "questions",
    "对话小城\n小城的青年越来越多，记者请人社局长来谈。\n小城靠什么吸引青年？\n靠机会。这几年小城招引企业，新增岗位两万个，青年来了有活干。\n住房问题怎么解决？\n小城建了三千套青年公寓，租金只有市场价的六成，住房问题不大。\n不怕他们走吗？\n当然怕，所以小城更看重环境，书店、球场、夜校都要跟上。\n"
  ),
])
func `sections of one text are none`(_ form: String, _ page: String) {
  #expect(readPage(page).articles.count == 1, "\(form)")
}

@Test(arguments: [
  ("marked", "# 城市更新要见人\n## 保护文脉\n", "## 完善服务\n", "## 健全机制\n"),
  ("clauses", "城市更新要见人\n保护历史文脉，留住老街\n", "完善公共服务，方便街坊\n", "健全参与机制，倾听居民\n"),
])
func `a first heading right below the headline is no deck`(
  _ form: String, _ first: String, _ second: String, _ third: String
) {
  let page =
    first + "城市的魅力藏在老街里，更新中要对老屋逐栋建档，能修的不拆，能留的不迁。\n" + second
    + "停车难、充电难是老城的烦心事，更新要优先补上这些短板，居民才满意。\n" + third + "城市更新改什么、怎么改，居民最有发言权，要让居民从旁观者变成参与者。\n"
  #expect(readPage(page).articles.map(\.title) == ["城市更新要见人"], "\(form)")
}

@Test(arguments: [
  ("two lines of one headline", "大桥合龙\n两岸车程缩短一半", "大桥合龙 两岸车程缩短一半"),
  ("one column alone", "要闻\n大桥合龙两岸相通", "要闻 大桥合龙两岸相通"),
])
func `one short line above one headline names no column`(
  _ form: String, _ head: String, _ title: String
) {
  let page = "\(head)\n本报记者 林禾\n昨日上午，随着最后一段钢梁吊装到位，大桥合龙，两岸车程从一个小时缩短到半个小时。\n"
  #expect(readPage(page).articles.map { $0.column } == [nil], "\(form)")
  #expect(readPage(page).articles.count == 1, "\(title)")
}

private let verses = [
  "船篙点破了清晨的雾\n对岸的鸡叫了三遍\n摆渡的老人还没来\n只有水一直在流\n芦花白了头\n月亮磨成镰刀",
  "你把太阳拉出东山\n又把星星送回村口\n黑土翻起了浪花\n那是大地在笑\n让犁铧再深一些\n让种子睡得更暖",
]

@Test func `a poem ends where the next one's headline and author are set off`() {
  let page = "渡口\n林泉\n\(verses[0])\n\n拖拉机手\n高原\n\(verses[1])\n"
  #expect(itemEnds(page) == ["渡口：船篙点破…磨成镰刀", "拖拉机手：你把太阳…睡得更暖"])
}
