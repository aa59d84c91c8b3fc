import Canvas
import Testing

@Suite struct WidthTests {
  @Test(arguments: [
    ("a", 1), ("人", 2), ("，", 2), ("“", 1), ("—", 1), ("…", 1), ("①", 1), ("Ａ", 2), ("ｱ", 1),
    ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("한", 2), ("각", 2),
    ("❤", 1), ("❤\u{FE0F}", 2), ("🙂", 2), ("𠀀", 2), ("\u{1B}", 1), ("\t", 4), ("", 0),
    ("⽂", 2), ("第3期", 5), ("\u{202E}", 1), ("\u{FEFF}", 0),
  ])
  func `a text takes the columns of UAX 11`(_ text: String, _ expected: Int) {
    #expect(text.columns() == expected)
  }

  @Test(arguments: [("“", 2), ("—", 2), ("①", 2), ("·", 2), ("a", 1), ("人", 2), ("é", 2)])
  func `ambiguous characters can be two columns wide`(_ text: String, _ expected: Int) {
    #expect(text.columns(.wide) == expected)
  }

  @Test(arguments: [
    ("提高城乡治理", 12, "提高城乡治理"), ("提高城乡治理", 11, "提高城乡治…"),
    ("提高城乡治理", 10, "提高城乡…"), ("提高", 3, "提…"), ("提高", 2, "…"), ("提高", 1, "…"),
    ("提高", 0, ""), ("提高", -5, ""), ("", 0, ""), ("abc", 2, "a…"),
  ])
  func `a text is cut by columns`(_ text: String, _ width: Int, _ expected: String) {
    #expect(text.clipped(to: width) == expected)
  }

  @Test func `a padded text fills its columns`() {
    #expect("提高".padded(to: 6) == "提高  ")
    #expect("提高城乡".padded(to: 6) == "提高… ")
  }
}
