import Gazette
import Testing

/// What the reader says of a page, and how the page reads then.
private struct Mended: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let page: SamplePage
  let changes: [Change<Quote>]
  let dump: String

  init(_ name: String, _ page: SamplePage, _ changes: [Change<Quote>], _ dump: String) {
    testDescription = name
    self.page = page
    self.changes = changes
    self.dump = dump
  }
}

@Suite struct CorrectionTests {
  @Test(arguments: boundaries + headlines + nodes)
  private func `a page reads as the reader says`(_ mended: Mended) {
    let issue = readPage(mended.page.text, mended.changes)
    #expect(issue.dump == mended.dump)
    #expect(issue.misfits == [])
    let source = SourceText(mended.page.text)
    #expect(Invariants.violations(of: issue, in: source).filter { $0.contains("byte") } == [])
  }

  @Test func `a boundary that moves takes the titles' other boundary along`() {
    let issue = readPage(SamplePage.batch.text, [.split(Quote("改进乘车服务。一是"))])
    #expect(issue.articles.map(\.title) == readPage(SamplePage.batch.text).articles.map(\.title))
    #expect(issue.articles[1].paragraphs.first?.text.hasPrefix("改进乘车服务") == true)
  }

  @Test func `a boundary that moved goes back when the reader takes it back`() {
    let place = Quote("改进乘车服务。一是")
    let issue = readPage(SamplePage.batch.text, [.split(place), .join(place)])
    #expect(issue.dump == SamplePage.batch.dump)
  }

  @Test func `an article that takes another's headline takes its byline along`() {
    let title = "乡村书屋要从建得起走向用得好"
    let issue = readPage(SamplePage.proposals.text, [.title(title, Quote("近年来，老旧楼院"))])
    #expect(issue.articles.map(\.title) == [title, "让老旧楼院的雨水有处可去"])
    #expect(issue.articles[0].people.map(\.name) == ["冯若兰"])
  }

  @Test func `people are those the reader names, and their line is a byline`() {
    let text = SamplePage.pier.text.replacing("■ 庄小渔", with: "庄小渔同郑阿水")
    let people = [
      Person(name: "庄小渔", role: .author), Person(name: "郑阿水", role: .photographer),
    ]
    let issue = readPage(text, [.people(people, Quote("渡口修了三十年"))])
    #expect(issue.articles[0].people == people)
  }

  @Test func `what the reader said is beyond doubt`() {
    let place = Quote("渡口修了三十年")
    let issue = readPage(SamplePage.pier.text, [.title("渡口三问", place), .people([], place)])
    #expect(issue.articles[0].confidence.title == 1)
    #expect(issue.articles[0].confidence.people == 1)
  }

  @Test func `what the reader said is not doubted`() {
    let place = Quote("本报讯（记者 罗小满）今起")
    let issue = readPage(SamplePage.digest.text, [.title(nil, place)])
    #expect(issue.articles[1].title == nil)
    #expect(
      issue.diagnostics.map(\.code) == readPage(SamplePage.digest.text).diagnostics.map(\.code))
  }

  @Test func `a dropped heading's line is text`() {
    let issue = readPage(SamplePage.pier.text, [.drop(Quote("渡口的船票"))])
    let paragraph = issue.articles[0].paragraphs.first { $0.text == "渡口的船票" }
    #expect(paragraph?.role == .body)
  }
}

private let boundaries = [
  Mended(
    "a split at a heading takes it for a headline", .pier, [.split(Quote("渡口的船票"))],
    """
    # 渡口旁边的三件小事
    # 渡口的船票
      s 渡口的石阶
    """),
  Mended(
    "a split at a paragraph takes the headline above it", .pier, [.split(Quote("渡口的船票该怎么收"))],
    """
    # 渡口旁边的三件小事
    # 渡口的船票
      s 渡口的石阶
    """),
  Mended(
    "a split within a paragraph", .pier, [.split(Quote("再说石阶，上下"))],
    """
    # 渡口旁边的三件小事
      s 渡口的船票
      s 渡口的石阶
    # 
    """),
  Mended(
    "a join makes a headline a heading", .digest, [.join(Quote("本报讯（记者 罗小满）今起"))],
    """
    # 溪口镇新修三座便民桥
      s 青禾区开通夜间急诊班车
    # 木作学堂迎来首批学员
    """),
  Mended(
    "a join at the headline", .digest, [.join(Quote("木作学堂迎来首批学员"))],
    """
    # 溪口镇新修三座便民桥
    # 青禾区开通夜间急诊班车
      s 木作学堂迎来首批学员
    """),
  Mended(
    "a split that a join takes back", .pier,
    [.split(Quote("渡口的船票该怎么收")), .join(Quote("渡口的船票该怎么收"))],
    """
    # 渡口旁边的三件小事
      s 渡口的船票
      s 渡口的石阶
    """),
]

private let headlines = [
  Mended(
    "a title that is not printed", .pier, [.title("渡口三问", Quote("渡口修了三十年"))],
    """
    # 渡口三问
      s 渡口的船票
      s 渡口的石阶
    """),
  Mended(
    "a heading that is the title", .pier, [.title("渡口的船票", Quote("渡口修了三十年"))],
    """
    # 渡口的船票
      s 渡口的石阶
    """),
  Mended(
    "no title at all", .pier, [.title(nil, Quote("渡口修了三十年"))],
    """
    # 
      s 渡口的船票
      s 渡口的石阶
    """),
]

private let nodes = [
  Mended(
    "a node dropped leaves its place to its points", .quay, [.drop(Quote("让灯亮起来"))],
    """
    # 夜里的码头
      p 一是 添灯
      p 二是 换线
      s 让路平起来
        p 一是 补石
        p 二是 除苔
    """),
  Mended(
    "a node lowered takes its points along", .quay, [.level(2, Quote("让路平起来"))],
    """
    # 夜里的码头
      s 让灯亮起来
        p 一是 添灯
        p 二是 换线
        s 让路平起来
          p 一是 补石
          p 二是 除苔
    """),
  Mended(
    "a node raised holds what follows it", .quay, [.level(1, Quote("一是补石"))],
    """
    # 夜里的码头
      s 让灯亮起来
        p 一是 添灯
        p 二是 换线
      s 让路平起来
      p 一是 补石
        p 二是 除苔
    """),
  Mended(
    "no level is skipped", .quay, [.level(9, Quote("二是换线"))],
    """
    # 夜里的码头
      s 让灯亮起来
        p 一是 添灯
          p 二是 换线
      s 让路平起来
        p 一是 补石
        p 二是 除苔
    """),
  Mended(
    "a node added beside the one above", .pier, [.add(level: nil, Quote("再说石阶"))],
    """
    # 渡口旁边的三件小事
      s 渡口的船票
      s 渡口的石阶
      s 再说石阶
    """),
  Mended(
    "a node added below the one above", .pier, [.add(level: 2, Quote("再说石阶"))],
    """
    # 渡口旁边的三件小事
      s 渡口的船票
      s 渡口的石阶
        s 再说石阶
    """),
]
