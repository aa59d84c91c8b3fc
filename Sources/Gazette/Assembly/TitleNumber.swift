/// The number a headline begins with, `3. 题目` or `3、题目`, and what stands behind it.
struct TitleNumber {
  var number: Int
  var rest: String

  init?(_ title: String) {
    let digits = title.unicodeScalars.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), let number = Int(String(digits)) else { return nil }
    var rest = title.unicodeScalars.dropFirst(digits.count)
    guard let mark = rest.popFirst(), TitleNumber.marks.contains(mark) else { return nil }
    rest = rest.drop { $0.properties.isWhitespace }
    guard let first = rest.first, mark != "." || !("0"..."9").contains(first) else { return nil }
    self.number = number
    self.rest = String(rest)
  }

  private static let marks: Set<Unicode.Scalar> = [".", "．", "、"]
}
