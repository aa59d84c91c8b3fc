import Testing

@testable import Gazette

private let canal = "溪口镇的水渠昨天通水，六个村庄受益，水渠边上站满了人，镇里请来老石匠开闸，孩子们跟着水跑。"
private let bus = "青禾市的夜间公交延长两个小时，夜班工人回家方便了，票价不涨，司机多排了一班，站台上装了灯。"
private let market = "早市有了自己的一条街，清晨开市，早饭之后收摊，扫街的人由摊主轮流当，规矩写在街口的墙上。"

private func signed(_ canalEnd: String, _ busEnd: String) -> [[String]] {
  readPage(
    "溪口镇水渠通水\n\(market)\(canal)\(canalEnd)\n夜间公交延长两小时\n\(market)\(bus)\(busEnd)\n"
  ).articles.map { $0.people.map(\.name) }
}

@Test(arguments: [
  (" 林晓禾", " 周文山"), (" 林晓禾", "\n周原 何晓渠"), ("（林禾）", "（记者 周文山 实习生 何晓渠）"),
])
func `names close the items of a page`(_ canal: String, _ bus: String) {
  let names = signed(canal, bus)
  #expect(names.count == 2)
  #expect(names.allSatisfy { !$0.isEmpty })
}

@Test(arguments: [(" 谢谢", " 高兴"), ("（完）", "（略）"), ("", "\n清淤 换闸")])
func `other words behind the last sentence sign nothing`(_ canal: String, _ bus: String) {
  #expect(signed(canal, bus).flatMap(\.self).isEmpty)
}

@Test(arguments: ["化学研究所研究员兼所长", "青禾县水利局局长", "溪口小学老师"])
func `a post between headline and name is the name's`(_ post: String) {
  let issue = readPage("关于修渠的一点感想\n\(post)\n林晓禾\n\(canal)\n\(bus)\n")
  #expect(issue.articles.map(\.title) == ["关于修渠的一点感想"])
  #expect(issue.articles.first?.people.map(\.name) == ["林晓禾"])
}

@Test(arguments: ["怎样当好一个镇长", "我们村的老所长"])
func `a headline that ends in a post stays above its name`(_ title: String) {
  let issue = readPage("\(title)\n林晓禾\n\(canal)\n\(bus)\n")
  #expect(issue.articles.map(\.title) == [title])
}

@Test func `places and names stand below the headlines of readers' letters`() {
  let issue = readPage(
    "来信\n\n给水渠添几座桥\n\n青禾市溪口区  林  禾\n\n\(canal)\n\n\(market)\n\n给夜班车添几盏灯\n\n青禾市老街区  周文山\n\n\(bus)\n\n\(market)\n"
  )
  #expect(issue.articles.map(\.title) == ["给水渠添几座桥", "给夜班车添几盏灯"])
  #expect(issue.articles.map { $0.people.map(\.name) } == [["林禾"], ["周文山"]])
}

@Test(arguments: ["溪口老街区 清淤", "青禾市溪口区"])
func `one place below a headline parts nothing`(_ line: String) {
  #expect(readPage("给水渠添几座桥\n\n\(line)\n\n\(canal)\n\n\(market)\n\n\(bus)\n").articles.count == 1)
}

@Test(arguments: ["（溪口小学 供稿）", "（林晓禾 供稿）"])
func `who sent a text in stands before its first words`(_ sender: String) {
  let issue = readPage(
    "溪口小学开学\n\(sender)\(canal)\n\(market)\n\n溪口小学办起运动会\n\(sender)\(bus)\n\(market)\n")
  #expect(issue.articles.map(\.title) == ["溪口小学开学", "溪口小学办起运动会"])
  #expect(issue.articles.first?.paragraphs.first?.text == canal)
}
