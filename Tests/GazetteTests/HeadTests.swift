import Testing

@testable import Gazette

/// A page's head in a layout of its own and what is to be read from it.
private struct Head: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  /// `题目 | 栏目 | 姓名` of each article.
  let articles: [String]

  init(_ name: String, _ text: String, _ articles: [String]) {
    testDescription = name
    self.text = text
    self.articles = articles
  }

  static let all = [
    Head(
      "a column in other brackets over a question",
      """
      〖农事谈〗
      谁来修好这条渠？
      林晓禾
      水渠年久失修，两岸的麦田喝不上水，村民年年盼着有人来修一修这条老渠。
      修渠要花钱，也要有人牵头，乡里打算先把渠首清出来。
      """, ["谁来修好这条渠？ | 农事谈 | 林晓禾"]),
    Head(
      "names above their headlines, padded ones in a row",
      """
      林 禾 周 远
      把夜校办到厂区去
      夜校停办了三年，工人们下了班没有地方学手艺，机床坏了只好等外地师傅来修。
      今年厂区腾出两间库房，夜校又亮起了灯。
      陈砚秋
      给早市留一条街
      早市摊贩起早贪黑，供应着半座城市的蔬菜，可是摊贩没有固定的去处。
      不妨在清晨划出一条街，摊贩按号摆放。
      """, ["把夜校办到厂区去 | - | 林禾 周远", "给早市留一条街 | - | 陈砚秋"]),
    Head(
      "a series head over two articles",
      """
      “山乡水利大家谈”
      座谈会发言摘登
      清淤要赶在雨季前
      林晓禾
      山塘淤积多年，蓄水能力只剩一半，清淤要赶在雨季之前做完。
      闸门要有人管
      周远山
      闸门锈死了三座，开闸放水全靠人力，管闸的人一年一换。
      """, ["清淤要赶在雨季前 | - | 林晓禾", "闸门要有人管 | - | 周远山"]),
    Head(
      "items of news without headlines",
      """
      本报讯（记者 林晓禾）水渠修好之后，两岸的麦田一年能浇三遍水。
      本报讯（通讯员 周远山）闸门换了新的，开闸放水再也不靠人力。
      """, ["- | - | 林晓禾", "- | - | 周远山"]),
    Head(
      "who hands in a proposal",
      """
      关于清理山塘淤泥的建议
      提交单位：民进禾丰县委会
      山塘淤积多年，蓄水能力只剩一半，遇到旱年就无水可放。
      建议在雨季之前完成清淤，并安排专人看护。
      """, ["关于清理山塘淤泥的建议 | - | 民进禾丰县委会"]),
  ]
}

@Test(arguments: Head.all)
private func `a head in a layout of its own is read`(_ head: Head) {
  let found = readPage(head.text).articles.map { article in
    let people = article.people.map(\.name).joined(separator: " ")
    return "\(article.title ?? "-") | \(article.column ?? "-") | \(people)"
  }
  #expect(found == head.articles)
}

@Test func `a sentence set apart among the paragraphs is no part of the text`() {
  let issue = readPage(
    """
    修渠记
    林晓禾
    水渠修好之后，两岸的麦田一年能浇三遍水，收成比往年好。
    渠修好了，人心也就跟着齐了。
    从前为了抢水，两个村子年年争吵。渠修好了，人心也就跟着齐了。如今两个村子一起护渠。
    """)
  #expect(issue.articles.map { $0.paragraphs.map(\.role) } == [[.body, .caption, .body]])
}
