import Search
import Testing

/// A query's meaning in short: `(水 桥) | -标题:"路"`.
private func meaning(_ text: String) -> String {
  Query(text).expression.short
}

@Test(arguments: [
  ("", "all"), ("水", "水"), ("水 桥", "(水 & 桥)"), ("水　桥", "(水 & 桥)"), ("水 水", "水"),
  ("\"水 桥\"", "水桥"), ("“水 桥”", "水桥"), ("「水」桥", "(水 & 桥)"), ("＂水＂", "水"),
  ("\"the end\"", "the end"), ("the end", "(the~ & end~)"),
  ("-水", "-水"), ("－水 桥", "(-水 & 桥)"), ("--水", "水"), ("水-桥", "水-桥"), ("-(水 | 桥)", "-(水 | 桥)"),
  ("水 | 桥", "(水 | 桥)"), ("水|桥|路", "(水 | 桥 | 路)"), ("水｜桥 路", "(水 | (桥 & 路))"),
  ("(水 | 桥) 路", "((水 | 桥) & 路)"), ("（水｜桥）路", "((水 | 桥) & 路)"), ("((水))", "水"),
  ("水 (桥 路)", "(水 & 桥 & 路)"),
  ("作者:张三", "author:张三"), ("作者：张三", "author:张三"), ("AUTHOR:张三", "author:张三"),
  ("作者: 张三 桥", "(author:张三 & 桥)"), ("标题:(水 | \"桥\")", "(title:水 | title:桥)"),
  ("标题:水 提纲:水 栏目:水 报纸:水 单位:水", "(title:水 & outline:水 & column:水 & paper:水 & unit:水)"),
  (
    "title:水 outline:水 column:水 paper:水 unit:水",
    "(title:水 & outline:水 & column:水 & paper:水 & unit:水)"
  ),
  ("-标题:水", "-title:水"), ("标题:-水", "-title:水"), ("标题:(水 作者:张)", "(title:水 & author:张)"),
  ("记者：张三", "记者：张三"), ("12:30", "12：30"),
  ("/第.+条/", "/第.+条/"), ("标题:/a b/", "title:/a b/"), ("/a\\/b/", "/a\\/b/"), ("和/或", "和/或"),
  ("作者:=王林", "author:=王林"), ("作者：＝“王 林”", "author:=王林"), ("=gdp", "=gdp"), ("水=桥", "水=桥"),
  ("-标题:=水 | 桥", "(-title:=水 | 桥)"),
  ("GDP", "gdp"), ("gdp", "gdp~"), ("5g", "5g"), ("lu:se", "lu：se~"), ("xi'an", "xi‘an~"),
  ("wi", "wi"),
])
func `a query means what it says`(_ text: String, _ expected: String) {
  #expect(meaning(text) == expected)
  #expect(Query(text).problems == [])
}

@Test(arguments: [
  ("作:张", "作"), ("茶 -autor：张", "autor"), ("(水 | wen:a)", "wen"), ("作者:张 日期:2024", nil),
  ("12:30", nil), (":水", nil), ("水 桥", nil), ("Title:水", nil), ("水:", "水"),
])
func `a name before a colon that is no field's is known`(_ text: String, _ expected: String?) {
  #expect(Query(text).strayField == expected)
}

@Test(arguments: [
  ("作者:=", "all"), ("作者:=\"", "all"), ("作者:=\"王", "author:王"), ("作者:=王", "author:=王"),
  ("\"水 桥", "水桥"), ("“", "all"), ("作者:", "all"), ("作者：  ", "all"), ("水 标题:", "水"), ("-", "all"),
  ("水 -", "水"), ("-作者:", "all"), ("(水 | ", "水"), ("(水", "水"), ("(", "all"), ("水 |", "水"),
  ("水 | ", "水"),
  ("/第", "/第/"), ("/第(", "all"), ("水 /[", "水"), ("/", "all"), ("标题:(", "all"), ("标题:/", "all"),
  ("日期:", "all"), ("日期:2", "all"), ("日期:202", "all"), ("日期:2024-", "2024…2024"),
  ("日期:2024-0", "2024…2024"), ("日期:2024.", "2024…2024"), ("日期:2024..", "2024…"),
  ("日期:2024..20", "2024…"), ("日期:..", "all"), ("日期:.", "all"), ("日期:2024-03-", "2024-03…2024-03"),
])
func `what is not finished means what its finished part means`(_ text: String, _ expected: String) {
  #expect(meaning(text) == expected)
  #expect(Query(text).problems == [])
}

@Test(
  arguments: [
    ("水)", "水", .closesNothing, 3..<4), ("水） 桥", "(水 & 桥)", .closesNothing, 3..<6),
    ("水 () 桥", "(水 & 桥)", .empty, 4..<6), ("\"\"", "all", .empty, 0..<2),
    ("= 水", "水", .empty, 0..<1),
    ("//", "all", .empty, 0..<2),
    ("| 水", "水", .noAlternative, 0..<1), ("水 || 桥", "(水 | 桥)", .noAlternative, 4..<5),
    ("(水 |) 桥", "(水 & 桥)", .noAlternative, 5..<6), ("水 - 桥", "(水 & 桥)", .excludesNothing, 4..<5),
    ("作者: | 水", "水", .noValue, 0..<7), ("作者:标题:水", "title:水", .noValue, 0..<7),
    ("(作者:) 水", "水", .noValue, 1..<8),
    ("/第(/", "all", .badPattern, 0..<6), ("/(?=水)/ 桥", "桥", .badPattern, 0..<9),
    ("日期:去年", "all", .noDate, 7..<13), ("日期:2024-13", "all", .noDate, 7..<14),
    ("日期:202 水", "水", .noDate, 7..<10), ("日期:\"2024\"", "all", .noDate, 7..<13),
    ("日期:2025..2024", "none", .reversedDates, 7..<17), ("日期:.. 水", "水", .noDate, 7..<9),
  ] as [(String, String, QueryProblem.Kind, Range<Int>)])
func `a mistake is noted and the rest still means something`(
  _ text: String, _ expected: String, _ kind: QueryProblem.Kind, _ range: Range<Int>
) {
  #expect(meaning(text) == expected)
  #expect(Query(text).problems.map(\.kind) == [kind])
  #expect(Query(text).problems.map(\.range) == [range])
}

@Test(arguments: [
  ("日期:2024", "2024…2024"), ("日期：2024-03", "2024-03…2024-03"),
  ("date:2024-3-5", "2024-03-05…2024-03-05"),
  ("日期:2024..2025", "2024…2025"), ("日期:2024。。2025", "2024…2025"), ("日期:2024..", "2024…"),
  ("日期:..2025-06", "…2025-06"), ("日期:2024年3月5日", "2024-03-05…2024-03-05"),
  ("日期:2024.3.5..2024.4", "2024-03-05…2024-04"), ("日期:２０２４/0３", "2024-03…2024-03"),
  ("日期:(2024 | 2026)", "(2024…2024 | 2026…2026)"), ("-日期:2024", "-2024…2024"),
])
func `a date may be typed in many ways`(_ text: String, _ expected: String) {
  #expect(meaning(text) == expected)
  #expect(Query(text).problems == [])
}

@Test(arguments: [
  ("2024", "2024", true), ("2024", "2024-03", true), ("2024", "2024-12-31", true),
  ("2024", "2025", false),
  ("2024-03", "2024", false), ("2024-03", "2024-03-31", true), ("2024-03", "2024-04-01", false),
  ("2024-03-05", "2024-03", false), ("2024-03-05", "2024-03-05", true), ("2024", "", false),
  ("2024", "unknown", false),
])
func `a date lies in a range when all days that it may mean do`(
  _ range: String, _ date: String, _ expected: Bool
) {
  #expect(DateRange(from: range, to: range)?.contains(date) == expected)
}

@Test func `brackets beyond all measure are a mistake and no crash`() {
  for opening in ["(", "-(", "标题:(", "/((", "作者:", "-"] {
    let query = Query(String(repeating: opening, count: 20_000))
    #expect(query.text.count > 10_000)
  }
  let deep = String(repeating: "(", count: 60) + "水" + String(repeating: ")", count: 60)
  #expect(Query(deep).problems.first?.kind == .tooDeep)
}

@Test func `a query that grows letter by letter never finds fault with its end`() {
  let text = "(作者:张三 | 标题:\"乡村 振兴\") -/第[0-9]+条/ 日期:2024-03-05..2025-10 cq"
  for length in 0...text.count {
    #expect(Query(String(text.prefix(length))).problems == [], "\(text.prefix(length))")
  }
}

extension Expression {
  fileprivate var short: String {
    switch self {
    case .all: "all"
    case .none: "none"
    case .and(let parts): "(" + parts.map(\.short).joined(separator: " & ") + ")"
    case .or(let parts): "(" + parts.map(\.short).joined(separator: " | ") + ")"
    case .not(let part): "-" + part.short
    case .term(let term):
      (term.scope == .anywhere ? "" : term.scope.rawValue + ":") + term.matcher.short
    case .dates(let range): range.short
    }
  }
}

extension Term.Matcher {
  fileprivate var short: String {
    switch self {
    case .phrase(let phrase): phrase.short
    case .letters(let phrase, _): phrase.short + "~"
    case .pattern(let pattern): "/" + pattern.source + "/"
    }
  }
}

extension Phrase {
  fileprivate var short: String {
    (isWhole ? "=" : "")
      + String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }
}

extension DateRange {
  fileprivate var short: String {
    let candidates = ["2024", "2024-03", "2024-03-05", "2025", "2024-04", "2025-06", "2026"]
    for first in candidates.map(Optional.some) + [nil] {
      for last in candidates.map(Optional.some) + [nil]
      where DateRange(from: first, to: last) == self {
        return (first ?? "") + "…" + (last ?? "")
      }
    }
    return "?"
  }
}
