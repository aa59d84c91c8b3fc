import Gazette

/// Plain text numbered 一、（一）1.（1）① by level in place of the printed markers; lines not wrapped.
func writePlainText(_ excerpt: Excerpt) -> String {
  let citation = excerpt.citation
  let head = [citation.title, citation.subtitle].compactMap { $0 } + citation.lines
  let body = excerpt.lead + numbered(excerpt.items, depth: 0) + excerpt.tail
  return (head + (head.isEmpty || body.isEmpty ? [] : [""]) + body)
    .map { printable($0) + "\n" }.joined()
}

/// The same for points from many articles, the source of each in brackets behind its text.
func writePlainText(_ compilation: Compilation) -> String {
  ([compilation.title, ""] + numbered(compilation.branches, depth: 0))
    .map { printable($0) + "\n" }.joined()
}

private func numbered(_ branches: [Branch], depth: Int) -> [String] {
  branches.enumerated().flatMap { index, branch in
    [numeral(index + 1, depth: depth) + branch.entry.title] + branch.entry.text
      + (branch.source.map { ["（\($0)）"] } ?? []) + numbered(branch.children, depth: depth + 1)
  }
}

private func numbered(_ items: [Item], depth: Int) -> [String] {
  items.enumerated().flatMap { index, item in
    [numeral(index + 1, depth: depth) + item.node.heading] + item.text
      + numbered(item.children, depth: depth + 1)
  }
}

/// The levels of GB/T 9704, and ① from the fifth on.
private func numeral(_ number: Int, depth: Int) -> String {
  switch depth {
  case 0: "\(chinese(number))、"
  case 1: "（\(chinese(number))）"
  case 2: "\(number)."
  case 3: "（\(number)）"
  default: circled(number)
  }
}

/// 一 to 九十九; beyond that in digits.
private func chinese(_ number: Int) -> String {
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  guard (1...99).contains(number) else { return String(number) }
  let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
  guard tens > 0 else { return digits[ones] }
  return (tens == 1 ? "" : digits[tens]) + "十" + digits[ones]
}

/// ① to ⑳, which stand in a row in Unicode; beyond that in brackets.
private func circled(_ number: Int) -> String {
  guard (1...20).contains(number), let scalar = Unicode.Scalar(0x245F + number) else {
    return "(\(number))"
  }
  return String(Character(scalar))
}
