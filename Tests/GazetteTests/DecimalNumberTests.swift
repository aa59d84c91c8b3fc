import Testing

@testable import Gazette

/// Of each text the depth of its number, 0 where it has none.
private func depths(_ texts: [String]) -> [Int] {
  let numbers = DecimalNumbers.find(in: texts.map { glyphs($0)[...] })
  return texts.indices.map { numbers[$0]?.depth ?? 0 }
}

@Test(arguments: [
  (["1 总则", "1.1 目的", "为了修渠。", "1.2 依据", "2 组织", "2.1 机构"], [1, 2, 0, 2, 1, 2]),
  (["1总则", "1.1目的", "1.1.1修渠", "1.1.2种树", "2附则"], [1, 2, 3, 3, 1]),
  (["9.1 根据规则，议员可提出质询。", "9.2 质询以书面提出。"], [2, 2]),
  (["1. 总则", "1.1 目的", "1.2 依据", "3 天后放水"], [1, 2, 2, 0]),
  (["1.5 倍于去年", "2.3 亿元修渠"], [0, 0]),
  (["1.1 目的", "渠长三里。"], [0, 0]),
  (["2.5亿元用于修渠", "3.8倍于去年", "4.1%的村"], [0, 0, 0]),
  (["1 总则", "2 组织", "3 附则"], [0, 0, 0]),
])
func `numbers with points tell their depth where they count on`(
  _ texts: [String], _ expected: [Int]
) {
  #expect(depths(texts) == expected)
}

@Test func `decimal numbers nest by their points and hold other families`() {
  let page = """
    溪口镇水渠应急预案
    1 总则
    1.1 目的
    为了保障水渠安全，制定本预案。
    1.2 分级
    1.2.1 按照危害程度，分为两级。
    1.2.2 按照性质，分为两类。
    （1）决口。渠堤决口，水淹田地。
    （2）淤塞。渠底淤塞，水流不通。
    2 组织
    2.1 机构
    镇里设立指挥部，负责抢修。
    """
  let article = readPage(page).articles[0]
  #expect(article.title == "溪口镇水渠应急预案")
  #expect(
    article.dump == """
      s 1 总则
        s 1.1 目的
        s 1.2 分级
          p 1.2.1 按照危害程度，分为两级
          p 1.2.2 按照性质，分为两类
            p （1） 决口
            p （2） 淤塞
      s 2 组织
        s 2.1 机构
      """)
}

@Test func `a contents list without the numbers is not taken twice`() {
  let issue = readPage(
    """
    溪口镇水渠应急预案
    总则
    1.1 目的
    1.2 依据
    组织
    2.1 机构
    1 总则
    1.1 目的
    为了保障水渠安全，制定本预案。
    1.2 依据
    依照水法，参照县里的预案。
    2 组织
    2.1 机构
    镇里设立指挥部，负责抢修。
    """)
  #expect(issue.articles.map(\.title) == ["溪口镇水渠应急预案"])
  #expect(issue.articles[0].outline.map(\.heading) == ["总则", "组织"])
}

@Test func `a year behind an item's number is none of its decimals`() {
  let article = readPage(
    "溪口镇水务工作总结\n\n林晓禾\n\n1.衬砌渠底。三十里水渠不再漏水。\n\n2.103年度水费照实公布。账目贴在村口。\n\n3.2024年种下的果树挂果。村民分到了钱。\n"
  ).articles[0]
  #expect(article.dump == "p 1. 衬砌渠底\np 2. 103年度水费照实公布\np 3. 2024年种下的果树挂果")
}
