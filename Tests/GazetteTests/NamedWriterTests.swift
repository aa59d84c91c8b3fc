import Gazette
import Testing

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

private func people(_ page: String) -> [String] {
  readPage(page).articles.map { $0.people.map(\.name).joined(separator: " ") }
}

@Test(arguments: [
  ("（文/图 林晓禾 周小远）", "林晓禾 周小远"), ("（图文 林晓禾）", "林晓禾"), ("（文/摄 周小远）", "周小远"),
])
func `who wrote and took the pictures signs in brackets`(_ foot: String, _ names: String) {
  #expect(people("修渠\n\n\(text)\n\n\(text)\(foot)\n") == [names])
}

@Test(arguments: [
  ("（中央社记者林晓禾、周小远台北10日电）", "林晓禾 周小远"), ("（中央社记者林晓禾、陈明台北10日电）", "林晓禾 陈明"),
  ("（中央社记者林晓禾、欧阳小远台北10日电）", "林晓禾 欧阳小远"), ("【记者林晓禾、陈明台北报导】", "林晓禾 陈明"),
  ("（中央社记者林晓禾台北10日电）", "林晓禾"), ("本报讯（通讯员 林晓禾 记者 周小远）", "林晓禾 周小远"),
])
func `reporters stand close to place and day`(_ dateline: String, _ names: String) {
  #expect(people("\(dateline)\(text)\n\n\(text)\n") == [names])
}

@Test func `a text that was cut off keeps its dateline whole`() {
  let long = String(repeating: text, count: 4)
  #expect(people("本报讯（通讯员 林晓禾 记者 周小远）\(long)看渠人说“他不知道\n") == ["林晓禾 周小远"])
}

@Test(arguments: [
  ("在水利工作座谈会上\n林晓禾同志的讲话", "林晓禾"), ("林晓禾同志五月六日在水利会议上的讲话", "林晓禾"),
  ("林晓禾在水利座谈会上的话（摘录）", "林晓禾"), ("《青禾日报》刊发林晓禾署名文章：修好每一条水渠", "林晓禾"),
  ("学习贯彻水利工作会议上的讲话", ""), ("本报刊发署名文章：修好每一条水渠", ""),
])
func `a headline tells who spoke or wrote`(_ head: String, _ names: String) {
  #expect(people("\(head)\n\n\(text)\n\n\(text)\n") == [names])
}

@Test(arguments: ["此致\n敬礼", "此致\n\n敬礼！", "顺致\n敬礼"])
func `a letter ends in its greeting, and its writer signs below`(_ greeting: String) {
  let page = readPage("给水利局的信\n\n同志们：\n\(text)\n\(text)\n\(greeting)\n溪口镇看渠队　林晓禾\n五月六日\n")
  #expect(page.articles.map { $0.people.map(\.name) } == [["林晓禾"]])
  #expect(
    page.articles.first?.paragraphs.last { $0.role == .body }?.text.hasPrefix("敬礼") == true)
}

@Test(arguments: ["新华社 2024-05-06", "在县水利局会议室"])
func `neither an agency with its day nor a place wrote the text`(_ line: String) {
  #expect(people("修好每一条水渠\n\n\(line)\n\n\(text)\n\n\(text)\n") == [""])
}

@Test(arguments: ["", "整理", "采访整理"])
func `a score of reporters sign what they took down`(_ act: String) {
  let names = ["林晓禾", "周小远", "陈明", "何小溪", "江水生", "罗满", "林大山", "张守渠", "李长河", "王护堤"]
  let foot = "（本报记者\(names.joined(separator: "、"))\(act)）"
  for page in ["\(text)\n\n\(foot)", "\(text)\(foot)"] {
    #expect(people("看渠人说\n\n\(text)\n\n\(page)\n") == [names.joined(separator: " ")])
  }
}
