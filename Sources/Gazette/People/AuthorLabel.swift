/// What stands before an author's name with its mark: `作者：`, `文/`, `采访、撰文｜`.
enum AuthorLabel {
  /// Behind the label and its mark; nil when the line begins with none.
  static func end(in line: GlyphSlice) -> Int? {
    if let label = Vocabulary.authorLabels.match(in: line, at: line.startIndex) {
      return line.startIndex + label.count
    }
    if let end = bracketed(line) { return end }
    // Most lines begin with no character of a task, and are not taken apart.
    guard let mark = line.prefix(longest).firstIndex(where: { marks.contains($0.code) }),
      let head = line[..<mark].first(where: { !joints.contains($0.code) }),
      tasks.mayBegin(with: head.code) || helps.mayBegin(with: head.code)
    else { return nil }
    let words = line[..<mark].split { joints.contains($0.code) }
    let isLabel = !words.isEmpty && words.allSatisfy { isWhole(tasks, $0) || isWhole(helps, $0) }
    return isLabel && words.contains { isWhole(tasks, $0) } ? mark + 1 : nil
  }

  /// In paragraphs: so many a site may print above the names of those who wrote.
  static let longestLead = 3

  /// `文｜甲乙`, `记者｜甲乙`.
  static func opens(_ line: GlyphSlice) -> Bool {
    end(in: line) != nil || pressEnd(in: line) != nil
  }

  /// Behind `记者｜`; nil when the line begins with no such label.
  private static func pressEnd(in line: GlyphSlice) -> Int? {
    guard let label = Vocabulary.pressLabels.match(in: line, at: line.startIndex) else {
      return nil
    }
    let end = line.startIndex + label.count
    return end < line.endIndex && marks.contains(line[end].code) ? end + 1 : nil
  }

  /// Behind `【作者】`, `[撰文]`.
  private static func bracketed(_ line: GlyphSlice) -> Int? {
    guard let first = line.first, openings.contains(first.code),
      let close = line.prefix(longestTag).firstIndex(where: { closings.contains($0.code) }),
      isWhole(tasks, line[(line.startIndex + 1)..<close])
    else { return nil }
    return close + 1
  }

  private static let longestTag = 6
  private static let openings: ScalarSet = "【[〔"
  private static let closings: ScalarSet = "】]〕"

  /// `原创 甲乙 某公众号`, `原创 甲乙 某公众号 2024年5月6日 18:30 某省`: the name stands between the label and the
  /// account.
  static func original(in line: GlyphSlice) -> GlyphSlice? {
    guard line.drop(while: { $0.code == 0x20 }).hasPrefix(original) else { return nil }
    let day = DateReader.first(in: line)?.range.lowerBound
    let words = line[..<(day ?? line.endIndex)].spaced
    guard (2...3).contains(words.count), words[0].equals(original),
      PersonName.likelihood(words[1]) >= (day == nil ? 0.4 : 0.7)
    else { return nil }
    // An account may sign with its own name.
    let isAccount =
      words.count == 3 && words[1].elementsEqual(words[2], by: { $0.code == $1.code })
    return isAccount && day != nil ? nil : words[1]
  }

  /// The part of what follows that no other label begins: `甲乙 图：丙丁` names one author.
  static func first(of rest: GlyphSlice) -> GlyphSlice {
    if SourceLine.labels.startsAny(rest.trimmed) { return [] }
    let next = rest.indices.dropFirst().first { index in
      partings.contains(rest[index - 1].code)
        && (Vocabulary.staffLabels.match(in: rest, at: index) != nil
          || Vocabulary.authorLabels.match(in: rest, at: index) != nil)
    }
    return next.map { rest[..<$0].trimming { partings.contains($0) } } ?? rest
  }

  /// What stands before the next label: `甲乙 图：丙丁`, `甲乙，摄影：丙丁`.
  private static let partings: ScalarSet = " /，；"

  /// `作者：佚名`, `作者：本报评论员`, `作者：某次会议上的讲话`: who wrote the text is not told.
  static func isNameless(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestNameless else { return false }
    if line.count > longest {
      return Vocabulary.authorLabels.match(in: line, at: line.startIndex) != nil
        && addresses.endsAny(line)
    }
    guard let end = end(in: line) else { return false }
    let rest = line[end...].trimmed
    return nameless.contains { rest.equals($0) } || isWhole(Vocabulary.pressLabels, rest)
      || addresses.endsAny(rest)
  }

  private static let longestNameless = 40
  /// What a program that looked for a name behind a headline's `在` found instead.
  private static let addresses: WordList = ["的讲话", "的报告", "的致辞", "的发言", "的演讲", "的文章"]

  private static let nameless: [Word] = ["佚名", "匿名", "无名", "未知", "不详"]

  private static func isWhole(_ words: WordList, _ text: GlyphSlice) -> Bool {
    words.match(in: text, at: text.startIndex)?.count == text.count
  }

  private static let original: Word = "原创"
  private static let longest = 12
  private static let marks: ScalarSet = ":|丨/"
  private static let joints: ScalarSet = "、&+ /和与"
  private static let tasks: WordList = [
    "文", "撰文", "采访", "采写", "作者", "撰稿", "执笔", "文字", "采访撰文", "口述", "撰写", "演讲者",
    "演讲人", "讲者", "编写", "撰文整理", "著", "编译", "译者", "讲述人", "讲述者",
  ]
  private static let helps: WordList = [
    "整理", "整合", "综合", "摄影", "图", "编辑", "记录", "制图", "视频",
  ]
}
