import Testing

@testable import Gazette

private let text = """
  最近，我们队里的人学习了修渠的经验，联系自己两年来的做法，进行了热烈的讨论，大家的劲头比以前更足了。
  大家说，修渠不能只靠几个人。过去有人只顾自家的田，结果渠也没有修好，这个教训应当永远记取。
  我们一定要把渠修到底，让六个村子的水田都有水，为今年的丰收作出新的贡献。
  """

@Test(arguments: [
  ("青禾第三农具厂工人 周大明", ["周大明"]), ("某部六连战士 周大明", ["周大明"]),
  ("青禾农学院水利系学员 周大明 李小禾", ["周大明", "李小禾"]), ("红旗公社东风大队社员 周大明", ["周大明"]),
  ("青禾县水利局五七干校", ["青禾县水利局五七干校"]), ("修渠讨论会第三组", ["修渠讨论会第三组"]),
  ("市委写作小组整理", ["市委写作小组"]),
])
func `workers, soldiers and groups sign below a headline`(_ line: String, _ names: [String]) {
  let article = readPage("众人修渠才有水\n\(line)\n\(text)\n").articles[0]
  #expect(article.title == "众人修渠才有水")
  #expect(article.people.map(\.name) == names)
}

@Test(arguments: ["我们是修渠的工人", "记三位修渠的战士", "众人动手整理", "关心社员生活"])
func `a headline that only speaks of them names nobody`(_ line: String) {
  let article = readPage("\(line)\n\(text)\n").articles[0]
  #expect(article.title == line)
  #expect(article.people.isEmpty)
}

@Test(arguments: [
  ("自己动手", "首长负责", "领导和群众相结合的办法要坚持"), ("先挖渠底", "再修闸门", "每个村都派人轮流看守水闸"),
  ("开头难", "中间不能停", "最后几里要更加小心地挖下去"),
])
func `among several short labels a longer one heads its paragraph too`(
  _ one: String, _ two: String, _ long: String
) {
  let page =
    "修渠的几条办法\n"
    + [one, two, "调查研究", "分清轻重", long].map { "\($0)：\n\(text)" }.joined(separator: "\n")
  let headings = readPage(page).articles[0].outline.map(\.heading)
  #expect(headings.contains(long), "\(headings)")
}

@Test(arguments: ["现在把修渠的几条办法说一说", "大家在会上提出的办法如下"])
func `a lead-in is no label`(_ lead: String) {
  let page = "修渠的几条办法\n\(lead)：\n\(text)\n调查研究：\n\(text)\n分清轻重：\n\(text)"
  #expect(!readPage(page).articles[0].outline.map(\.heading).contains(lead))
}
