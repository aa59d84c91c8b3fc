/// How alike two sentences are built.
enum Parallel {
  /// From 0 to 1, by number and length of clauses and by equal characters at their edges.
  static func similarity(_ left: Clauses, _ right: Clauses) -> Double {
    guard left.count == right.count, let first = left.first, let other = right.first else {
      return edges(left.first, right.first) >= 0.5 ? 0.5 : 0.1
    }
    var lengths = 0.0
    for (one, two) in zip(left, right) {
      let longer = Double(max(one.count, two.count))
      lengths += 1 - min(1, Double(abs(one.count - two.count)) / max(longer, 1) * 1.5)
    }
    lengths /= Double(left.count)
    return min(1, lengths * 0.75 + edges(undated(first), undated(other)) * 0.5)
  }

  /// Whether two sentences have clauses of the same lengths, a character more or less.
  static func areLevel(_ left: Clauses, _ right: Clauses) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0.count - $1.count) <= 1 }
  }

  /// How many first characters two sentences share.
  static func sharedStart(_ left: GlyphSlice, _ right: GlyphSlice) -> Int {
    var count = 0
    while count < min(left.count, right.count),
      left[left.startIndex + count].code == right[right.startIndex + count].code
    {
      count += 1
    }
    return count
  }

  /// The same without the name of a place: `某省今年…`, `某省的…` tell of one place, no more.
  static func sharedFrame(_ left: GlyphSlice, _ right: GlyphSlice) -> Int {
    let shared = sharedStart(left, right)
    guard (2...5).contains(shared) else { return shared }
    return places.contains(left[left.startIndex + shared - 1].code) ? 0 : shared
  }

  /// Without `一九七八年`, which says when, of whatever follows.
  private static func undated(_ text: GlyphSlice) -> GlyphSlice {
    guard text.first?.kinds.has(.numeral) ?? false else { return text }
    let day = text.prefix { $0.kinds.has(.numeral) || days.contains($0.code) }
    return day.count > 4 && day.contains { $0.code == year } ? text[day.endIndex...] : text
  }

  private static let year = Glyph.fold("年")
  private static let days: ScalarSet = "年月日，"
  private static let places: ScalarSet = "省市县区州乡镇村厂社队局校院国"

  /// How many last characters two sentences share.
  private static func sharedEnd(_ left: GlyphSlice, _ right: GlyphSlice) -> Int {
    var count = 0
    while count < min(left.count, right.count),
      left[left.endIndex - count - 1].code == right[right.endIndex - count - 1].code
    {
      count += 1
    }
    return count
  }

  /// Whether two sentences share a frame: `用…涵养学生品格`, `用…筑牢学生信仰`.
  static func isFramed(_ one: GlyphSlice, _ other: GlyphSlice) -> Bool {
    let (left, right) = (undated(one), undated(other))
    let start = sharedFrame(left, right)
    if start >= 2 || sharedEnd(left, right) >= 2 || areAligned(left, right) { return true }
    return start == 1
      && (sharedPairs(left, right) >= 2 || closesAlike(left, right) || meetWithin(left, right))
      || isCast(left, right) || quoteAlike(left, right) || repeatAlike(left, right)
  }

  /// `与学习教育相结合`, `与年度考核相结合`: the last characters are equal, three at least.
  static func isClosedAlike(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    sharedEnd(left, right) >= 3
  }

  /// `与党同心`, `与时代同行`: beside the first characters the last but one are equal.
  private static func closesAlike(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    left.count >= 4 && right.count >= 4
      && left[left.endIndex - 2].code == right[right.endIndex - 2].code
  }

  /// Poured into one form: the same marks and 的, two at least, part words of the same lengths.
  ///
  /// `擦亮开门办学、扎根乡土的育人底色`, `守住勤俭办事、量入为出的持家本分`.
  private static func isCast(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var (here, there) = (left.startIndex, right.startIndex)
    var joints = 0
    while let joint = left[here...].firstIndex(where: { Parallel.joints.contains($0.code) }) {
      guard let other = right[there...].firstIndex(where: { Parallel.joints.contains($0.code) }),
        left[joint].code == right[other].code, abs((joint - here) - (other - there)) <= 1
      else { return false }
      (here, there) = (joint + 1, other + 1)
      joints += 1
    }
    return joints >= 2 && !right[there...].contains { Parallel.joints.contains($0.code) }
  }

  private static let joints: ScalarSet = "的、，"

  /// Two sayings set into one form: the same marks in the same order, quotation marks among them, and
  /// between them as many characters, within quotation marks a few more or less.
  ///
  /// `放下架子听，听出“弦外音”`, `迈开步子走，走出“百姓路”`; `守住“寸土不让”的底线`, `拿出“钉子入木”的韧劲`.
  private static func quoteAlike(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    guard let first = left.firstIndex(where: { quotes.contains($0.code) }),
      right.contains(where: { $0.code == left[first].code })
    else { return false }
    var (here, there) = (left.startIndex, right.startIndex)
    var isQuoted = false
    while let mark = left[here...].firstIndex(where: { frame.contains($0.code) }) {
      guard let other = right[there...].firstIndex(where: { frame.contains($0.code) }),
        left[mark].code == right[other].code,
        abs((mark - here) - (other - there)) <= (isQuoted ? mostAmongQuoted : 1)
      else { return false }
      isQuoted = quotes.contains(left[mark].code)
      (here, there) = (mark + 1, other + 1)
    }
    return !right[there...].contains { frame.contains($0.code) }
      && abs((left.endIndex - here) - (right.endIndex - there)) <= 1
  }

  /// `清淤清障有决心`, `护渠护坡有恒心`: as many characters, of which the same ones return in the same places.
  private static func repeatAlike(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    guard left.count == right.count, lengths.contains(left.count) else { return false }
    var returns = false
    for index in left.indices.dropFirst() {
      let place = left[..<index].firstIndex { $0.code == left[index].code }
      let other = right.startIndex + (index - left.startIndex)
      let same = right[..<other].firstIndex { $0.code == right[other].code }
      guard place.map({ $0 - left.startIndex }) == same.map({ $0 - right.startIndex }) else {
        return false
      }
      // Marks return in every sentence.
      if place != nil, left[index].kinds.has(.ideograph) { returns = true }
    }
    return returns
  }

  private static let quotes: ScalarSet = "“「『"
  private static let frame: ScalarSet = "“”「」『』的、，"
  private static let mostAmongQuoted = 3

  /// Whether last clauses of two sentences of several begin alike: `…，是兴村的重要保障`, `…，是兴村的重要支撑`.
  static func areFramed(_ left: Clauses, _ right: Clauses) -> Bool {
    guard left.count >= 2, left.count == right.count, let one = left.last, let two = right.last
    else { return false }
    if sharesPredicate(one, two) { return true }
    let shared = sharedStart(one, two)
    return shared >= fewestInFrame || shared == fewestInFrame - 1 && one.count == two.count
  }

  /// `…是修好水渠的关键`, `…是修好水渠的根本`: what each of them is to the same thing.
  private static func sharesPredicate(_ one: GlyphSlice, _ two: GlyphSlice) -> Bool {
    guard let left = predicate(of: one), let right = predicate(of: two),
      left.count == right.count, left.count >= fewestInFrame
    else { return false }
    return zip(left, right).allSatisfy { $0.code == $1.code }
  }

  /// From 是 to the last 的.
  private static func predicate(of clause: GlyphSlice) -> GlyphSlice? {
    guard let verb = clause.firstIndex(where: { $0.code == copula }),
      let end = clause.lastIndex(where: { $0.code == particle }), end > verb
    else { return nil }
    return clause[verb...end]
  }

  private static let copula = Glyph.fold("是")
  private static let particle = Glyph.fold("的")
  private static let fewestInFrame = 5

  /// 是 in the same place: `改革是动力`, `安全是底线`.
  static func areEquated(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    guard let one = left.dropFirst().firstIndex(where: { $0.code == copula }),
      let other = right.dropFirst().firstIndex(where: { $0.code == copula })
    else { return false }
    return one - left.startIndex == other - right.startIndex
  }

  /// `修好更多水渠`, `守住更多田埂`: a few characters each, and a third of them the same in the same places.
  private static func areAligned(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    guard left.count == right.count, lengths.contains(left.count) else { return false }
    let shared = zip(left, right).count { $0.code == $1.code }
    return shared >= fewestAligned && shared * 3 >= left.count
  }

  /// `让规矩更清楚`, `让账目更公开`: beside the first characters one more is the same in the same place.
  private static func meetWithin(_ left: GlyphSlice, _ right: GlyphSlice) -> Bool {
    left.count == right.count && brief.contains(left.count)
      && zip(left, right).dropFirst().contains {
        $0.code == $1.code && $0.kinds.has(.ideograph) && !particles.contains($0.code)
      }
  }

  /// Any two sentences may share them.
  private static let particles: ScalarSet = "了的着过在是有"
  private static let brief = 5...8
  private static let lengths = 6...16
  private static let fewestAligned = 3

  /// How many pairs of neighbouring characters stand in both.
  private static func sharedPairs(_ left: GlyphSlice, _ right: GlyphSlice) -> Int {
    zip(left, left.dropFirst()).count { first, second in
      zip(right, right.dropFirst()).contains { $0.code == first.code && $1.code == second.code }
    }
  }

  /// Equal first and last characters.
  private static func edges(_ left: GlyphSlice?, _ right: GlyphSlice?) -> Double {
    guard let left, let right else { return 0 }
    let head = min(3, sharedStart(left, right))
    let tail = min(2, sharedEnd(left, right))
    return min(1, Double(head) * 0.4 + Double(tail) * 0.25)
  }
}
