import Canvas
import Testing

private let lines: [(parts: [String], width: Int, text: String, carets: String)] = [
  (["", "一是", "修渠"], 20, "一是修渠", "^~~~"),
  (["摸清家底。", "三是", "修渠"], 20, "摸清家底。三是修渠", "          ^~~~"),
  (["a ", "b", " c"], 20, "a b c", "  ^"),
  (["先是摸清家底。", "三是", "修渠"], 16, "…家底。三是修渠", "       ^~~~"),
  (["先是摸清家底。", "三是", "修渠修渠修渠"], 12, "…。三是修渠…", "   ^~~~"),
  (["", "都是一个很长的句子", ""], 10, "都是一个…", "^~~~~~~~~~"),
  (["行尾", "", ""], 10, "行尾", "    ^"),
]

@Test(arguments: lines)
func `carets stand below the part that is meant`(
  _ parts: [String], _ width: Int, _ text: String, _ carets: String
) {
  let line = MarkedLine(
    before: parts[0][...], marked: parts[1][...], after: parts[2][...], width: width)
  #expect(line.text == text)
  #expect(line.carets == carets)
}
