import Testing

@testable import Gazette

@Test(arguments: [
  (
    "equal clauses",
    """
    摸清管网底数，建立雨水档案。由街道牵头，请专业队伍用三个月时间完成测绘，逐一标上地图。|\
    改造排水设施，提升蓄渗能力。分三年完成主管更换，优先改造停车位和人行步道的铺装。|\
    明确养护责任，健全长效机制。由街道、物业和居民三方签订协议，每年雨季之前集中清掏。
    """,
    "s 摸清管网底数，建立雨水档案\ns 改造排水设施，提升蓄渗能力\ns 明确养护责任，健全长效机制"
  ),
  (
    "the same first words",
    """
    聚焦选书。把农技、养生、儿童读物摆在最显眼的位置，让不同年纪的村民都能找到想看的书。|\
    聚焦开门。农闲时延长到夜间，农忙时送书到田头，让书屋的灯光照亮村民回家的路。|\
    聚焦活动。请返乡大学生领读，请老人讲村史，让书屋成为全村人常来常往的地方。
    """,
    "s 聚焦选书\ns 聚焦开门\ns 聚焦活动"
  ),
  (
    "points below",
    """
    优化床位结构。一是改建敬老院，收住失能老人。二是增设护理床位，给予适当补贴。|\
    壮大护理队伍。一是开设护理专业，实行定向培养。二是提高工资待遇，防止人才流失。
    """,
    """
    s 优化床位结构
      p 一是 改建敬老院，收住失能老人
      p 二是 增设护理床位，给予适当补贴
    s 壮大护理队伍
      p 一是 开设护理专业，实行定向培养
      p 二是 提高工资待遇，防止人才流失
    """
  ),
  (
    "a name and its topic",
    """
    理念先行：让大家愿意来。书屋不是仓库，先要让村民觉得这里有自己想看的书，有自己的座位。|\
    制度护航：让书屋开得久。书屋不是摆设，要有固定的开门时间，有专人管理，有经费添书。|\
    活动添彩：让村民留得住。书屋不是课堂，要有热闹的活动，有孩子的笑声，有老人的故事。
    """,
    "s 理念先行：让大家愿意来\ns 制度护航：让书屋开得久\ns 活动添彩：让村民留得住"
  ),
])
func `first sentences built alike are headings`(
  _ name: String, _ body: String, _ expected: String
) {
  #expect(outline(body) == expected)
}

@Test(arguments: [
  """
  近年来，溪口镇修了三条渠。每条渠都有来历，老人说起来滔滔不绝，年轻人听得津津有味。|\
  去年秋天来了一位老师。他在渠边住了半个月，画了厚厚一本图，后来都收进了镇里的档案。
  """,
  """
  我记得那天下着小雨。渠边站满了人，大家都在等第一股水流下来，孩子们最先叫了起来。|\
  水终于流过了最后一道闸门，老周却没有笑，他蹲在渠边，把手伸进水里，很久没有说话。
  """,
  """
  老街醒得早。天刚蒙蒙亮，豆腐坊的石磨就转起来，白汽从木窗里漫出来，飘满了半条街。|\
  菜摊摆得齐。菜叶带着露水，价钱写在一块小黑板上，从不多要一分，买菜的人都信得过。|\
  鞋匠来得晚。先泡一杯浓茶，再把工具一件一件摆好，好像在布置一场展览，谁也催不动。
  """,
  """
  护渠员老周今年六十岁了。他每天沿着水渠走一遍，把水情记在本子上，二十年没有间断过。
  """,
])
func `a story's first sentences are no headings`(_ body: String) {
  #expect(outline(body) == "")
}

@Test func `short sentences of one frame that others carry out are sections`() {
  let body = """
    水渠为什么要修？这是保证收成的当务之急。去年大旱，下游三个村颗粒无收，村民看着枯死的秧苗落泪，损失十分惨重。\
    这是改善生活的长远之计。家家户户吃水要走三里山路，老人孩子都盼着清水流到门前，盼了二十年。\
    这是团结各村的可行之路。上下游为争水吵了多年，渠道修通以后按亩分水，谁也不必再吵，两村重新成了好邻居。|\
    水渠应当怎样修？请懂行的师傅量好高低，各村按受益的亩数出工出钱，赶在春耕以前完成，误不得农时。
    """
  #expect(
    outline(body) == """
      s 水渠为什么要修
        s 这是保证收成的当务之急
        s 这是改善生活的长远之计
        s 这是团结各村的可行之路
      s 水渠应当怎样修
      """)
}

@Test func `a heading on a line of its own is a section`() {
  let body = """
    修渠要下真功夫|渠底的淤泥要清干净，裂缝要补牢，闸门要换新，一处都不能马虎。|\
    管渠要靠众人力|雇人看护不如大家看护，各村轮流，家家出力，渠水才能长流。
    """
  #expect(outline(body) == "s 修渠要下真功夫\ns 管渠要靠众人力")
}

@Test func `levels of a markup language nest`() {
  let text = """
    # 修好村庄的水渠

    水渠是村庄的命脉，多年失修，渗漏严重，村民用水一直十分困难。

    ## 怎么修

    ### 清淤泥

    渠底的淤泥要清干净，不能马虎。

    ### 补裂缝

    渠壁的裂缝要补牢，不能敷衍。

    ## 怎么管

    雇人看护不如大家看护，各村轮流。
    """
  #expect(
    readPage(text).dump == """
      # 修好村庄的水渠
        s 怎么修
          s 清淤泥
          s 补裂缝
        s 怎么管
      """)
}

@Test(arguments: [
  ("存在的问题", OutlineNode.Role.problem), ("主要做法", .measure), ("几点建议", .proposal),
  ("基本情况", .background),
  ("渠水长流", nil),
])
func `a heading's words tell its role`(_ heading: String, _ role: OutlineNode.Role?) {
  let text = "修好村庄的水渠\n\n■ 林晓禾\n\n水渠是村庄的命脉，多年失修。\n\n\(heading)\n\n渠水流过村庄，灌溉万亩良田。"
  #expect(readPage(text).articles.flatMap(\.outline).map(\.role) == [role])
}

@Test func `all below a lead-in is proposed`() {
  let text = """
    修好村庄的水渠

    ■ 林晓禾

    水渠是村庄的命脉，多年失修，渗漏严重。为此，提出以下建议：

    一、清淤泥。渠底的淤泥要清干净。

    二、补裂缝。渠壁的裂缝要补牢。
    """
  #expect(readPage(text).articles.flatMap(\.outline).map(\.role) == [.proposal, .proposal])
}
