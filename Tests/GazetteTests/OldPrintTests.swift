import Testing

@testable import Gazette

private let long = "青禾溪的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，"
private let text = "\(long)\n村民盼着修渠，今年镇里动工，钱由县里出一半，其余各村自筹，到了秋天才\n算把水引进了田里。"

private func wrapped(_ first: String, _ second: String) -> [String] {
  let issue = readPage("青禾溪边的水渠\n\(text)\n\(first)\n\(text)\n\(second)\n\(text)\n")
  return issue.articles.flatMap(\.outline).map(\.heading)
}

@Test(arguments: [
  ("一、水渠年久失修是六个村庄\n缺水的主要缘由", "二、众人出力修渠才能使水田\n重新得到灌溉"),
  ("一、从前怎样管水和为什么\n越管水越少", "二、现在怎样管水和为什么\n各村都满意"),
  ("（一）修渠的钱从哪里来以及\n由谁来管账", "（二）修渠的人从哪里来以及\n怎样来记工"),
])
func `numbered headings that ran over their line are whole`(_ first: String, _ second: String) {
  let headings = wrapped(first, second)
  #expect(headings.count == 2)
  #expect(headings.allSatisfy { $0.count > 14 })
}

@Test(arguments: [
  ("一、水渠年久失修", "二、众人出力修渠"),
  ("一、水渠年久失修是六个村庄\n缺水的缘由", "二、众人出力修渠才能使水田得到灌溉"),
])
func `a heading by itself has no rest`(_ first: String, _ second: String) {
  #expect(wrapped(first, second).allSatisfy { !$0.contains("缺水的缘由") })
}

private let canal = "红星大队的社员从三月起修渠，红星大队党支部的干部带头下渠，到月底修好了两里水渠，又修好了三座水闸。"
private let school = "东桥小学的老师和学生到田里学农，东桥小学的学生学会了插秧，老师说，走出校门才知道一粒米来得不易。"
private let mill = "溪口粮站今年办起了磨面作坊，溪口粮站的磨面作坊一天磨面八百斤，各村送粮来磨的人排成了队。"

@Test(arguments: [
  ("农村简报\n第十七期\n青禾县委办公室编　一九七六年三月五日\n\n红星大队社员修渠\n\n\(canal)\n\n东桥小学师生学农\n\n\(school)\n", 2),
  ("农村简报\n第3期\n\n红星大队社员修渠\n\n\(canal)\n\n溪口粮站办磨面作坊\n\n\(mill)\n", 2),
  ("农村简报\n第3期（总第18期）\n\n东桥小学师生学农\n\n\(school)\n\n溪口粮站办磨面作坊\n\n\(mill)\n", 2),
  // One text, whose headline its section knows as well.
  ("农村简报\n第十七期\n\n红星大队社员修渠的经验\n\n\(canal)\n\n红星大队党支部带头下渠\n\n\(canal)\n", 1),
  // No number: a text and its section.
  ("红星大队社员修渠\n\n\(canal)\n\n东桥小学师生学农\n\n\(school)\n", 1),
])
func `a numbered bulletin's headlines each head an item`(_ page: String, _ count: Int) {
  #expect(readPage(page).articles.count == count)
}

private let right = String(repeating: " ", count: 30)

@Test(arguments: [
  ("中文系部分教师　林晓禾　周远山", ["林晓禾", "周远山"]), ("食堂工人　江水生", ["江水生"]), ("林晓禾", ["林晓禾"]),
])
func `who stands at the right above the day signs`(_ line: String, _ names: [String]) {
  let page = """
    修渠好得很
        \(canal)
    \(right)\(line)
    \(right)一九七六年三月十日

    学农好得很
        \(school)
    \(right)物理系学生　陈家河
    \(right)一九七六年三月十二日

    """
  let issue = readPage(page)
  #expect(issue.articles.map(\.title) == ["修渠好得很", "学农好得很"])
  #expect(issue.articles.first?.people.map(\.name) == names)
}

@Test(arguments: [
  "修渠好得很\n\(canal)\n食堂工人　江水生\n\(school)\n",
  "修渠好得很\n\(canal)\n\(right)食堂工人　江水生\n\(school)\n",
])
func `without a day or at the margin nobody signs`(_ text: String) {
  let page = Page(text)
  #expect(RightSigners.mark(BlockReader.read(page), in: page).allSatisfy { !$0.isRecord })
}
