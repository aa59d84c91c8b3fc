/// Goes through a gazette's lines and says what each is to its record.
struct DocketReader {
  var pieces: [Piece]
  private let fields: [RecordField?]
  /// What the page's first row is.
  private let firstLabel: RecordField.Label?
  /// Lines that number or name records.
  let openers: Set<Int>
  private let hasSitting: Bool
  /// A motion without a number has its cause and its movers in rows.
  private let hasCase: Bool
  var state = State.outside
  /// A record or a sitting has come to its end.
  var hasClosed = false
  /// The last label that stands over its text.
  private var label: Int?
  /// What the row of names above is, which may go on.
  var names: RecordField.Label?

  enum State {
    /// The chair has the word, or nothing has begun.
    case outside
    /// Rows above a record's text.
    case head
    case text
    /// Its movers stand above.
    case closed
    /// What a sitting did before its motions.
    case sitting
  }

  init(_ printed: [Piece]) {
    var pieces = printed
    var fields = pieces.map {
      $0.text.count <= DocketReader.longestRow ? RecordField($0.text) : nil
    }
    // `動議人：甲　　編號：第1號` on one line: whoever stands before the number moved what stands below.
    for (index, field) in fields.enumerated().dropLast()
    where field?.label == .mover && fields[index + 1]?.label == .number
      && pieces[index].lines == pieces[index + 1].lines
    {
      pieces.swapAt(index, index + 1)
      fields.swapAt(index, index + 1)
    }
    self.pieces = pieces
    self.fields = fields
    hasSitting = pieces.contains(where: \.isSitting)
    hasCase = DocketReader.isCased(fields)
    firstLabel = fields.lazy.compactMap { $0?.label }.first
    openers = DocketReader.openers(in: pieces, fields)
  }

  private static let longestRow = 400
  private static let stop = Glyph.fold("。")
  /// Rows above a record's text.
  private static let mostRows = 12

  /// Nil where the page has no record, or none that needs more than the names above its text.
  mutating func read() -> [Piece]? {
    guard !openers.isEmpty || hasSitting || hasCase else { return nil }
    for index in pieces.indices { take(index) }
    markAbove()
    return pieces
  }

  private static func isCased(_ fields: [RecordField?]) -> Bool {
    fields.contains { $0?.label == .cause } && fields.contains { $0?.label == .mover }
      && fields.contains { $0?.label == .second || $0?.label == .kind || $0?.label == .number }
  }

  // MARK: - Rows

  private mutating func take(_ index: Int) {
    if openers.contains(index) {
      open(index)
    } else if pieces[index].isSitting {
      openSitting(index)
    } else if state == .sitting, !openers.isEmpty || !hasCase {
      takeStep(index)
    } else if let field = fields[index], mayBeRow(field, index) {
      take(field, index)
    } else if pieces[index].kind == .furniture || takeNames(index) {
      return
    } else {
      names = nil
      takeText(index)
    }
  }

  private mutating func open(_ index: Int) {
    names = nil
    state = .head
    pieces[index].kind = .short
    pieces[index].isRecord = true
    let number = fields[index].flatMap { $0.label == .number ? $0.value : nil }
    // A motion's own sentence heads it without its stop.
    pieces[index].text =
      DocketReader.withoutRow(number ?? DocketReader.bare(pieces[index].text))
      .trimming { $0 == 0x20 || $0 == DocketReader.stop }.rebased
  }

  /// `第1號案 類別：交通`: a row on the number's own line.
  static func withoutRow(_ text: GlyphSlice) -> GlyphSlice {
    let gap = text.indices.dropFirst().first { index in
      text[index].code == 0x20 && RecordField(text[(index + 1)...])?.mark == .colon
    }
    return gap.map { text[..<$0] } ?? text
  }

  /// Where records have numbers, rows between them are the chair's.
  private func mayBeRow(_ field: RecordField, _ index: Int) -> Bool {
    switch state {
    case .outside: openers.isEmpty && !hasSitting || hasCase
    case .head, .text: true
    case .sitting: hasCase
    case .closed: field.label == .mover || field.label == .second || openers.isEmpty
    }
  }

  private mutating func take(_ field: RecordField, _ index: Int) {
    names = nil
    if state != .head, openers.isEmpty, opens(field, index) { openBelow(index) }
    switch field.label {
    case .number, .kind:
      pieces[index].kind = .sourceLine
      if field.value.isEmpty { names = field.label }
    case .mover, .second:
      setNames(field.value, field.label, index)
      names = field.label
      if state == .text { state = .closed }
    case .cause, .part: takeLabel(field, index)
    }
  }

  /// `說　明 |` in a table stands over its text, without its stroke.
  ///
  /// Right below a headline it is no deck of that.
  private mutating func takeLabel(_ field: RecordField, _ index: Int) {
    let isFirst = state == .head
    state = .text
    if field.words.lowerBound > 0 {
      pieces[index].text = pieces[index].text[field.words.lowerBound...].rebased
    }
    guard field.value.isEmpty,
      field.mark == .stroke || field.mark == .none || isFirst && field.mark == .colon
    else {
      // A cause without a stop that fills its line is no heading.
      if !field.value.isEmpty, pieces[index].kind == .short { pieces[index].kind = .body }
      return
    }
    if field.mark == .stroke {
      pieces[index].text = pieces[index].text.prefix(field.words.count).rebased
    }
    pieces[index].kind = .short
    pieces[index].isPart = true
    label = index
  }

  /// Whether a row begins a record that has no number: the first on the page, or the first of its kind
  /// once more.
  private func opens(_ field: RecordField, _ index: Int) -> Bool {
    state == .outside || field.label == firstLabel && field.label != .part
  }

  /// The line right above a record's rows is its headline where the cause says it again.
  private mutating func openBelow(_ index: Int) {
    defer { state = .head }
    guard let above = pieces[..<index].lastIndex(where: { $0.kind != .furniture }),
      let cause = fields[index...].prefix(DocketReader.mostRows)
        .first(where: { $0?.label == .cause }) ?? nil,
      DocketReader.ink(pieces[above].text[...]) == DocketReader.ink(cause.value)
    else { return }
    pieces[above].kind = .short
    pieces[above].isRecord = true
  }

  private static func ink(_ text: GlyphSlice) -> [UInt32] {
    text.filter { Characters.isIdeograph($0.code) || Characters.isDigit($0.code) }.map(\.code)
  }

  // MARK: - Names

  private mutating func setNames(_ value: GlyphSlice, _ label: RecordField.Label, _ index: Int) {
    guard label == .mover, !value.isEmpty else {
      pieces[index].kind = .furniture
      return
    }
    pieces[index].kind = .byline
    pieces[index].isRecord = true
    pieces[index].text = value.rebased
  }

  /// A row of names that runs over its line, or stands below its label.
  private mutating func takeNames(_ index: Int) -> Bool {
    guard let label = names else { return false }
    if label == .kind || label == .number {
      names = nil
      guard pieces[index].text.count <= DocketReader.longestKind else { return false }
      pieces[index].kind = .sourceLine
      return true
    }
    guard RecordNames.areNames(pieces[index].text[...]) else { return false }
    setNames(pieces[index].text[...], label, index)
    return true
  }

  private static let longestKind = 12
  private static let shortestText = 6

  // MARK: - Text

  private mutating func takeText(_ index: Int) {
    switch state {
    case .outside:
      // What a sitting did between its records and behind them heads nothing.
      if hasSitting, hasClosed { pieces[index].kind = DocketReader.plain(pieces[index].kind) }
    case .sitting: return
    case .head:
      // `建設`, between a motion's number and its rows.
      if pieces[index].kind == .short, isAboveRows(index) {
        pieces[index].kind = .sourceLine
      } else {
        state = .text
      }
    case .text:
      let text = pieces[index].text
      // `照案通過` below `決議`: the text of a label is no heading.
      if label == index - 1, fields[index] == nil, !StructuralMarker.starts(text) {
        pieces[index].kind = DocketReader.plain(pieces[index].kind)
      }
      if HouseSpeaker.isChair(text) || AgendaPart.opens(text)
        || hasSitting && AgendaPart.isNumbered(text)
      {
        leave(at: index)
      }
    case .closed: leave(at: index)
    }
  }

  /// A word or two right above a row, or the house's name above such a word.
  private func isAboveRows(_ index: Int) -> Bool {
    guard index + 1 < pieces.count else { return false }
    let isWord = pieces[index].text.count <= DocketReader.shortestText
    if fields[index + 1] != nil { return isWord }
    return !isWord && pieces[index].text.count <= DocketReader.longestHouse
      && index + 2 < pieces.count && fields[index + 2] != nil
      && pieces[index + 1].text.count <= DocketReader.shortestText
  }

  private static let longestHouse = 30

  private static func plain(_ kind: Piece.Kind) -> Piece.Kind {
    switch kind {
    case .short, .byline, .column, .subtitle, .signature, .castLabel, .castEntry: .body
    case .body, .caption, .editorsNote, .masthead, .sourceLine, .frontMatter, .dateline, .furniture:
      kind
    }
  }

  /// What is said from here on belongs to no record.
  mutating func leave(at index: Int) {
    state = .outside
    hasClosed = true
    guard !openers.isEmpty || hasSitting else { return }
    pieces[index].kind = .body
    pieces[index].opensItem = true
  }

  // MARK: - Above

  /// The sitting's own name is no headline where nothing but the chair speaks below it.
  private mutating func markAbove() {
    guard let first = pieces.firstIndex(where: { $0.isRecord && $0.kind == .short }),
      !pieces[first].isSitting,
      !(pieces[..<first].first(where: DocketReader.isParagraph).map(DocketReader.isText) ?? false),
      DocketReader.size(pieces[..<first]) <= DocketReader.size(pieces[first...])
    else { return }
    for index in pieces[..<first].indices
    where pieces[index].kind == .short || pieces[index].kind == .byline {
      pieces[index].kind = .masthead
    }
  }

  /// Running text, not the day and place of a sitting.
  private static func isParagraph(_ piece: Piece) -> Bool {
    piece.kind == .body && !RepublicDay.opens(piece.text)
      && (Sentence.isEnded(piece.text) || piece.text.count > longestPlace)
  }

  private static let longestPlace = 40

  /// No speaker and no step of the sitting.
  private static func isText(_ piece: Piece) -> Bool {
    !HouseSpeaker.opens(piece.text) && !AgendaPart.opens(piece.text)
      && !StructuralMarker.starts(piece.text)
  }

  private static func size(_ pieces: ArraySlice<Piece>) -> Int {
    pieces.reduce(0) { $0 + ($1.kind == .body ? $1.text.count : 0) }
  }
}
