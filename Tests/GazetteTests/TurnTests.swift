import Testing

@testable import Gazette

private let head = "古镇保护怎样留住烟火气\n\n本报记者 陈一鸣\n\n古镇更新已经进行了三年，记者专程走访。\n\n"

@Test(arguments: [
  (
    "one guest",
    "记者：古镇更新难在哪里？\n\n何守拙：难在钱和人。一是资金来源单一。二是工匠后继乏人。\n\n记者：下一步怎么办？\n\n何守拙：先办好木作学堂。",
    """
    q 记者： 古镇更新难在哪里？
      p 一是 资金来源单一
      p 二是 工匠后继乏人
    q 记者： 下一步怎么办？
    """
  ),
  (
    "a paper that asks",
    "青禾日报：古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n青禾日报：下一步怎么办？\n\n何守拙：先办好木作学堂。",
    "q 青禾日报： 古镇更新难在哪里？\nq 青禾日报： 下一步怎么办？"
  ),
  (
    "two guests",
    "记者：古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n罗小满：难在大家的想法不一样。\n\n记者：下一步怎么办？\n\n罗小满：先听居民的意见。\n\n何守拙：先办好木作学堂。",
    """
    q 记者： 古镇更新难在哪里？
      a 何守拙
      a 罗小满
    q 记者： 下一步怎么办？
      a 罗小满
      a 何守拙
    """
  ),
  (
    "question and answer",
    "问：古镇更新难在哪里？\n\n答：难在钱和人。\n\n问：下一步怎么办？\n\n答：先办好木作学堂。",
    "q 问： 古镇更新难在哪里？\nq 问： 下一步怎么办？"
  ),
  (
    "a magazine in its brackets",
    "《青禾》：古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n《青禾》：下一步怎么办？\n\n何守拙：先办好木作学堂。",
    "q 《青禾》： 古镇更新难在哪里？\nq 《青禾》： 下一步怎么办？"
  ),
  (
    "a numeral in a guest's name",
    "记者：古镇更新难在哪里？\n\n何一川：难在钱和人。\n\n记者：下一步怎么办？\n\n何一川：先办好木作学堂。",
    "q 记者： 古镇更新难在哪里？\nq 记者： 下一步怎么办？"
  ),
  (
    "numbered letters",
    "Q1：古镇更新难在哪里？\n\nA1：难在钱和人。\n\nQ2：下一步怎么办？\n\nA2：先办好木作学堂。",
    "q Q1： 古镇更新难在哪里？\nq Q2： 下一步怎么办？"
  ),
  (
    "a name made short",
    "记者：古镇更新难在哪里？\n\n何守拙院长（以下简称何）：难在钱和人。\n\n记者：下一步怎么办？\n\n何：先办好木作学堂。",
    "q 记者： 古镇更新难在哪里？\nq 记者： 下一步怎么办？"
  ),
  (
    "a post behind the name",
    "记者：古镇更新难在哪里？\n\n何守拙（建筑学院教授）：难在钱和人。\n\n记者：下一步怎么办？\n\n何守拙：先办好木作学堂。",
    "q 记者： 古镇更新难在哪里？\nq 记者： 下一步怎么办？"
  ),
  (
    "numbered points within an answer",
    "问：古镇更新难在哪里？\n\n答：难在两处：\n\n（一）资金来源单一。\n\n（二）工匠后继乏人。\n\n问：下一步怎么办？\n\n答：先办好木作学堂。",
    """
    q 问： 古镇更新难在哪里？
      p （一） 资金来源单一
      p （二） 工匠后继乏人
    q 问： 下一步怎么办？
    """
  ),
  (
    "brackets in place of colons",
    "【记者】古镇更新难在哪里？\n\n【何守拙】难在钱和人。\n\n【记者】下一步怎么办？\n\n【何守拙】先办好木作学堂。",
    "q 【记者】 古镇更新难在哪里？\nq 【记者】 下一步怎么办？"
  ),
  (
    "questions without a name, answers with one",
    "古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n罗小满：难在想法不一样。\n\n下一步怎么办？\n\n罗小满：先听居民的意见。\n\n何守拙：先办好木作学堂。",
    """
    s 古镇更新难在哪里？
      a 何守拙
      a 罗小满
    s 下一步怎么办？
      a 罗小满
      a 何守拙
    """
  ),
  (
    "a host who greets",
    "主持人：各位网友，大家好！\n\n何守拙：大家好。\n\n主持人：古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n主持人：请谈谈下一步。\n\n何守拙：先办好木作学堂。\n\n主持人：谢谢。",
    "q 主持人： 古镇更新难在哪里？\nq 主持人： 请谈谈下一步"
  ),
  (
    "nobody named",
    "古镇更新难在哪里？\n\n难在钱和人，也难在大家的想法不一样。\n\n下一步怎么办？\n\n先办好木作学堂，再修沿街的铺面。\n\n谁来出钱？\n\n镇里出一半，居民出一半。",
    "s 古镇更新难在哪里？\ns 下一步怎么办？\ns 谁来出钱？"
  ),
])
func `an interview's questions hold its answers`(
  _ name: String, _ turns: String, _ expected: String
) {
  #expect(readPage(head + turns).articles.map(\.dump) == [expected])
}

@Test func `every paragraph of an answer has its speaker`() {
  let turns = "记者：古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n工匠更加难找，年轻人都到外面去了。\n\n记者：下一步怎么办？\n\n何守拙：先办好木作学堂。"
  let paragraphs = readPage(head + turns).articles.flatMap(\.paragraphs)
  #expect(paragraphs.map(\.role) == [.body, .question, .answer, .answer, .question, .answer])
  #expect(paragraphs.map(\.speaker) == [nil, "记者", "何守拙", "何守拙", "记者", "何守拙"])
}

@Test(arguments: [
  "何守拙：难在钱和人，也难在大家的想法不一样。\n\n工匠更加难找，年轻人都到外面去了。",
  "时间：三年以后，古镇又是一番模样。\n\n地点：溪口镇的老街上，家家点起了灯。",
])
func `a label that stands alone opens no interview`(_ text: String) {
  #expect(readPage(head + text).articles.flatMap(\.paragraphs).allSatisfy { $0.role == .body })
}
