import Testing

@testable import Gazette

private let lead = "去年以来，修渠成了溪口镇最要紧的事，记者专访了六十岁的老工匠何守拙，请他谈谈水渠的三十年。"
private let why = """
  青禾日报：水渠为什么漏？

  何守拙：渠底是黄土，几十年没有衬过，水走一路漏一路，到下游只剩一半。

  青禾日报：以前没有修过吗？

  何守拙：修过三回，都是补补缝，没有动过渠底，所以年年还要补。
  """
private let rust = """
  青禾日报：闸门为什么锈？

  何守拙：没有人上油，也没有人看，锈住了才想起来，那时候只好换新的。

  青禾日报：换新的要多少钱？

  何守拙：一座三万，三座九万，要是年年上油，一年三百就够了。
  """
private let who = "青禾日报：以后谁来看渠？\n\n何守拙：每村一人，轮着来，看渠的人要懂水，也要懂闸门，光有力气不行。"

private let expected = """
  s 水渠为什么漏
    q 青禾日报： 水渠为什么漏？
    q 青禾日报： 以前没有修过吗？
  s 闸门为什么锈
    q 青禾日报： 闸门为什么锈？
    q 青禾日报： 换新的要多少钱？
  s 以后谁来看渠
    q 青禾日报： 以后谁来看渠？
  """

@Test(arguments: [
  ["【背景：2024年3月5日，溪口镇查渠，查出渗漏四十处。】", "【背景：2024年4月2日，三座闸门卡住，下游停水三天。】", "【背景：4月20日，六个村庄商定轮流看渠。】"],
  ["2024年3月5日，溪口镇查渠，查出渗漏四十处。", "4月2日，三座闸门卡住，下游两个村庄停水三天。", "4月20日，六个村庄商定轮流看渠。"],
  ["近日，溪口镇查渠，查出水渠渗漏四十处。", "昨天，三座闸门锈住，下游两个村庄停水。", "日前，六个村庄商定轮流看渠。"],
])
func `an interview's parts are none of a digest's items, whatever days they tell`(_ notes: [String])
{
  let names = ["水渠为什么漏", "闸门为什么锈", "以后谁来看渠"]
  let parts = zip(zip(names, notes), [why, rust, who]).map { "\($0.0)\n\n\($0.1)\n\n\($1)" }
  let text =
    "修渠还是要听老工匠的\n\n青禾日报 2024年5月6日\n\n老工匠何守拙谈水渠三十年\n\n\(lead)\n\n"
    + parts.joined(separator: "\n\n") + "\n"
  let page = readPage(text)
  #expect(page.articles.map(\.title) == ["修渠还是要听老工匠的"])
  #expect(page.articles.map(\.dump) == [expected])
  #expect(page.articles.first?.paragraphs.first(where: { $0.role == .body })?.text == lead)
}

@Test(arguments: [
  "镇长说：渠要修。\n\n近日，溪口镇的水渠全线通水，下游六个村庄受益。",
  "记者：水从哪里来？\n\n老工匠：从山上来。",
])
func `news below its headlines stays a digest`(_ first: String) {
  let items = [
    "溪口镇水渠全线通水\n\n\(first)", "十二条夜间公交线路延长\n\n昨天，公交公司宣布十二条夜间线路的末班车延长两个小时。",
    "早市搬进河边新街\n\n5月5日，早市搬进了河边的新街，摊位编了号，清晨五点开市。", "木作学堂今天开课\n\n今天，镇里的木作学堂开课，头一批学员十八人。",
  ]
  #expect(readPage(items.joined(separator: "\n\n") + "\n").articles.count == 4)
}

@Test(arguments: [
  ("主持人：", "何守拙：", "q 主持人： 你看了三十年渠，最难的是什么？"),
  ("记者：", "何守拙：", "q 记者： 你看了三十年渠，最难的是什么？"),
  ("主持人：", "何守拙 青禾电视台记者：", "q 主持人： 你看了三十年渠，最难的是什么？"),
])
func `two labels alone on their lines are speakers where one of them asks`(
  _ asker: String, _ guest: String, _ expected: String
) {
  let text =
    "看渠人的三十年\n\n青禾电视台 2024年5月6日\n\n\(asker)\n\n你看了三十年渠，最难的是什么？\n\n\(guest)\n\n最难的是雨季，一夜要在堤上走三趟，哪里塌方哪里就要垒沙袋。\n"
  #expect(readPage(text).articles.map(\.dump).contains { $0.contains(expected) })
}

@Test(arguments: ["存在问题：", "何守拙："])
func `two labels of which none asks are no speakers`(_ label: String) {
  let text =
    "看渠人的三十年\n\n林晓禾\n\n\(label)\n\n渠底渗漏，闸门锈死，六个村庄的水田年年缺水，大家都盼着修。\n\n几点建议：\n\n先衬渠底，再换闸门，每村出一个人轮流看渠，工钱由镇里出。\n"
  #expect(!readPage(text).articles.map(\.dump).contains { $0.contains("q ") })
}

@Test
func `speakers with Latin names have their words, and what precedes the record is a note on it`() {
  let page = """
    # 2020-02-05 溪口水利社來訪

    🌐此為逐字稿共筆頁面，如有欲調整自己發言之文字，請直接編修，預定於下月六日公開。

    【開始記錄】

    ### Anna Lin：
    我們這條水渠修了三年，今天想來請教後面怎麼養護才好。

    ### 何守拙：
    看渠的人要懂水，也要懂閘門，光有力氣是不行的。

    ### Anna Lin：
    非常感謝，那我先介紹一下我們村裡現在的做法。

    ### 何守拙：
    請說，我聽著，有什麼難處也一起講。
    """
  let issue = readPage(page)
  #expect(issue.articles.map(\.title) == ["2020-02-05 溪口水利社來訪"])
  #expect(issue.articles.first?.column == nil)
  #expect(
    issue.articles.first?.paragraphs.first { $0.role != .editorsNote }?.text.hasPrefix(
      "Anna Lin：我們") == true)
}

private let answers = [
  "看渠的人要懂水，也要懂闸门，光有力气是不行的，我学了三年才敢一个人上闸。",
  "春秋各清一次，由六个村庄轮流出工，渠底要挖深一尺才算数。", "年年上油，一年三百块就够了，换一座新的要三万块钱。",
]

@Test func `one name over several questions asks, whoever answers`() {
  let questions = ["小水滴：看渠难不难？", "小水滴：水渠多久清一次？", "小水滴：闸门怎么才不锈？"]
  let text = zip(questions, answers).map { "\($0)\n\($1)" }.joined(separator: "\n")
  let article = readPage("看渠人何守拙的一天\n2018-05-14\n\n何守拙看了三十年水渠，今天我们请他说说。\n\n\(text)\n").articles[0]
  #expect(article.outline.map(\.kind) == [.question, .question, .question])
  #expect(article.outline.map(\.marker) == ["小水滴：", "小水滴：", "小水滴："])
}

@Test func `a summary between an account's facts and its names is no text`() {
  let text = answers.joined(separator: "\n\n")
  let article = readPage(
    "看渠人何守拙的一天\n来源：青禾日报 2018-05-14\n\n三十年、二十里、十二座闸门，他一个人走了四万趟。\n\n采访 | 林晓禾\n\n\(text)\n\n\(text)\n"
  ).articles[0]
  #expect(article.people.map(\.name) == ["林晓禾"])
  #expect(article.paragraphs.first { $0.role == .body }?.text.hasPrefix("看渠的人") == true)
}
