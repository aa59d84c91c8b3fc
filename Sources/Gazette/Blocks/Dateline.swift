/// `新华社北京9月16日电（记者 甲乙）`, `本报讯`: where a news item comes from, printed before its text.
enum Dateline {
  /// Behind the dateline and the marks that part it from the text; nil when there is none.
  static func end(in text: GlyphSlice) -> Int? {
    guard let first = text.first else { return nil }
    // One look at the first character spares most lines the lists of senders and reporters.
    let mayOpen = openings.mayHold(first.code)
    guard mayOpen || mayFollow(in: text) else { return nil }
    let start = text.startIndex + (mayOpen && openers.contains(first.code) ? 1 : 0)
    let opened = text[start...]
    guard
      let sign = signEnd(in: opened, maySend: mayOpen) ?? newspaperEnd(in: opened)
        ?? bracketEnd(in: text) ?? (mayOpen ? ReporterLine.end(in: text) : nil)
        ?? SentFrom.end(in: opened) ?? contributorEnd(in: text) ?? bareEnd(in: text)
    else {
      return nil
    }
    var index = skip(closers, in: text, from: sign)
    if let cited = citedEnd(in: text, from: index) { index = cited }
    if let reporters = reportersEnd(in: text, from: index) { index = reporters }
    index = skip(marks, in: text, from: index)
    if let place = placeEnd(in: text, from: index) { index = place }
    return topics.match(in: text, at: index).map { index + $0.count } ?? index
  }

  /// False where neither an agency, a day, a bracket nor `发自` stands near enough to the beginning: one
  /// look at few characters for five searches, of which each asks for one of them.
  private static func mayFollow(in text: GlyphSlice) -> Bool {
    text.prefix(longest).withUnsafeBufferPointer { head in
      head.indices.contains { place in
        switch head[place].code {
        case day: true
        case agencyEnd: place < longestWire
        case 0x28: place < longestName
        case sent: place + 1 < head.count && head[place + 1].code == from
        default: false
        }
      }
    }
  }

  private static let sent = Glyph.fold("发")
  private static let from = Glyph.fold("自")

  /// `【某某社某地十四日电】溪口讯：`: the place that the agency had its news from.
  private static func placeEnd(in text: GlyphSlice, from start: Int) -> Int? {
    let place = text[start...].prefix { $0.kinds.has(.ideograph) }
    guard (3...longestPlace).contains(place.count), place.endIndex < text.endIndex,
      text[place.endIndex].code == 0x3A, let sign = place.last,
      newsSigns.contains(sign.code)
    else { return nil }
    return place.endIndex + 1
  }

  private static let longestPlace = 7

  /// `某地8月9日电 …`, `8月9日电 …`, or nothing else on its line: a wire whose agency is not told.
  private static func bareEnd(in text: GlyphSlice) -> Int? {
    let head = text.prefix(longestBare)
    guard let sign = head.firstIndex(where: { $0.code == wire }), sign > head.startIndex + 3,
      head[sign - 1].code == day
    else { return nil }
    let isFollowed =
      sign + shortestText < text.endIndex
      && (text[sign + 1].code == 0x20 || text[sign + 1].code == 0x28)
    guard isFollowed || sign + 1 == text.endIndex else { return nil }
    let date = head[..<sign].drop { $0.kinds.has(.ideograph) && !$0.kinds.has(.chineseDigit) }
    guard date.startIndex - head.startIndex <= longestPlace,
      date.dropLast().allSatisfy({ $0.kinds.has(.numeral) || $0.code == month }),
      date.contains(where: { $0.code == month })
    else { return nil }
    return sign + 1
  }

  private static let longestBare = 16
  private static let wire = Glyph.fold("电")
  private static let month = Glyph.fold("月")

  /// `（外语学院 供稿）`: who sent the text in, before its first words.
  private static func contributorEnd(in text: GlyphSlice) -> Int? {
    guard text.first?.code == 0x28,
      let close = text.prefix(longestContributor).firstIndex(where: { $0.code == 0x29 }),
      close + shortestText < text.endIndex,
      contributions.endsAny(text[..<close]),
      text[(text.startIndex + 1)..<close].allSatisfy({ $0.kinds.has([.ideograph, .space]) })
    else { return nil }
    return close
  }

  private static let longestContributor = 20
  private static let shortestText = 20
  private static let contributions: WordList = ["供稿", "投稿", "撰稿"]

  /// True when a dateline stands at the beginning.
  static func opens(_ text: GlyphSlice) -> Bool { end(in: text) != nil }

  /// `某某网讯（记者 甲乙`: the bracket with the reporters goes on below.
  static func isOpen(_ text: GlyphSlice) -> Bool {
    guard let open = text.suffix(longest).lastIndex(where: { $0.code == 0x28 }) else {
      return false
    }
    let inner = text[(open + 1)...]
    return !inner.contains { $0.code == 0x29 } && Vocabulary.pressLabels.startsAny(inner)
  }

  /// Whether the name of a paper or an agency that every reader knows stands at an index.
  static func isSender(in text: GlyphSlice, at index: Int) -> Bool {
    senders.match(in: text, at: index) != nil
  }

  /// `新华社`: a sender's name and nothing else.
  static func isAgency(_ name: GlyphSlice) -> Bool {
    name.last?.code == agencyEnd
      && senders.match(in: name, at: name.startIndex)?.count == name.count
  }

  private static let longest = 36

  /// Behind 讯, 电 or 消息, when a sender stands before it.
  private static func signEnd(in text: GlyphSlice, maySend: Bool) -> Int? {
    if let wire = wireEnd(in: text) { return wire }
    let head = text.prefix(longest)
    let sender = maySend ? senders.match(in: head, at: head.startIndex) : nil
    guard sender != nil || mayBeDated(head) else { return nil }
    if let sender, isSigned(text, at: head.startIndex + sender.count) {
      return head.startIndex + sender.count
    }
    var index = head.startIndex + (sender?.count ?? 2)
    while index < head.endIndex, !stops.contains(head[index].code) {
      if let sign = signs.match(in: head, at: index), index > head.startIndex {
        let between = head[(head.startIndex + (sender?.count ?? 0))..<index]
        let end = index + sign.count
        // `某社某地5月6日专电`.
        let dated = between.last?.code == special ? between.dropLast() : between
        if dated.last?.code == day {
          // `据某某社9月26日消息，`: the text says itself whose news it tells.
          if sender == nil, head.has(sign: "据", at: head.startIndex), sign.count > 1 { return nil }
          return sender != nil || papers.isAnywhere(in: between) ? end : nil
        }
        // `某某网讯 4月25日下午，…`: a paper's name, its sign and a gap.
        if sender == nil, sign.count == 1, newsSigns.contains(sign.codes[0]), end < text.endIndex,
          text[end].code == 0x20, papers.endsAny(between),
          between.allSatisfy({ Characters.isIdeograph($0.code) })
        {
          return end
        }
        if sender != nil, between.inkCount <= 4,
          !(between.last.map { compounded.contains($0.code) } ?? false),
          parts(sign, from: text, at: end)
        {
          return end
        }
      }
      index += 1
    }
    return nil
  }

  /// `某某新闻社铜仁电10月中旬`: an agency that no list knows and its place.
  private static func wireEnd(in text: GlyphSlice) -> Int? {
    guard text.prefix(longestWire).contains(code: agencyEnd) else { return nil }
    let head = text.prefix(longestWire).prefix { $0.kinds.has(.ideograph) }
    guard let place = head.indices.first(where: { agencies.match(in: head, at: $0) != nil }),
      let name = agencies.match(in: head, at: place)
    else { return nil }
    let agency = place + name.count
    guard let wire = head[agency...].firstIndex(where: { wires.contains($0.code) }),
      (2...longestCity).contains(wire - agency), wire + 1 < text.endIndex,
      !text[wire + 1].kinds.has(.ideograph)
    else { return nil }
    return wire + 1
  }

  private static let agencies: WordList = ["新闻社", "通讯社"]
  private static let agencyEnd = Glyph.fold("社")
  private static let wires: ScalarSet = "电讯"
  private static let longestWire = 18
  private static let longestCity = 6

  /// `【某某商报网讯】`: in heavy brackets any paper is believed.
  private static func bracketEnd(in text: GlyphSlice) -> Int? {
    guard let first = text.first, first.code == Glyph.fold("【"),
      let close = text.prefix(longestBracket).firstIndex(where: { $0.code == Glyph.fold("】") })
    else { return nil }
    let inner = text[(text.startIndex + 1)..<close]
    if generics.match(in: inner, at: inner.startIndex)?.count == inner.count { return close }
    // `【财经中心／某地报导】`: a desk in place of the reporter.
    if inner.contains(where: { $0.code == 0x2F }), desks.endsAny(inner) { return close }
    if signs.endsAny(inner) { return papers.isAnywhere(in: inner) ? close : nil }
    // `【某某网】题目`: behind a name alone a text must follow.
    guard papers.endsAny(inner), !DigestName.opensEdition(text) else { return nil }
    return text[close...].contains(anyOf: fullStops) ? close : nil
  }

  private static let longestBracket = 16
  /// Senders that are none by name.
  private static let generics: WordList = [
    "综合外电", "综合报道", "综合讯", "综合消息", "本报综合", "外电报道", "综合外电报道", "综合报导",
  ]
  private static let desks: WordList = ["报道", "报导"]
  private static let fullStops: ScalarSet = "。；！？"

  /// `某某网（记者 甲乙）` with neither place nor sign.
  private static func isSigned(_ text: GlyphSlice, at index: Int) -> Bool {
    index < text.endIndex && text[index].code == 0x28
      && Vocabulary.pressLabels.match(in: text, at: index + 1) != nil
      && reportersEnd(in: text, from: index) != nil
  }

  /// `某某网讯（某某日报记者甲乙）`: a paper that no list knows, with its reporters behind it.
  private static func newspaperEnd(in text: GlyphSlice) -> Int? {
    let head = text.prefix(longestName)
    let open = head.startIndex + head.rebased.place(of: 0x28, from: 0, to: head.count)
    guard open < head.endIndex,
      let close = text[open...].prefix(longest).firstIndex(where: { $0.code == 0x29 }),
      close + longestName < text.endIndex
    else { return nil }
    let name = text[..<open].trimmed
    if isWired(name), Vocabulary.pressLabels.isAnywhere(in: text[open..<close]) { return open }
    // `讯` behind a name says as much as a paper's own ending.
    let isNews = name.last.map { newsSigns.contains($0.code) } ?? false
    let sender = isNews ? name.dropLast() : name
    guard sender.count >= 2, sender.allSatisfy({ Characters.isIdeograph($0.code) }) else {
      return nil
    }
    // `某报讯（甲乙）`: the paper and its sign say enough.
    if isNews, papers.endsAny(sender), close - open <= longestReporters { return close }
    guard sender.count >= 3, isNews || papers.endsAny(sender),
      Vocabulary.pressLabels.isAnywhere(in: text[open..<close])
    else { return nil }
    return open
  }

  /// `某某新闻网-某某日报北京电`: papers that no list knows, the place and the wire.
  private static func isWired(_ name: GlyphSlice) -> Bool {
    guard let wire = name.last, wires.contains(wire.code),
      name.allSatisfy({ Characters.isIdeograph($0.code) || $0.code == 0x2D })
    else { return false }
    return (2...longestCity).contains { papers.endsAny(name.dropLast($0 + 1)) }
  }

  private static let longestName = 14
  private static let longestReporters = 10
  private static let newsSigns: ScalarSet = "讯"

  /// A paper that no list knows is believed where a date and a sign follow its name.
  private static func mayBeDated(_ head: GlyphSlice) -> Bool {
    head.contains(code: day) && papers.isAnywhere(in: head.prefix(12))
  }

  /// 本报讯 and the text, but not 本报电话; 消息 only where a mark follows.
  private static func parts(_ sign: Word, from text: GlyphSlice, at end: Int) -> Bool {
    guard end < text.endIndex else { return true }
    let next = text[end].code
    return sign.count > 1
      ? marks.contains(next) || closers.contains(next) || next == 0x28
      : !compounds.contains(next)
  }

  /// `据某某日报报道 （记者 甲乙）`: the paper that a site took the news from.
  private static func citedEnd(in text: GlyphSlice, from start: Int) -> Int? {
    guard text.has(sign: "据", at: start) else { return nil }
    let head = text[start...].prefix(longestName + 2)
    guard let sign = head.firstIndex(of: reports), papers.endsAny(head[..<sign]) else { return nil }
    let end = skip(marks, in: text, from: sign + reports.count)
    return reportersEnd(in: text, from: end).map { _ in end }
  }

  /// `（记者 甲乙）`, `记者甲乙报道：`.
  private static func reportersEnd(in text: GlyphSlice, from start: Int) -> Int? {
    let open = skip(marks, in: text, from: start)
    guard open < text.endIndex else { return nil }
    if text[open].code == 0x28 {
      guard let close = text[open...].prefix(50).firstIndex(where: { $0.code == 0x29 }) else {
        return nil
      }
      let isMarked = close + 1 < text.endIndex && text[close + 1].code == 0x3A
      return isMarked || Vocabulary.pressLabels.isAnywhere(in: text[open..<close])
        || namesReporters(text[(open + 1)..<close]) ? close + 1 : nil
    }
    return PlainReporters.end(in: text, from: open)
  }

  /// `（甲乙、丙丁）`, `（两会报道组）`.
  static func namesReporters(_ text: GlyphSlice) -> Bool {
    if teams.endsAny(text) { return true }
    let tokens = PersonName.tokens(text)
    // Beside a name a rare surname is one too.
    return tokens.contains { PersonName.likelihood($0) >= 0.7 }
      && tokens.allSatisfy { PersonName.likelihood($0) >= (tokens.count > 1 ? 0.4 : 0.7) }
  }

  private static let teams: WordList = ["报道组", "采访组", "采写组"]

  private static func skip(_ set: ScalarSet, in text: GlyphSlice, from start: Int) -> Int {
    var index = start
    while index < text.endIndex, set.contains(text[index].code) { index += 1 }
    return index
  }

  private static let special = Glyph.fold("专")
  private static let senders: WordList = [
    "本报", "本刊", "本台", "本网", "本社", "本站", "新华社", "据新华社", "综合新华社", "中新社", "中新网",
    "人民网", "新华网", "央视网", "央视新闻", "央广网", "光明网", "中国新闻网", "中国青年网", "中央社",
    "据本报", "据中新社", "新华财经", "新浪", "搜狐", "腾讯", "网易", "凤凰网",
  ]
  private static let papers: WordList = ["报", "网", "社", "台", "新闻", "在线", "客户端", "频道"]
  private static let signs: WordList = ["讯", "电", "消息", "报道:", "报导:"]
  private static let openers: ScalarSet = "(【[〔◆●■▲★◎○◇►▶•·△□☆▪※◼"
  /// The characters that senders and reporters begin with, and what may stand before them.
  private static let openings = WordScreen(
    firstsOf: [senders, Vocabulary.pressLabels], and: openers)
  private static let closers: ScalarSet = ")】]〕 "
  private static let marks: ScalarSet = " :,"
  private static let stops: ScalarSet = "。！？，；：“”《》【"
  /// 通讯, 简讯, 资讯: news of another kind.
  private static let compounded: ScalarSet = "通简资音短快喜闪来"
  private static let compounds: ScalarSet = "员话子力视影讯动脑商网台信息号源"
  private static let day = Glyph.fold("日")
  private static let reports: Word = "报道"
  private static let topics: WordList = ["题:"]
}
