import Testing

@testable import Gazette

private func question(_ number: Int, _ head: String) -> String {
  """
  \(number). \(head)：

  據報，青禾縣水渠自去年六月修好以來，下游三千畝田仍然缺水。就此，政府可否告知本會：

  (一) 過去三年每年修渠多少里，涉及多少開支；

  (二) 有否評估看閘的人手是否足夠；若有，詳情為何；若否，原因為何？

  負責答覆的政府官員： 水利局局長

  """
}

@Test(arguments: [["林禾生議員問", "秦麥田議員問"], ["林禾生議員問"], ["林禾議員問", "秦麥田議員問", "范青議員問"]])
func `each question of an order paper is a record`(_ heads: [String]) {
  let page =
    "II. 以書面答覆的質詢\n\n" + heads.enumerated().map { question($0 + 1, $1) }.joined(separator: "\n")
  let issue = readPage(page)
  #expect(issue.articles.map(\.title) == heads)
  #expect(
    issue.articles.map { $0.people.map(\.name) } == heads.map { [String($0.dropLast(3))] })
  #expect(issue.articles.allSatisfy { $0.outline.map(\.marker) == ["(一)", "(二)"] })
  #expect(issue.articles.allSatisfy { !$0.bodyTexts.joined().contains("水利局局長") })
}

@Test func `a motion is named by its number's line and moved by the member below`() {
  let motion = """
    IV. 議員議案

    (訂於是次會議處理)

    2. 應對水渠老化，制訂全面護渠政策

    林禾生議員動議下列議案：

    隨着青禾縣水渠急速老化，村民對護渠的需求不斷增長，本會促請政府制訂全面的護渠政策。

    出席的政府官員： 水利局局長

    """
  let issue = readPage(motion)
  #expect(issue.articles.map(\.title) == ["應對水渠老化，制訂全面護渠政策"])
  #expect(issue.articles[0].people.map(\.name) == ["林禾生"])
}

@Test
func `an agenda with more than questions is one text`() {
  let issue = readPage(
    """
    青禾縣議會議程

    I. 提交文件

    1. 第86號 水渠事務監察委員會周年報告，由水利局局長提交本會省覽。

    II. 質詢

    \(question(1, "林禾生議員問"))
    """)
  #expect(issue.articles.count == 1)
}
