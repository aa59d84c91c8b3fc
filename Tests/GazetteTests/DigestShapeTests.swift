import Testing

@testable import Gazette

private let canal = "青禾县水务局介绍，溪口镇的水渠5月6日全线通水，下游六个村庄的两千亩水田不再靠天吃饭，渠边的三座老磨坊也重新转了起来，磨出来的米比机器打的香。"
private let buses = "公交公司昨天宣布，十二条夜间线路的末班车延长两个小时，票价不变，下夜班的工人回家方便了。"
private let market = "早市5月5日搬进了河边的新街，摊位编了号，清晨五点开市，早饭之后收摊，街面当天扫净。"
private let school = "镇里的木作学堂今天开课，头一批学员十八人，由三位老师傅带着从认木料学起，学期半年。"

@Test(arguments: [
  (
    "texts close with their sources and headlines carry numbers",
    "水渠通水惠及六村；夜间公交延长；早市搬进新街｜青禾晚读\n1.溪口镇水渠全线通水，下游六个村庄受益\n\(canal)（青禾新闻）\n"
      + "2.十二条夜间公交线路延长两个小时，票价不变\n\(buses)（街坊早知道）\n3.早市搬进河边新街，清晨五点开市\n\(market)\n"
      + "4.木作学堂今天开课，头一批学员十八人\n\(school)（溪口台）",
    [
      "溪口镇水渠全线通水，下游六个村庄受益：青禾县水…打的香。",
      "十二条夜间公交线路延长两个小时，票价不变：公交公司…方便了。",
      "早市搬进河边新街，清晨五点开市：早市5月…天扫净。",
      "木作学堂今天开课，头一批学员十八人：镇里的木…期半年。",
    ]
  ),
  (
    "a list of the headlines above, numbers and the names of parts",
    "一周看点\n发布时间：2024-05-06\n1、溪口镇水渠全线通水惠及下游村庄\n2、十二条夜间公交线路末班车延长\n3、早市搬进河边新街清晨五点开市\n4、木作学堂开课学员十八人\n镇里新闻\n"
      + "1、溪口镇水渠全线通水惠及下游村庄\n\(canal)\n2、十二条夜间公交线路末班车延长\n\(buses)\n街坊新闻\n3、早市搬进河边新街清晨五点开市\n\(market)\n4、木作学堂开课学员十八人\n\(school)",
    [
      "溪口镇水渠全线通水惠及下游村庄：青禾县水…打的香。",
      "十二条夜间公交线路末班车延长：公交公司…方便了。",
      "早市搬进河边新街清晨五点开市：早市5月…天扫净。",
      "木作学堂开课学员十八人：镇里的木…期半年。",
    ]
  ),
  (
    "a greeting above and sources behind some",
    "精选青禾早报，每天八点准时更新。\n\n溪口镇水渠全线通水，惠及下游六个村庄\n\n\(canal)（青禾新闻）\n\n十二条夜间公交线路末班车延长两个小时\n\n\(buses)（街坊早知道）\n\n"
      + "早市搬进河边新街，清晨五点开市\n\n\(market)\n\n木作学堂今天开课，头一批学员十八人\n\n\(school)（溪口台）",
    [
      "溪口镇水渠全线通水，惠及下游六个村庄：青禾县水…打的香。",
      "十二条夜间公交线路末班车延长两个小时：公交公司…方便了。",
      "早市搬进河边新街，清晨五点开市：早市5月…天扫净。",
      "木作学堂今天开课，头一批学员十八人：镇里的木…期半年。",
    ]
  ),
])
func `the items of a digest are told by all their habits together`(
  _ name: String, _ text: String, _ expected: [String]
) {
  #expect(itemEnds(text) == expected, "\(name)")
}

@Test(arguments: [
  (
    "sections of one report",
    "古镇更新三年记\n本报记者 陈一鸣\n古镇更新已经进行了三年，记者走访了四条老街和两所学堂，看钱从哪里来，人往哪里去。\n修渠引水\n"
      + "老渠淤了三十年，渠底长草。镇里没有钱，先修上游一段，再修下游一段，修到第三年才通。\n夜里有车\n"
      + "下夜班的人多，车却收得早。街坊写了信，公交公司试了一条线，又试了一条，慢慢都改了。\n早市有街\n"
      + "摊贩原来占着桥头，桥头一堵就是半个早晨。后来给了他们一条街，桥头才空出来。\n学堂开课\n老师傅不肯收徒，怕年轻人坐不住。坐得住的来了十八个。"
  ),
  (
    "parts of an essay under a name",
    "说老街\n罗小满\n老街的好处\n老街的好处在慢。走得慢，说得慢，日子也就长了，一年抵得上别处两年。\n老街的难处\n"
      + "老街的难处也在慢。修一间屋要等木料，等木料要等天晴，等来等去一个夏天就过去了。\n老街的去处\n老街要往哪里去，谁也说不准。住的人不走，它就还在原处。\n老街的人\n老街的人都认得，见面先问吃了没有，再问今天的水清不清。"
  ),
])
func `sections of one text are no digest`(_ name: String, _ text: String) {
  #expect(readPage(text).articles.count == 1, "\(name)")
}

private func letters(_ first: String, _ second: String) -> [[String]] {
  let page =
    "读者来信\n修渠要先问村里\n水从哪里来，往哪里去，住在渠边的人最清楚，图纸上看不出来的地方，他们闭着眼睛也说得出。\n\(first)\n"
    + "早市收摊要扫净\n早市办得好，买菜不用绕远路；收摊以后满地菜叶，清洁工要扫一个上午，摊主们自己扫一扫才好。\n\(second)"
  return readPage(page).articles.map { $0.people.map(\.name) }
}

@Test func `two lines of place, name and trade sign readers' letters, one does not`() {
  #expect(letters("青禾溪口❘何守拙❘木匠", "青城❘陈一鸣❘教师") == [["何守拙"], ["陈一鸣"]])
  let unsigned = letters("青禾溪口❘何守拙❘木匠", "街坊们都这么说。").flatMap { $0 }
  #expect(unsigned == [])
}
