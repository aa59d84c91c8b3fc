import Gazette
import Testing

/// A text nobody would print.
struct Absurdity: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ name: String, _ text: String) {
    testDescription = name
    self.text = text
  }

  init(_ name: String, _ text: String, times count: Int) {
    self.init(name, String(repeating: text, count: count))
  }

  static let all = [
    Absurdity("nothing", ""),
    Absurdity("one blank", "\u{3000}"),
    Absurdity("one character", "一"),
    Absurdity("only a mark", "。"),
    Absurdity("a megabyte on one line", "渠水流过村庄，", times: 50_000),
    Absurdity("a page on one line, with many gaps", "渠水流过村庄。 ", times: 2_000),
    Absurdity("a hundred thousand blank lines", "\n", times: 100_000),
    Absurdity("a hundred thousand returns", "\r", times: 100_000),
    Absurdity("many short lines", "渠水流过村庄\n", times: 2_000),
    Absurdity("many paragraphs", "渠水流过村庄，年年丰收。\n", times: 2_000),
    Absurdity("only markers", "一是二是三是", times: 5_000),
    Absurdity("a marker a line", "一、\n二、\n三、\n", times: 500),
    Absurdity("one number again and again", "一、修渠。\n", times: 2_000),
    Absurdity("bylines only", "■ 林晓禾\n", times: 1_000),
    Absurdity("columns only", "【街巷议事】\n", times: 500),
    Absurdity("signatures only", "（作者单位：青禾大学）\n", times: 2_000),
    Absurdity("deep brackets", "（", times: 100_000),
    Absurdity("deep brackets, closed", "（（《“", times: 10_000),
    Absurdity("quotes that stay open", "一是“修渠。", times: 10_000),
    Absurdity("tags that stay open", "<b", times: 50_000),
    Absurdity("links that stay open", "[渠](", times: 30_000),
    Absurdity("headings only", "# 修渠\n", times: 2_000),
    Absurdity(
      "front matter that stays open", "---\n" + String(repeating: "title: 修渠\n", count: 2_000)),
    Absurdity("invisible characters", "\u{200B}", times: 100_000),
    Absurdity("combining marks", "渠" + String(repeating: "\u{301}", count: 50_000)),
    Absurdity("questions and answers", "问：修渠？\n答：修。\n", times: 200),
    Absurdity("titles and bylines", "修好水渠的办法\n林晓禾\n", times: 500),
    Absurdity(
      "a headline's lines among those of another",
      "靠水渠\n实施四\n安西口\n溪口所:银渠\n通水。\n全县渠道维护权\n本报记者林禾\n社溪口１月２２日电\n開會務,\n日議"),
    Absurdity(
      "a column in brackets behind a bullet",
      "2023溪口镇水渠大会\n2023清水节\n  • 【C水渠】水渠协会会长：“断流”是错误认识应对旱情需要各村一起动手\n"),
  ]
}

/// The limit is for what would not end; a busy machine takes its time.
@Test(.serialized, .timeLimit(.minutes(10)), arguments: Absurdity.all)
func `an absurd text is read to its end`(_ absurdity: Absurdity) {
  let source = SourceText(absurdity.text)
  let issue = parse(source, path: "-")
  #expect(Set(issue.articles.map(\.id)).count == issue.articles.count)
}
