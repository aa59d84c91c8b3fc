import Testing

@testable import Gazette

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"

/// `题目: 姓名` of each article.
private func people(_ page: String) -> [String] {
  readPage(page).articles.map {
    "\($0.title ?? "-"): \($0.people.map(\.name).joined(separator: " "))"
  }
}

@Test(arguments: [
  ("县长 林晓禾\n2024年5月6日", "修渠令: 林晓禾"),
  ("2024年5月6日\n\n縣長  林曉禾", "修渠令: 林曉禾"),
  ("青禾縣政府辦公廳\n2024年5月6日", "修渠令: 青禾縣政府辦公廳"),
  ("感谢大家对水利工作的支持！\n\n青禾县水利局办公室\n\n2024年5月6日", "修渠令: 青禾县水利局办公室"),
])
func `who signs a paper stands below it beside the day`(_ foot: String, _ expected: String) {
  #expect(people("修渠令\n\n\(text)\n\n\(text)\n\n\(foot)\n") == [expected])
}

@Test(arguments: [
  ("（林禾）", "林禾"), ("（周小远）", "周小远"), ("（林禾）\n\n编辑 罗 满\n\n回到目录 | 返回顶部", "林禾"),
])
func `a name in brackets alone below the text signs it`(_ foot: String, _ name: String) {
  #expect(people("修渠\n\n\(text)\n\n\(text)\n\n\(foot)\n") == ["修渠: \(name)"])
}

@Test func `in brackets above a headline stands a column`() {
  let page = readPage("修渠\n\n\(text)\n\n\(text)\n\n（农事）\n修路也要人\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.map(\.column) == [nil, "农事"])
}

@Test(arguments: [
  ("\(text)\n\n\(text)（林禾）\n", ["-: 林禾"]),
  ("\(text)\n\n\(text)（周禾）\n相关新闻\n", ["-: 周禾"]),
  ("\(text)\n\n\(text)（陈禾）\n新闻热点\n", ["-: 陈禾"]),
  ("\(text)\n\n\(text)（完）\n", ["-: "]),
  ("\(text)（上图）\n\n\(text)\n", ["-: "]),
])
func `two characters in brackets are a name behind the last paragraph only`(
  _ page: String, _ expected: [String]
) {
  #expect(people(page) == expected)
}

@Test(arguments: [
  ("第12/2024號縣長批示", "第13/2024號縣長批示"), ("第三号令", "第四号令"), ("第108號公告", "第109號公告"),
])
func `an office's act is headed by its number`(_ first: String, _ second: String) {
  let page =
    "青禾縣\n縣長辦公室\n葡文版本\n\(first)\n\n\(text)\n\n2024年5月6日\n\n縣長 林曉禾\n\n葡文版本\n\(second)\n\n\(text)\n\n2024年5月7日\n\n縣長 林曉禾\n"
  #expect(people(page) == ["\(first): 林曉禾", "\(second): 林曉禾"])
}

@Test(arguments: ["第12号水渠", "第三条好消息", "第一号水库放水公告牌"])
func `a number alone makes no act`(_ line: String) {
  #expect(readPage("修渠\n\n\(text)\n\n\(line)\n\n\(text)\n\n\(text)\n").articles.count == 1)
}

@Test(arguments: [
  "青禾县水利局\n2024年5月6日\n（此件公开发布）", "青禾县水利局\n\n二〇二四年五月六日", "青禾縣水利處\n2024年5月6日",
])
func `below an office's signature and the day its paper begins`(_ signature: String) {
  let notice = "各镇人民政府：\n现将《青禾县修渠办法》印发给你们，请认真执行。"
  let page = readPage("\(notice)\n\(signature)\n青禾县修渠办法\n\(text)\n\(text)\n")
  #expect(page.articles.map(\.title) == [nil, "青禾县修渠办法"])
}

@Test(arguments: ["\(text)\n林晓禾\n修路也要人\n", "\(text)\n（作者单位：青禾县水利局）\n新闻热点\n"])
func `what else stands below a text heads nothing`(_ page: String) {
  #expect(readPage("修渠\n\n\(page)").articles.count == 1)
}

@Test(arguments: [
  ("据新华社讯 \(text)", 1), ("据青禾社5月6日电 \(text)", 1), ("據新華社訊 \(text)", 1), ("新华社青城5月6日电 \(text)", 1),
  ("水库放水\n新华社青城5月6日电 \(text)", 2), ("（林晓禾）\n新华社青城5月6日电 \(text)", 2),
  ("本报讯（记者林晓禾）\(text)", 2),
])
func `a further report goes on under the same headline`(_ second: String, _ count: Int) {
  let page = readPage("水渠通水\n本报讯 \(text)\n\(second)\n")
  #expect(page.articles.count == count)
}

@Test(arguments: [
  ("邮编：136100 联系电话：0431-76561660 传真：0431-76223110", true),
  ("地址：青禾县水利路3号 电话：8765432", true),
  ("編輯 林曉禾", true),
  ("承办单位应当在三个月内把水渠修好并告诉提出建议的人。", false),
  ("来信请寄青禾县水利路3号，邮编：136100，电话：8765432，我们都会回信。", false),
])
func `how to reach a site is no text, what a law says is`(_ line: String, _ isFurniture: Bool) {
  let body = readPage("修渠\n\n\(text)\n\n\(text)\n\n\(line)\n").articles[0].paragraphs
  #expect((body.last?.text == text) == isFurniture)
}

@Test func `a record within a record has its own head, and what the chair says is text`() {
  let page = readPage(
    """
    委員會紀錄

    青禾縣議會第3會期水利委員會第2次會議紀錄

    時　　間　6月8日（星期四）9時至12時

    地　　點　本會一樓會議室

    主　　席　何委員守拙

    主席：出席議員已足法定人數，現在開會，請羅局長報告水渠整修情形。

    宣讀上次會議議事錄。

    青禾縣議會第3會期水利委員會第1次會議議事錄

    時　　間：6月1日（星期四）9時至12時

    地　　點：本會一樓會議室

    列席官員：水利局局長　羅小滿

    農業局局長　林曉禾

    決定：確定。
    """)
  #expect(page.articles.map(\.title) == ["青禾縣議會第3會期水利委員會第2次會議紀錄"])
  #expect(page.articles[0].paragraphs.first?.text.hasPrefix("主席：出席") == true)
  #expect(!page.articles[0].paragraphs.contains { $0.text.hasPrefix("時") })
}

@Test(arguments: ["（下转第四版）", "（下转3版）", "(下轉第2版)"])
func `where a page breaks off, the turn is no text`(_ turn: String) {
  let body = readPage("修渠\n\n\(text)\n\n六个村庄的水田年年都缺水。今年\(turn)\n").articles[0].paragraphs
  #expect(body.last?.text == "六个村庄的水田年年都缺水。今年")
}

@Test(arguments: ["（下转弯处要慢）", "（转弯第一个村）"])
func `a bracket that only begins like a turn is text`(_ bracket: String) {
  let body = readPage("修渠\n\n\(text)\n\n从水库往下走。六个村庄都在渠边\(bracket)\n").articles[0].paragraphs
  #expect(body.last?.text.hasSuffix(bracket) == true)
}

@Test(arguments: [
  "（青禾县委调查组）", "（溪口公社党委报道组）", "（青禾縣水利委員會）",
])
func `an office in brackets below a headline is the author`(_ line: String) {
  let article = readPage("修渠\n\(line)\n1961.07\n\n\(text)\n\n\(text)\n").articles[0]
  #expect(article.title == "修渠")
  #expect(article.people.map(\.name) == [String(line.dropFirst().dropLast())])
}

@Test(arguments: ["（水渠边的村庄）", "（水边谈）"])
func `other brackets there name a column`(_ line: String) {
  #expect(readPage("修渠\n\(line)\n\n\(text)\n\n\(text)\n").articles[0].people.isEmpty)
}

@Test(arguments: [
  ("（一）", "（二）"), ("一、", "二、"), ("(一)", "(二)"),
])
func `a number alone on its line belongs to the paragraph below`(_ one: String, _ two: String) {
  let page = "修渠\n林晓禾\n\n\(text)\n\n\(one)\n\n水渠有了人管。\(text)\n\n\(two)\n\n闸门换了新的。\(text)\n"
  let outline = readPage(page).articles[0].outline
  #expect(outline.map(\.marker) == [one, two])
  #expect(outline.map(\.heading) == ["水渠有了人管", "闸门换了新的"])
}

@Test(arguments: ["（上）", "1961"])
func `other short lines stay by themselves`(_ line: String) {
  let page = "修渠\n林晓禾\n\n\(text)\n\n\(line)\n\n水渠有了人管。\(text)\n"
  #expect(readPage(page).articles[0].paragraphs.last?.text.hasPrefix("水渠有了人管") == true)
}

@Test(arguments: [
  ("【青禾商报网讯】", true), ("【溪口晚報訊】", true), ("【青禾通讯社电】", true), ("【水渠通讯】", false), ("【写在渠边】", false),
])
func `in heavy brackets any paper sends news`(_ line: String, _ isDateline: Bool) {
  let body = readPage("\(line)\(text)\n\n\(text)\n").articles[0].paragraphs
  #expect((body.first?.text == text) == isDateline)
}
