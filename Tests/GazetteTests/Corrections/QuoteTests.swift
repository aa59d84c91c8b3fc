import Testing

@testable import Gazette

/// The pier's page with all that can be said of it.
private let changes: [Change<Quote>] = [
  .split(Quote("渡口的船票该怎么收")), .title("票价", Quote("渡口的船票该怎么收")),
  .people([Person(name: "郑阿水", role: .author)], Quote("渡口的船票该怎么收")),
  .add(level: 2, Quote("再说石阶")), .drop(Quote("渡口的石阶")),
]

private let mended = """
  # 渡口旁边的三件小事
  # 票价
    s 再说石阶
  """

@Suite struct QuoteTests {
  @Test(arguments: Rendition.allCases)
  func `corrections fit when the page is set another way`(_ rendition: Rendition) {
    let issue = readPage(rendition.apply(SamplePage.pier.text), changes)
    // A page in traditional characters is shown in them.
    #expect(folded(issue.dump) == folded(mended))
    #expect(issue.misfits == [])
  }

  private func folded(_ text: String) -> [UInt32] { text.unicodeScalars.map(Glyph.fold) }

  @Test(arguments: [36, 40, 48, 56, 64, 72, 80])
  func `corrections fit when the page is wrapped`(_ width: Int) {
    let issue = readPage(Wrapping(width: width).apply(SamplePage.pier.text), changes)
    #expect(issue.dump == mended)
    #expect(issue.misfits == [])
  }

  @Test func `corrections fit when a line is letter-spaced and signs have other shapes`() {
    let text = SamplePage.pier.text
      .replacing("渡口的船票该怎么收，镇上", with: "渡 口 的 船 票 该 怎 么 收 ，镇 上")
      .replacing("■ 庄小渔", with: "□ 庄小渔")
    #expect(readPage(text, changes).dump == mended)
    let quote = Quote("「渡口」—— 再说石阶")
    let page = SamplePage.pier.text.replacing("再说石阶", with: "“渡口”―― 再说石阶")
    #expect(readPage(page, [.add(level: nil, quote)]).misfits == [])
  }

  @Test(arguments: [
    (Change.split(Quote("从来没有的话")), Misfit.textMissing),
    (.split(Quote("青禾日报 2024年")), .outsideArticles),
    (.join(Quote("近年来，老旧楼院")), .nothingAbove),
    (.level(1, Quote("乡村书屋遍布村落")), .noNode),
    (.level(1, Quote("让老旧楼院的雨水")), .noNode),
    (.drop(Quote("一是", occurrence: 9)), .textMissing),
  ])
  func `a correction that no longer fits is told of`(_ change: Change<Quote>, _ misfit: Misfit) {
    let correction = Correction(change, origin: "page.jianyan.yaml:3")
    let issue = parse(
      SourceText(SamplePage.proposals.text), path: "-", corrections: [correction])
    #expect(issue.dump == SamplePage.proposals.dump)
    #expect(issue.misfits == [misfit])
  }

  @Test func `equal words are told apart by their number`() {
    let issue = readPage(SamplePage.quay.text, [.drop(Quote("一是", occurrence: 2))])
    #expect(!issue.dump.contains("补石"))
    #expect(issue.dump.contains("添灯"))
  }

  @Test func `a place is quoted in as few words as stand nowhere else`() throws {
    let text = SourceText("甲乙丙丁戊己庚辛壬癸子丑寅。\n甲乙丙丁戊己庚辛壬癸子丑卯。\n甲乙。\n甲乙。\n")
    let places = [0, 42, 84, 94]
    let quotes = places.compactMap { Quote(SourcePlace($0), in: text) }
    #expect(quotes.map(\.text) == ["甲乙丙丁戊己庚辛壬癸子丑寅", "甲乙丙丁戊己庚辛壬癸子丑卯", "甲乙。甲乙。", "甲乙。"])
    #expect(quotes.map(\.occurrence) == [1, 1, 1, 2])
    let words = Quote(SourcePlace(30, words: "甲 乙"), in: text)
    #expect(words == Quote("甲乙", occurrence: 2))
  }

  @Test func `every node of a page can be quoted`() throws {
    let text = SourceText(SamplePage.proposals.text)
    let issue = parse(text, path: "-")
    for node in issue.articles.flatMap(\.outline) {
      let quote = try #require(Quote(SourcePlace(node.span.lowerBound), in: text))
      let dropped = parse(text, path: "-", corrections: [Correction(.drop(quote))])
      #expect(!dropped.articles.flatMap(\.outline).contains { $0.span == node.span })
    }
  }
}
