import Testing

@testable import Browser

@Suite struct InputLineTests {
  @Test(arguments: [
    ([Edit.deleteBackward], "能源 转", ""), ([.deleteWord], "能源 ", ""), ([.deleteAll], "", ""),
    ([.caretLeft], "能源 转", "型"), ([.caretStart], "", "能源 转型"),
    ([.caretStart, .caretRight], "能", "源 转型"), ([.caretStart, .deleteForward], "", "源 转型"),
    ([.caretStart, .deleteBackward], "", "能源 转型"), ([.caretLeft, .caretEnd], "能源 转型", ""),
    ([.caretRight], "能源 转型", ""), ([.caretLeft, .deleteAll], "", "型"),
  ])
  func `editing keeps the caret between two texts`(
    _ edits: [Edit], _ before: String, _ after: String
  ) {
    var line = InputLine("能源 转型")
    for edit in edits { line.obey(edit) }
    #expect(line.before == before)
    #expect(line.after == after)
  }

  @Test func `pasted line ends become spaces and other control characters vanish`() {
    var line = InputLine()
    line.insert("能源\n转\u{1B}型\t好")
    #expect(line.text == "能源 转型 好")
  }

  @Test func `a long text is moved so that the caret is in sight`() {
    let window = InputLine("能源转型之路").window(7)
    #expect(window.text == "型之路")
    #expect(window.caret == 6)
  }
}
