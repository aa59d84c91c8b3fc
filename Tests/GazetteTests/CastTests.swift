import Testing

@testable import Gazette

private let turns = """
  白小鹭：老水厂停用十二年了，为什么到现在才有人提起改造？

  赵一宁：原因有两个。一是地下的管网没有图纸，谁也不敢动。二是产权分在三家单位，坐不到一张桌子上来。

  白小鹭：下一步最要紧的是什么？

  石望远：再把围墙拆掉，让大家看得见里面。
  """

private let all = [
  "赵一宁/interviewee/江湾规划院副院长", "石望远/interviewee/雾岭镇农业站站长", "白小鹭/interviewer/本报记者",
]

private func cast(_ head: String) -> (title: String?, people: [String]) {
  let article = readPage(head + "\n\n" + turns).articles.first
  let people = article?.people.map { "\($0.name)/\($0.role.rawValue)/\($0.affiliation ?? "")" }
  return (
    article?.title,
    (people ?? []).sorted { all.firstIndex(of: $0) ?? 9 < all.firstIndex(of: $1) ?? 9 }
  )
}

@Test(arguments: [
  "老水厂停用以后怎么办\n\n对话人：\n赵一宁  江湾规划院副院长\n石望远  雾岭镇农业站站长\n主持人：白小鹭  本报记者",
  "对话人：\n赵一宁  江湾规划院副院长\n石望远  雾岭镇农业站站长\n主持人：白小鹭  本报记者\n\n老水厂停用以后怎么办",
  "主持人：白小鹭（本报记者）\n嘉宾：赵一宁（江湾规划院副院长）、石望远（雾岭镇农业站站长）\n\n老水厂停用以后怎么办",
  "老水厂停用以后怎么办\n\n嘉宾：赵一宁（江湾规划院副院长）；石望远（雾岭镇农业站站长）\n主持人：白小鹭（本报记者）",
])
func `a cast over or under the headline names all who talk`(_ head: String) {
  let found = cast(head)
  #expect(found.title == "老水厂停用以后怎么办")
  #expect(found.people == all)
}

@Test func `a heading below a cast within the page stays one`() {
  let head =
    "老水厂停用以后怎么办\n\n老水厂停用已经十二年，沉淀池积着雨水。本报请两位嘉宾谈谈它的将来。\n\n对话人：\n赵一宁  江湾规划院副院长\n石望远  雾岭镇农业站站长\n\n从围墙说起"
  #expect(cast(head).title == "老水厂停用以后怎么办")
}

@Test(arguments: [
  ("赵一宁（江湾规划院副院长）、石望远（雾岭镇农业站站长）", 2), ("赵一宁（江湾规划院）石望远（雾岭镇农业站）", 1),
  ("赵一宁（江湾规划院副院长），以及各位来宾（名单另附）", 0), ("赵一宁 江湾规划院副院长", 1),
])
func `people with their posts in brackets are told apart`(_ line: String, _ count: Int) {
  #expect(Cast.entries(in: glyphs(line)).count == count)
}

@Test(arguments: [
  ("图①：沉淀池里长满了水草。", true), ("图2：居民在墙外散步", true), ("图3 老水厂的门楼。", true), ("圖１：老水廠的門樓。", true),
  ("图①所示为闸门以上的水渠。", false), ("图1所示的门楼建于六十年前。", false), ("图书馆：借书的人多了。", false),
  ("图1：门楼建于六十年前。后来几次翻修，样子变了。", false),
])
func `a picture's number opens a caption`(_ line: String, _ isCaption: Bool) {
  #expect(Credit.isCredit(glyphs(line)) == isCaption)
}
