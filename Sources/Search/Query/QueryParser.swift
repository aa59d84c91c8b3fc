/// Reads the query language: words, phrases, patterns, fields, and what joins them.
///
/// Nothing typed is an error: what is not finished is left out, and a mistake is noted.
struct QueryParser {
  private var cursor: QueryCursor
  private var depth = 0
  private(set) var problems: [QueryProblem] = []

  init(_ text: String) {
    cursor = QueryCursor(text)
  }

  mutating func parse() -> Expression {
    var parts: [Expression] = []
    while !cursor.isAtEnd {
      if let part = alternatives(of: .scope(.anywhere)) { parts.append(part) }
      guard !cursor.isAtEnd else { break }
      let start = cursor.offset
      cursor.read()
      note(.closesNothing, from: start)
    }
    return Expression.conjunction(parts) ?? .all
  }

  /// `a b | c`, up to a closing bracket; nil when it says nothing yet.
  private mutating func alternatives(of field: QueryField) -> Expression? {
    let known = problems.count
    var parts = [conjunction(of: field)]
    while case .bar? = cursor.mark {
      let start = cursor.offset
      cursor.read()
      let bar = start..<cursor.offset
      let next = conjunction(of: field)
      let isMissing = parts == [nil] || next == nil && !cursor.isAtEnd
      if isMissing, problems.count == known { note(.noAlternative, in: bar) }
      parts.append(next)
    }
    return Expression.disjunction(parts.compactMap(\.self))
  }

  /// `a -b "c d"`, up to a bar or a closing bracket.
  private mutating func conjunction(of field: QueryField) -> Expression? {
    var parts: [Expression] = []
    while true {
      cursor.skipSpaces()
      switch cursor.mark {
      case .bar, .close: return Expression.conjunction(parts)
      case nil where cursor.isAtEnd: return Expression.conjunction(parts)
      case .open, .minus, .slash, .equals, .space, .quote, nil:
        if let part = item(of: field) { parts.append(part) }
      }
    }
  }

  private mutating func item(of outer: QueryField) -> Expression? {
    let start = cursor.offset
    var (field, isExcluded) = (outer, false)
    var named: Range<Int>?
    while true {
      let before = cursor.offset
      if case .minus? = cursor.mark {
        cursor.read()
        isExcluded.toggle()
      } else if let next = cursor.readField() {
        if let named { note(.noValue, in: named) }
        named = before..<cursor.offset
        field = next
        cursor.skipSpaces()
      } else {
        break
      }
    }
    guard startsValue else {
      guard !cursor.isAtEnd else { return nil }
      note(named == nil ? .excludesNothing : .noValue, in: named ?? start..<cursor.offset)
      return nil
    }
    let value = value(of: field)
    return isExcluded ? value.flatMap(Expression.negation) : value
  }

  private var startsValue: Bool {
    switch cursor.mark {
    case .bar, .close, .space, .minus: false
    case .open, .slash, .equals, .quote: true
    case nil: !cursor.isAtEnd
    }
  }
}

// MARK: - Values

extension QueryParser {
  private mutating func value(of field: QueryField) -> Expression? {
    switch cursor.mark {
    case .open: group(of: field)
    case .quote(let closing): phrase(closedBy: closing, of: field)
    case .slash: pattern(of: field)
    case .equals: whole(of: field)
    case .bar, .close, .space, .minus, nil: word(of: field)
    }
  }

  private mutating func group(of field: QueryField) -> Expression? {
    let (start, known) = (cursor.offset, problems.count)
    cursor.read()
    guard depth < Self.deepest else {
      note(.tooDeep, from: start)
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    let content = alternatives(of: field)
    guard !cursor.isAtEnd else { return content }
    cursor.read()
    if content == nil, problems.count == known { note(.empty, from: start) }
    return content
  }

  /// `=王林` or `="王林"`, which a field must say and nothing else.
  private mutating func whole(of field: QueryField) -> Expression? {
    let start = cursor.offset
    cursor.read()
    if case .quote(let closing)? = cursor.mark {
      return phrase(closedBy: closing, of: field, isWhole: true)
    }
    let text = cursor.readWord()
    guard case .scope(let scope) = field else { return noDate(from: start) }
    let phrase = Phrase(String(text), isWhole: true)
    if phrase == nil, !cursor.isAtEnd { note(.empty, from: start) }
    return phrase.map { .term(Term(.phrase($0), in: scope)) }
  }

  /// What is not closed may go on, so the field may say more.
  private mutating func phrase(
    closedBy closing: String, of field: QueryField, isWhole: Bool = false
  ) -> Expression? {
    let start = cursor.offset
    cursor.read()
    let (text, isClosed) = cursor.read(to: closing, shielded: false)
    guard case .scope(let scope) = field else { return noDate(from: start) }
    let phrase = Phrase(text, isWhole: isWhole && isClosed)
    if isClosed, phrase == nil { note(.empty, from: start) }
    return phrase.map { .term(Term(.phrase($0), in: scope)) }
  }

  private mutating func pattern(of field: QueryField) -> Expression? {
    let start = cursor.offset
    cursor.read()
    let (text, isClosed) = cursor.read(to: "/／", shielded: true)
    guard case .scope(let scope) = field else { return noDate(from: start) }
    let pattern = Pattern(text)
    if isClosed, pattern == nil { note(text.isEmpty ? .empty : .badPattern, from: start) }
    return pattern.map { .term(Term(.pattern($0), in: scope)) }
  }

  private mutating func word(of field: QueryField) -> Expression? {
    let start = cursor.offset
    let text = cursor.readWord()
    switch field {
    case .scope(let scope): return Term(word: text, in: scope).map { .term($0) }
    case .date:
      let dates = QueryDates(text, isFinished: !cursor.isAtEnd)
      if let kind = dates.problem { note(kind, from: start) }
      return dates.expression
    }
  }

  private mutating func noDate(from start: Int) -> Expression? {
    note(.noDate, from: start)
    return nil
  }
}

// MARK: - Mistakes

extension QueryParser {
  private static let deepest = 50

  private mutating func note(_ kind: QueryProblem.Kind, in range: Range<Int>) {
    problems.append(QueryProblem(kind: kind, range: range))
  }

  private mutating func note(_ kind: QueryProblem.Kind, from start: Int) {
    note(kind, in: start..<cursor.offset)
  }
}
