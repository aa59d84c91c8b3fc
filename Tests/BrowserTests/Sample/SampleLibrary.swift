import Gazette

/// Three made-up newspaper pages.
enum SampleLibrary {
  static let issues = [riverDaily, hillHerald, quietPage]

  private static let riverDaily = Issue(
    id: "a", newspaper: "江湾日报", date: "2024-03-18", page: "6",
    source: Source(path: "pages/jiangwan.txt", encoding: .utf8, bytes: 4096),
    articles: [tea, harbour, interview])

  private static let hillHerald = Issue(
    id: "b", newspaper: "青石周刊", date: "2024-04", page: "A05",
    source: Source(path: "pages/qingshi.txt", encoding: .gb18030, bytes: 2048),
    articles: [library, untitled])

  private static let quietPage = Issue(
    id: "c", source: Source(path: "pages/unknown-page.txt", encoding: .utf8, bytes: 64),
    articles: [note])

  private static let tea = article(
    "a1", "让山里的茶叶走出山门", column: "田野手记",
    people: [Person(name: "陆小满", role: .author, affiliation: "江湾农业学校茶学系")],
    [
      "山里有好茶，却少有人知道。去年春天我走了七个村子，喝了二十三家的茶，记下了三件该做的事。茶农说，茶叶卖得便宜，不是因为茶不好，而是因为路不通、牌子不响、手艺没有人接。",
      "先把路修好。一是修通茶园到公路的最后三公里，采下的鲜叶两小时内送到车间。二是在镇上建一座冷库，能存500吨鲜叶，能源用屋顶的太阳能。三是请邮局每天来收两次货。",
      "再把牌子立起来。一是全镇用一个名字，写清楚哪座山、哪一天采的。二是请茶客来山里住几天，看一看怎么采、怎么炒。",
      "最后把手艺传下去。一是老师傅带徒弟，镇里按月发给补贴。二是学校开制茶课，每周一次。三是办比赛，赢的人把名字刻在石头上。",
    ],
    [
      .section(
        "先把路修好", .proposal,
        [
          .point("一是", "修通茶园到公路的最后三公里，采下的鲜叶两小时内送到车间"),
          .point("二是", "在镇上建一座冷库，能存500吨鲜叶，能源用屋顶的太阳能"),
          .point("三是", "请邮局每天来收两次货"),
        ]),
      .section(
        "再把牌子立起来", .proposal,
        [
          .point("一是", "全镇用一个名字，写清楚哪座山、哪一天采的"),
          .point("二是", "请茶客来山里住几天，看一看怎么采、怎么炒"),
        ]),
      .section(
        "最后把手艺传下去", .proposal,
        [
          .point("一是", "老师傅带徒弟，镇里按月发给补贴"),
          .point("二是", "学校开制茶课，每周一次"),
          .point("三是", "办比赛，赢的人把名字刻在石头上"),
        ]),
    ])

  private static let harbour = article(
    "a2", "旧码头怎样变成人人都愿意来散步的地方——关于江湾东岸三号码头改造的几点想法",
    people: [
      Person(name: "石望", role: .author), Person(name: "江湾规划研究会", role: .organisation),
    ],
    [
      "码头停用已经九年。对此，我们有两个问题和一个办法。",
      "一、问题。（一）围墙太长。1．从街上看不见江。2．走到水边要绕远路。（二）灯太少。天一黑就没有人来。",
      "二、办法。（一）拆墙。（二）装灯。能源由江上的风来供。",
    ],
    [
      .point(
        "一、", "问题",
        [
          .point(
            "（一）", "围墙太长", [.point("1．", "从街上看不见江"), .point("2．", "走到水边要绕远路")]),
          .point("（二）", "灯太少"),
        ]),
      .point("二、", "办法", [.point("（一）", "拆墙"), .point("（二）", "装灯")]),
    ])

  private static let interview = Article(
    id: "a3", title: "水厂的一天", column: "问与答",
    people: [
      Person(name: "方晓", role: .interviewer, affiliation: "本报记者"),
      Person(name: "骆川", role: .interviewee, affiliation: "第二水厂厂长"),
    ],
    paragraphs: interviewParagraphs,
    outline: SampleNode.resolve(
      [
        .question(
          "水从哪里来", [.speaker("骆川", [.point("一是", "从上游的水库来"), .point("二是", "从地下来")])]),
        .question("夜里谁看着机器", [.speaker("骆川", [])]),
      ], in: interviewParagraphs))

  private static let interviewParagraphs = [
    Paragraph(text: "编者按：水龙头后面的事，平时很少有人讲。", role: .editorsNote),
    Paragraph(text: "方晓：水从哪里来？", role: .question, speaker: "方晓"),
    Paragraph(
      text: "骆川：有两处。一是从上游的水库来，占八成。二是从地下来，只在旱季才用，平时把井口封好。",
      role: .answer, speaker: "骆川"),
    Paragraph(text: "方晓：夜里谁看着机器？", role: .question, speaker: "方晓"),
    Paragraph(text: "骆川：两个人一班，轮流睡。", role: .answer, speaker: "骆川"),
    Paragraph(text: "第二水厂的泵房。 林间 摄", role: .caption),
  ]

  private static let library = article(
    "b1", "小镇图书馆的能源账", people: [Person(name: "白鹭", role: .author)],
    [
      "图书馆一年用电12万度，一半花在冬天的暖气上。",
      "首先，换窗。旧窗漏风，换成两层的玻璃。",
      "其次，装表。每间屋子一只电表，月底贴在门口。",
    ],
    [.point("首先", "，换窗"), .point("其次", "，装表")])

  private static let untitled = Article(
    id: "b2", paragraphs: [Paragraph(text: "本周六上午九点，镇上的集市改在河边，请大家走北门。")])

  private static let note = article(
    "c1", "Notes on wind energy 风电笔记", people: [],
    ["The tower is 120 m tall. 塔高120米，叶片长58.5米，一年发电可供3万户人家。"], [])

  private static func article(
    _ id: String, _ title: String, column: String? = nil, people: [Person], _ texts: [String],
    _ nodes: [SampleNode]
  ) -> Article {
    let paragraphs = texts.map { Paragraph(text: $0) }
    return Article(
      id: id, title: title, column: column, people: people, paragraphs: paragraphs,
      outline: SampleNode.resolve(nodes, in: paragraphs))
  }
}
