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
