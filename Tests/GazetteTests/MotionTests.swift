import Testing

@testable import Gazette

private let reason = "說　明：青禾溪的水閘已用四十年，去年三次漏水，下游六個村莊的水田都受了影響，應早日修好。"
private let means = "辦　法：請鄉公所編列預算，年底前完工。"

private func docket(_ first: String, _ second: String) -> Gazette.Issue {
  readPage("\(first)\n\(reason)\n\(means)\n決　議：照案通過。\n\(second)\n\(reason)\n\(means)\n決　議：照案通過。\n")
}

@Test(arguments: [
  ("討論一：本會委員林曉禾等3人，建請修好青禾溪水閘。", "討論二：本會委員江水生、陳家河等5人，建請鋪好東橋村道。", "討論一", "討論二"),
  ("提案三：本會議員林曉禾等3人，建請修好青禾溪水閘。", "提案四：本會議員江水生、陳家河等5人，建請鋪好東橋村道。", "提案三", "提案四"),
  ("第一案：本院委員林曉禾等13人，建請修好青禾溪水閘。", "第二案：本院委員江水生、陳家河等5人，建請鋪好東橋村道。", "第一案", "第二案"),
  ("臨時動議1：本會代表林曉禾等3人，建請修好青禾溪水閘。", "臨時動議2：本會代表江水生、陳家河等5人，建請鋪好東橋村道。", "臨時動議1", "臨時動議2"),
])
func `a motion's number heads it though its words follow on the line`(
  _ first: String, _ second: String, _ one: String, _ two: String
) {
  let issue = docket(first, second)
  #expect(issue.articles.map(\.title) == [one, two])
  #expect(issue.articles.map { $0.people.map(\.name) } == [["林曉禾"], ["江水生", "陳家河"]])
}

@Test(arguments: [
  ("提案一：修好水閘，六個村莊年年缺水，應早日動工。", "其他的事情以後再說，先把眼前的事做好。"),
  ("討論水閘的事：大家都說應早日動工，不能再等。", "討論村道的事：大家都說應早日鋪好，不能再等。"),
])
func `a count alone makes no docket`(_ first: String, _ second: String) {
  #expect(docket(first, second).articles.count == 1)
}

@Test(
  arguments: [
    ("說　明：青禾溪", 3), ("- 案由：建請", 2), ("大會決議：原案通過", 4), ("說明會上，林先生說：好", nil), ("林曉禾：好", nil),
  ] as [(String, Int?)])
func `a motion's label is nobody's name`(_ line: String, _ count: Int?) {
  #expect(MotionLabel.words(in: glyphs(line))?.count == count)
}
