/// Reads a regular expression, one function a construct.
struct PatternReader {
  private var rest: Substring.UnicodeScalarView
  private var depth = 0

  /// Nil when the source is no pattern that is known.
  static func read(_ source: String) -> PatternNode? {
    var reader = PatternReader(rest: source[...].unicodeScalars)
    guard let node = reader.choice(), reader.rest.isEmpty else { return nil }
    return node
  }

  private init(rest: Substring.UnicodeScalarView) {
    self.rest = rest
  }

  private mutating func choice() -> PatternNode? {
    guard depth < Self.deepest, let first = sequence() else { return nil }
    var parts = [first]
    while read("|") {
      guard let part = sequence() else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : .choice(parts)
  }

  private mutating func sequence() -> PatternNode? {
    var parts: [PatternNode] = []
    while let next = rest.first, next != "|", next != ")" {
      guard let atom = atom(), let part = repeated(atom) else { return nil }
      parts.append(part)
    }
    return .sequence(parts)
  }

  private mutating func atom() -> PatternNode? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "(": return group()
    case "[": return set().map { .set($0) }
    case "\\": return escape()
    case ".": return .set(.any)
    case "^": return .edge(.start)
    case "$": return .edge(.end)
    case "*", "+", "?", "{": return nil
    default: return .scalar(Folding.asPrinted(next.value))
    }
  }

  private mutating func group() -> PatternNode? {
    if read("?"), !read(":") { return nil }
    depth += 1
    defer { depth -= 1 }
    guard let content = choice(), read(")") else { return nil }
    return content
  }

  private mutating func escape() -> PatternNode? {
    guard let next = rest.popFirst() else { return nil }
    if next == "b" { return .edge(.word) }
    if let set = Self.set(escapedBy: next) { return .set(set) }
    return Self.isLetterOrDigit(next) ? nil : .scalar(Folding.asPrinted(next.value))
  }

  private mutating func read(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private static let deepest = 50
  private static let mostRepeats = 1000
}

// MARK: - Repeats

extension PatternReader {
  private mutating func repeated(_ atom: PatternNode) -> PatternNode? {
    let (least, most): (Int, Int?)
    switch rest.first {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{":
      guard let counts = counts() else { return nil }
      (least, most) = counts
    default: return atom
    }
    rest.removeFirst()
    guard !Self.isRepeat(rest.first) || rest.first == "?" else { return nil }
    return .many(atom, least: least, most: most, isLazy: read("?"))
  }

  /// `{2}`, `{2,}` or `{2,4}`; the closing bracket is left to be read.
  private mutating func counts() -> (Int, Int?)? {
    rest.removeFirst()
    guard let least = number() else { return nil }
    var most: Int? = least
    if read(",") {
      most = number()
      if most == nil, rest.first != "}" { return nil }
    }
    guard rest.first == "}", least <= most ?? least else { return nil }
    return (least, most)
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { "0"..."9" ~= $0 }
    guard digits.count <= 4, let number = Int(String(digits)), number <= Self.mostRepeats else {
      return nil
    }
    rest = rest[digits.endIndex...]
    return number
  }

  private static func isRepeat(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "*+?{".unicodeScalars.contains($0) } ?? false
  }
}

// MARK: - Sets

extension PatternReader {
  /// What stands between square brackets.
  private mutating func set() -> ScalarClass? {
    var set = ScalarClass()
    set.isNegated = read("^")
    var isFirst = true
    while isFirst || rest.first != "]" {
      guard let ranges = setRanges() else { return nil }
      set.ranges += ranges
      isFirst = false
    }
    rest.removeFirst()
    return set
  }

  /// A scalar, a range or an escape.
  private mutating func setRanges() -> [ClosedRange<UInt32>]? {
    guard let first = rest.popFirst() else { return nil }
    var low = first
    if first == "\\" {
      guard let escaped = rest.popFirst() else { return nil }
      if let set = Self.set(escapedBy: escaped) { return set.isNegated ? nil : set.ranges }
      guard !Self.isLetterOrDigit(escaped) else { return nil }
      low = escaped
    }
    guard rest.first == "-", rest.dropFirst().first != "]" else {
      let folded = Folding.asPrinted(low.value)
      return [folded...folded]
    }
    rest.removeFirst()
    guard let high = rest.popFirst(), high != "\\", low <= high else { return nil }
    return Self.folded(low.value...high.value)
  }

  /// The range and what its letters fold to: `[A-Z]` is `[a-z]`.
  private static func folded(_ range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
    let ends = (Folding.asPrinted(range.lowerBound), Folding.asPrinted(range.upperBound))
    return ends.0 <= ends.1 && range.upperBound < 0x10000 ? [range, ends.0...ends.1] : [range]
  }

  private static func set(escapedBy scalar: Unicode.Scalar) -> ScalarClass? {
    switch scalar {
    case "d": ScalarClass(ranges: ScalarClass.digits)
    case "w": ScalarClass(ranges: ScalarClass.words)
    case "s": ScalarClass(ranges: ScalarClass.spaces)
    case "D": ScalarClass(ranges: ScalarClass.digits, isNegated: true)
    case "W": ScalarClass(ranges: ScalarClass.words, isNegated: true)
    case "S": ScalarClass(ranges: ScalarClass.spaces, isNegated: true)
    default: nil
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && Folding.isLetter(Folding.asPrinted(scalar.value))
  }
}
