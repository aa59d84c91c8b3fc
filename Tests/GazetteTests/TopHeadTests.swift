import Testing

@testable import Gazette

private let text =
  "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠已经盼了许多个春天。今年春天先清上游的十二里，下游的六里秋后再清。"
private let more =
  "清淤的人每村出二十个，天不亮就下渠，天黑了才上来，午饭送到渠边，吃过了接着干。干了四十天，渠底的淤泥都运到田里当了肥料，闸门也从木头的换成了铁的。"

struct TopHeadTests {
  @Test(arguments: ["溪口镇六个村庄合力修好老水渠", "六个村庄的水田今年不再缺水了", "溪口镇的老水渠修了三十年终于修好了"])
  func `a headline as long as the column is no part of the text`(_ title: String) {
    let width = title.count * 2
    let page = [title, cutAtWidth(text, width), cutAtWidth(more, width)].joined(separator: "\n")
    #expect(readPage(page).articles.map(\.title) == [title])
  }

  @Test(arguments: [
    "5月6日，溪口镇六个村庄的水渠修好了，" + text, "青禾县的干部和学生昨天一起走到上游去看，" + text,
    "据青禾日报报道，溪口镇六个村庄的水渠修好了，" + text,
  ])
  func `the first line of a text without headline stays with it`(_ first: String) {
    for width in [28, 32, 36, 40, 48, 56] {
      let page = [cutAtWidth(first, width), cutAtWidth(more, width)].joined(separator: "\n")
      #expect(readPage(page).articles.map(\.title) == [nil], "\(width)")
    }
  }
}
