import Testing

@testable import Gazette

private let head = "古镇保护怎样留住烟火气\n\n本报记者 陈一鸣\n\n古镇更新已经进行了三年，记者专程走访。\n\n"

@Test(arguments: [
  (
    "one question",
    "问：古镇更新难在哪里？\n\n答：难在钱和人。一是资金来源单一。二是工匠后继乏人。",
    "q 问： 古镇更新难在哪里？\n  p 一是 资金来源单一\n  p 二是 工匠后继乏人"
  ),
  (
    "one question and an answer by name",
    "记者：请谈谈古镇更新的经验。\n\n何守拙：经验有三条。\n\n要请工匠。没有好工匠，老房子修不好，修好了也不耐看。\n\n要听民意。居民住在里面，哪里漏雨他们最清楚，不能替他们做主。\n\n要算细账。钱要花在要紧处，每一笔都要公开，不能铺张。",
    "q 记者： 请谈谈古镇更新的经验\n  s 要请工匠\n  s 要听民意\n  s 要算细账"
  ),
  (
    "posts before the name",
    "问：古镇更新难在哪里？\n\n市古建局副局长、新闻发言人何守拙：难在两处。\n\n一方面是资金来源单一。镇里没有钱，只能一间一间修。\n\n另一方面是工匠后继乏人。年轻人都到外面去了。\n\n最后是想法不一样。有人要拆，有人要留。",
    "q 问： 古镇更新难在哪里？\n  p 一方面 是资金来源单一\n  p 另一方面 是工匠后继乏人\n  p 最后 是想法不一样"
  ),
  (
    "labels on lines of their own",
    "青禾日报记者：\n\n请问各位，古镇更新难在哪里？\n\n何守拙：\n\n难在钱和人，也难在大家的想法不一样。\n\n溪口电视台记者：\n\n下一步怎么办，有没有时间表？\n\n何守拙：\n\n先办好木作学堂，明年开春就动工。",
    "q 青禾日报记者： 请问各位，古镇更新难在哪里？\nq 溪口电视台记者： 下一步怎么办，有没有时间表？"
  ),
  (
    "labels on lines of their own with posts and times",
    "主持人 罗小满：\n各位观众大家好，我们请到了两位代表，请大家提问。\n2024-05-06 10:49:41\n青禾日报记者：\n请问各位，古镇更新难在哪里，怎么办？\n2024-05-06 10:50:02\n古建局局长 何守拙：\n难在钱和人，也难在大家的想法不一样。",
    "q 青禾日报记者： 请问各位，古镇更新难在哪里，怎么办？"
  ),
  (
    "the journal asks under a name of its own",
    "本刊编辑部（以下简称“本刊”）：古镇更新难在哪里？\n\n何守拙（以下简称“何”）：难在钱和人。\n\n本刊：非常感谢。\n\n何：谢谢。",
    "q 本刊编辑部（以下简称“本刊”）： 古镇更新难在哪里？\nq 本刊： 非常感谢"
  ),
  (
    "a host who receives a guest",
    "罗小满：各位观众好，欢迎收看本期节目，今天做客的是何守拙先生。\n\n何守拙：大家好。\n\n罗小满：您把老房子都留下来了，真不容易。\n\n何守拙：都是大家帮忙。\n\n罗小满：古镇更新难在哪里？\n\n何守拙：难在钱和人。",
    "q 罗小满： 您把老房子都留下来了，真不容易\nq 罗小满： 古镇更新难在哪里？"
  ),
])
func `whoever is asked once or in another form is still interviewed`(
  _ name: String, _ turns: String, _ expected: String
) {
  #expect(readPage(head + turns).articles.map(\.dump) == [expected])
}

@Test(arguments: [
  "存在问题：\n\n资金来源单一，工匠后继乏人，想法也不一样。\n\n几点建议：\n\n先办好木作学堂，再修沿街的铺面，最后修水渠。\n\n保障措施：\n\n镇里出一半，居民出一半，账目每月公开一次。",
  "何守拙院长说：古镇更新难在钱和人。\n\n罗小满老师说：古镇更新难在想法不一样。",
])
func `labels of other kinds open no interview`(_ text: String) {
  let roles = readPage(head + text).articles.flatMap(\.paragraphs).map(\.role)
  #expect(!roles.contains(.question) && !roles.contains(.answer))
}

@Test(arguments: [
  (
    "何守拙小传\n\n何守拙生在溪口，十八岁学木匠，修了三十年老房子。\n\n记者：古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n记者：下一步怎么办？\n\n何守拙：先办好木作学堂。",
    "s 何守拙小传\nq 记者： 古镇更新难在哪里？\nq 记者： 下一步怎么办？"
  ),
  (
    "难处在哪里\n\n记者：古镇更新难在哪里？\n\n何守拙：难在钱和人。\n\n以后怎么办\n\n记者：下一步怎么办？\n\n何守拙：先办好木作学堂。",
    "s 难处在哪里\n  q 记者： 古镇更新难在哪里？\ns 以后怎么办\n  q 记者： 下一步怎么办？"
  ),
])
func `a heading over prose above the first question holds no questions`(
  _ turns: String, _ expected: String
) {
  #expect(readPage(head + turns).articles.map(\.dump) == [expected])
}
