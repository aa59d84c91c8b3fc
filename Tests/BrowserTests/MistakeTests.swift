import Browser
import Canvas
import Search
import Testing
import Themes

@Test(arguments: [
  ("茶 ()", "/茶 ()", "    ^ 里面没有内容"),
  ("日期:去年 茶", "/日期:去年 茶", "      ^ 读不懂的日期：写作 2024、2024-03 或 2024-03-05，两者之间用 .."),
])
func `a mistake in a query is shown under the line`(
  _ typed: String, _ line: String, _ mistake: String
) {
  var session = Session()
  session.press("/" + typed)
  #expect(session.lines[22].hasPrefix(line))
  #expect(session.lines[23] == mistake)
}

@Test(arguments: ["(", "茶 \"", "作者:", "/第("])
func `what is not finished is no mistake`(_ typed: String) {
  var session = Session()
  session.press("/" + typed)
  #expect(session.lines[23].hasPrefix("/" + typed))
}

@Test func `every mistake has words in both languages`() {
  let kinds: [QueryProblem.Kind] = [
    .closesNothing, .empty, .noAlternative, .noValue, .excludesNothing, .noDate, .reversedDates,
    .badPattern, .tooDeep,
  ]
  let problems = ["水)", "()", "| 水", "作者: | 水", "- 水", "日期:去年", "日期:2025..2024", "/(/"]
    .flatMap { Query($0).problems }
  #expect(problems.map(\.kind) == kinds.dropLast())
  for problem in problems {
    #expect(problem.message(in: .chinese) != problem.message(in: .english))
  }
}

@Test(arguments: [
  ("作:张三丰", " ^ “作:”不是字段；字段有 作者 标题 提纲 栏目 报纸 单位 日期"),
  ("茶 -autor：张三丰", " ^ “autor:”不是字段；字段有 作者 标题 提纲 栏目 报纸 单位 日期"),
])
func `where nothing is found, a name that is no field's is told`(_ typed: String, _ told: String) {
  var session = Session()
  session.press("/" + typed)
  #expect(session.lines[23] == told)
}

@Test func `a notice too long for a line takes more, and its end can be read`() {
  let complaint = "config.yaml：第 2 行：没有“langauge”这项设置；是 language 吗？（另有 5 处，见 jianyan config）"
  var session = Session(width: 44, height: 14)
  session.browser = Browser(
    issues: session.issues, theme: .plain, size: Size(width: 44, height: 14), complaint: complaint)
  #expect(session.lines[11] == " config.yaml：第 2 行：没有“langauge”这项设")
  #expect(session.lines[12] == " 置；是 language 吗？（另有 5 处，见")
  #expect(session.lines[13] == " jianyan config）")
  session.press("j")
  #expect(!session.screen.contains("language"))
}
