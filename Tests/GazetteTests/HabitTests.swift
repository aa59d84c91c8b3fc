import Testing

@testable import Gazette

private let rest = "由镇里牵头，请专业队伍用三个月时间完成，逐一标上地图，年底前全部验收。"

/// A report whose first part has three sure headings; the second is given.
private func report(_ second: String) -> String {
  let first = ["水利建设稳步推进", "道路建设稳步推进", "学校建设稳步推进"].map { "\($0)。\(rest)" }
  let parts = ["一、去年的工作", first.joined(separator: "\n\n"), "二、今年的任务", second]
  return readPage("溪口镇工作报告\n\n\(parts.joined(separator: "\n\n"))\n").articles.first?.dump ?? ""
}

@Test(arguments: [
  ("集镇建设步伐加快", "环境整治成效明显"), ("加强渠道养护", "办好夜校"), ("粮食增产", "着力改善农村人居环境"),
])
func `a part whose paragraphs begin like those of the others has headings too`(
  _ one: String, _ two: String
) {
  let dump = report("\(one)。\(rest)\n\n\(two)。\(rest)")
  #expect(dump.hasSuffix("s 二、 今年的任务\n  s \(one)\n  s \(two)"))
}

@Test(arguments: [
  "去年我们修好了水渠，村民都说好，也有人说还不够。\(rest)\n\n他们又提了十二条意见，我们都记下了。\(rest)",
  "镇里开了三次会，听取了村民代表的意见和建议。\(rest)\n\n各村也开了会。\(rest)",
])
func `running text stays text whatever the other parts are`(_ second: String) {
  #expect(report(second).hasSuffix("s 二、 今年的任务"))
}
