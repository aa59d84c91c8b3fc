import Browser
import Search
import Testing

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
