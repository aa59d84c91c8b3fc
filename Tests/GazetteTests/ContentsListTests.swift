import Testing

@testable import Gazette

private let law = """
  第一章 总则

  第一条 为了保护水渠，制定本条例。

  第二条 本条例适用于全县的水渠。

  第二章 养护与管理

  第三条 水渠由村民委员会管理。

  第三章 法律责任

  第四条 损坏水渠的，应当赔偿损失。

  第四章 附则

  第五条 本条例自公布之日起施行。
  """
private let entries = "第一章 总则\n第二章 养护与管理\n第三章 法律责任\n第四章 附则\n\n"

@Test(arguments: ["", "目录\n\n" + entries, "目　录\n" + entries, entries])
func `a contents list below the title is not taken for the headings that it repeats`(
  _ list: String
) {
  let page = readPage("青禾县水渠保护条例\n\n" + list + law)
  #expect(
    page.dump == """
      # 青禾县水渠保护条例
        s 第一章 总则
          p 第一条 为了保护水渠，制定本条例
          p 第二条 本条例适用于全县的水渠
        s 第二章 养护与管理
          p 第三条 水渠由村民委员会管理
        s 第三章 法律责任
          p 第四条 损坏水渠的，应当赔偿损失
        s 第四章 附则
          p 第五条 本条例自公布之日起施行
      """)
}

@Test func `a wrapped line that cites an article of a law begins no part`() {
  let body = """
    水渠是村庄的命脉，各村里的农户都应当
    爱护，不得擅自挖开渠岸，也不得向渠内
    倾倒垃圾，维修的费用按照水渠保护条例
    第三条规定的办法由受益的农户按亩分担
    ，每年春耕以前公布账目，接受监督。
    """
  #expect(readPage("修好水渠的意见\n\n■ 林晓禾\n\n" + body).dump == "# 修好水渠的意见")
}

private func gazette(_ name: String, _ entries: [String], _ heads: [String]) -> [String?] {
  let texts = ["修渠引水，巩固堤防，谋村民的生活幸福。", "水渠草创，百废待举，今后当以修渠为第一要务。", "春耕在即，用水先高后低，不争不抢。"]
  let body = zip(heads, texts).map { "\($0)\n\n\($1)\n" }.joined(separator: "\n")
  return readPage("\(name)\n\n\(entries.joined(separator: "\n"))\n\n\(body)").articles.map(\.title)
}

@Test(arguments: [
  ("青禾公报（2009年1月29日）", ["1. 渠长誓词 页3", "2. 渠长宣言 页3-6", "3. 告农户文 页6-8"], ["", "", ""]),
  ("臨時公報 第3號", ["1. 渠长誓词 頁3", "2. 渠长宣言 頁4", "3. 告农户文 頁5"], ["[編輯]", "[編輯]", "[編輯]"]),
  ("工作简报 第12期", ["渠长誓词 页1", "渠长宣言 页2", "告农户文 页3"], ["[编辑]", "[编辑]", "[编辑]"]),
])
func `a gazette's contents by pages promise its articles`(
  _ name: String, _ entries: [String], _ links: [String]
) {
  let titles = ["渠长誓词", "渠长宣言", "告农户文"]
  #expect(gazette(name, entries, zip(titles, links).map(+)) == titles)
}

@Test(arguments: [
  ("溪口镇水渠志", ["1. 渠长誓词 页3", "2. 渠长宣言 页3-6", "3. 告农户文 页6-8"]),
  ("修好水渠的经验", ["渠长誓词 页1", "渠长宣言 页2", "告农户文 页3"]),
])
func `contents below a headline are its sections`(_ name: String, _ entries: [String]) {
  #expect(gazette(name, entries, ["渠长誓词", "渠长宣言", "告农户文"]) == [name])
}
