/// Who speaks in which paragraph of an interview.
struct Turns: Sendable {
  struct Turn: Sendable {
    var paragraph: Int
    /// The label without its colon.
    var label: GlyphSlice
    var isQuestion: Bool
    /// Behind the colon.
    var start: Int
    /// A question's number stands before its label.
    var labelStart = 0
  }

  var turns: [Turn] = []
  /// The paragraphs that ask, in reading order.
  private var questions: [Int] = []

  /// True when some paragraphs stand between one question and the next.
  func isOneAnswer(_ paragraphs: ClosedRange<Int>) -> Bool {
    var lower = 0
    var upper = questions.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if questions[middle] <= paragraphs.lowerBound { lower = middle + 1 } else { upper = middle }
    }
    return lower > 0 && (lower == questions.count || questions[lower] > paragraphs.upperBound)
  }

  /// Labels open paragraphs and return; one side of them asks.
  init(_ texts: [GlyphSlice], cast: [(name: [UInt32], role: Person.Role)]) {
    var found: [Turn] = []
    for (index, text) in texts.enumerated() {
      if let label = AskedCases.label(in: text) {
        found.append(
          Turn(
            paragraph: index, label: text[label].rebased, isQuestion: true,
            start: label.upperBound + 1, labelStart: label.lowerBound))
        continue
      }
      guard let label = TurnLabel(text) else { continue }
      found.append(
        Turn(
          paragraph: index, label: label.name, isQuestion: AskedCases.isFormal(text),
          start: label.end + 1))
    }
    guard found.count >= 2 else { return }
    if found[0].isQuestion {
      takeAsked(found)
      return
    }
    let codes = found.map { $0.label.map(\.code) }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    let names = Set(cast.map(\.name))
    let kept = found.indices.filter {
      names.contains(codes[$0]) || counts[codes[$0], default: 0] >= 2
        || Turns.isAsking(found[$0].label) || Turns.isAnswer($0, in: found)
    }
    guard kept.count >= 2 else { return }
    // `网友提问：…？` over each answer, of which none says who gives it, is a side by itself.
    // So is one name over three questions and more.
    let isOne = kept.count >= Turns.fewestOfOne && Set(kept.map { codes[$0] }).count == 1
    let areAsked = kept.allSatisfy {
      (isOne || Turns.isAsking(found[$0].label))
        && texts[found[$0].paragraph].last?.code == 0x3F
    }
    guard areAsked || Set(kept.map { codes[$0] }).count >= 2 else { return }
    // A report lets people have a word each; none of them asks, and none comes back.
    guard
      !cast.isEmpty || counts.values.contains(where: { $0 > 1 })
        || kept.contains(where: { texts[found[$0].paragraph].contains { $0.code == 0x3F } })
    else { return }
    let askers = Turns.askers(found, kept: kept, texts: texts, cast: cast)
    turns = kept.map { index in
      var turn = found[index]
      turn.isQuestion = askers.contains(codes[index])
      return turn
    }
    dropGreeting(texts)
    dropUnanswered(texts)
    answererCount = Set(turns.map { $0.label.map(\.code) }).subtracting(askers).count
    questions = turns.filter(\.isQuestion).map(\.paragraph)
  }

  private static let fewestOfOne = 3

  /// A member of a council asks by the form of its record, and whoever speaks below him answers.
  private mutating func takeAsked(_ found: [Turn]) {
    let askers = Set(found.filter(\.isQuestion).map { $0.label.map(\.code) })
    turns = found.map { turn in
      var turn = turn
      turn.isQuestion = askers.contains(turn.label.map(\.code))
      return turn
    }
    answererCount = Set(found.map { $0.label.map(\.code) }).subtracting(askers).count
    questions = turns.filter(\.isQuestion).map(\.paragraph)
  }

  /// Distinct people who answer; an interviewer who greets or has the last word is none.
  private(set) var answererCount = 0

  /// `各位网友，大家好！`: the host's first words ask nothing yet, nor does what a site announces above them.
  private mutating func dropGreeting(_ texts: [GlyphSlice]) {
    guard turns.count > 2 else { return }
    for index in 0..<(Turns.isNewspaper(turns[0].label) ? 2 : 1) {
      let text = texts[turns[index].paragraph]
      guard turns[index].isQuestion, !text.contains(where: { $0.code == 0x3F }),
        Turns.greetings.isAnywhere(in: text)
          || Turns.thanks.isAnywhere(in: text) && !Turns.requests.isAnywhere(in: text)
      else { return }
      turns[index].isQuestion = false
    }
  }

  private static let thanks: WordList = ["敬请关注", "非常感谢您", "感谢您", "感谢各位"]
  private static let requests: WordList = ["请您", "请你", "请问", "请谈", "请介绍", "谈谈", "讲讲", "说说", "介绍一下"]

  private static let greetings: WordList = [
    "大家好", "您好", "你好", "欢迎", "各位好", "上午好", "下午好", "晚上好", "观众朋友", "网友们",
  ]

  /// What only who receives the guests says to the public.
  private static let hosting: WordList = [
    "收看", "收听", "来到", "做客", "作客", "走进演播室", "观众朋友", "各位观众", "各位听众", "网友们好",
    "观众",
  ]

  /// What an interviewer says last is a question only if it asks.
  private mutating func dropUnanswered(_ texts: [GlyphSlice]) {
    guard let last = turns.last, last.isQuestion,
      !texts[last.paragraph].contains(where: { $0.code == 0x3F })
    else { return }
    turns[turns.count - 1].isQuestion = false
  }

  private static let asking: WordList = [
    "记者", "主持人", "问", "记 者", "本刊", "本报", "本网", "本台", "编辑", "提问", "网友", "主持", "Q",
    "q",
  ]

  static func isAsking(_ label: GlyphSlice) -> Bool {
    asking.match(in: label, at: 0) != nil || asking.endsAny(label)
  }

  /// `主持人` before a name; a reporter may as well answer.
  static func isHost(_ post: GlyphSlice) -> Bool {
    hosts.match(in: post, at: post.startIndex)?.count == post.count
  }

  private static let hosts: WordList = ["主持人", "主持", "采访人", "采访者"]

  /// `甲乙某台记者`: where a host asks a reporter may be asked.
  private static func isReporter(_ label: GlyphSlice) -> Bool {
    label.count > longestPost && reporters.endsAny(label)
  }

  private static let longestPost = 5
  private static let reporters: WordList = ["记者"]

  /// Stands right below what a journalist asks.
  private static func isAnswer(_ index: Int, in turns: [Turn]) -> Bool {
    index > 0 && turns[index].paragraph == turns[index - 1].paragraph + 1
      && isAsking(turns[index - 1].label)
  }

  private static let paperEnds: WordList = ["报", "周刊", "杂志", "网", "台"]

  static func isNewspaper(_ label: GlyphSlice) -> Bool {
    label.count >= 3 && paperEnds.endsAny(label) && !label.has(sign: "本", at: 0)
  }

  /// Interviewers by role or name; else those whose turns mostly ask.
  private static func askers(
    _ turns: [Turn], kept: [Int], texts: [GlyphSlice], cast: [(name: [UInt32], role: Person.Role)]
  ) -> Set<[UInt32]> {
    var askers = Set<[UInt32]>()
    let roles = Dictionary(
      cast.map { ($0.name, $0.role) }, uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: kept) { turns[$0].label.map(\.code) }
    let hasHost = kept.contains { isHost(turns[$0].label) }
    for (codes, members) in groups {
      let label = turns[members[0]].label
      let asked = members.count { index in
        texts[turns[index].paragraph].contains { $0.code == 0x3F }
          && texts[turns[index].paragraph].count <= 160
      }
      let role = roles[codes]
      let isHost =
        members[0] == kept.first && asked > 0
        && hosting.isAnywhere(in: texts[turns[members[0]].paragraph].prefix(60))
      let isAsker =
        isAsking(label) && !(hasHost && isReporter(label)) || role == .interviewer
        || paperEnds.endsAny(label) || isHost
      if isAsker || (role != .interviewee && asked * 2 > members.count) { askers.insert(codes) }
    }
    if askers.isEmpty {
      return members(among: groups, turns)
        ?? onlyAsker(groups, turns, texts).map { [$0] } ?? []
    }
    guard let guest = guest(turns, kept, texts), !askers.contains(guest) else { return askers }
    return Set(groups.keys).subtracting([guest])
  }

  /// `林委員曉禾` and `周院長小遠`: in a parliament the members ask those who hold an office.
  private static func members(
    among groups: [[UInt32]: [Int]], _ turns: [Turn]
  ) -> Set<[UInt32]>? {
    let labels = groups.map { (codes: $0.key, label: turns[$0.value[0]].label) }
    let members = labels.filter { isTitled($0.label, by: memberPosts) }
    guard !members.isEmpty, labels.contains(where: { isTitled($0.label, by: heldPosts) }) else {
      return nil
    }
    return Set(members.map(\.codes))
  }

  /// A post stands between surname and name.
  private static func isTitled(_ label: GlyphSlice, by posts: WordList) -> Bool {
    guard label.count > 3, let first = label.first,
      Vocabulary.commonSurnames.contains(first.code)
        || PersonName.likelihood(label.prefix(1) + label.suffix(1)) >= 0.4,
      let post = posts.match(in: label, at: label.startIndex + 1)
    else { return false }
    return (1...3).contains(label.count - 1 - post.count)
  }

  private static let memberPosts: WordList = ["委员", "议员"]
  private static let heldPosts: WordList = [
    "院长", "部长", "次长", "署长", "局长", "处长", "主任委员", "主委", "秘书长", "市长", "县长", "司长", "总长", "董事长", "主计长",
  ]

  /// Of three and more who talk the one who has every second turn: all others ask.
  private static func guest(_ turns: [Turn], _ kept: [Int], _ texts: [GlyphSlice]) -> [UInt32]? {
    let codes = kept.map { turns[$0].label.map(\.code) }
    var counts: [[UInt32]: Int] = [:]
    for code in codes { counts[code, default: 0] += 1 }
    guard counts.count > 2, codes.count >= fewestTurns,
      let most = counts.max(by: { $0.value < $1.value }), most.value * 5 >= codes.count * 2,
      counts.count(where: { $0.value == most.value }) == 1
    else { return nil }
    let pairs = zip(codes, codes.dropFirst())
    let alternating = pairs.count { ($0 == most.key) != ($1 == most.key) }
    return alternating * 10 >= (codes.count - 1) * 9 ? most.key : nil
  }

  private static let fewestTurns = 6

  /// Of two who talk the one who asks at all, more than once or every third time.
  private static func onlyAsker(
    _ groups: [[UInt32]: [Int]], _ turns: [Turn], _ texts: [GlyphSlice]
  ) -> [UInt32]? {
    guard groups.count == 2 else { return nil }
    let asking = groups.filter { group in
      let asked = group.value.count { texts[turns[$0].paragraph].last?.code == 0x3F }
      return asked > 1 || asked * 3 >= group.value.count
    }
    let isSilent = groups.contains { group in
      group.value.allSatisfy { texts[turns[$0].paragraph].last?.code != 0x3F }
    }
    return isSilent && asking.count == 1 ? asking.first?.key : nil
  }
}
