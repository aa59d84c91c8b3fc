/// Which lines number or name records.
extension DocketReader {
  static func openers(in pieces: [Piece], _ fields: [RecordField?]) -> Set<Int> {
    let chair = pieces.firstIndex { HouseSpeaker.isChair($0.text) } ?? pieces.endIndex
    let named = pieces.indices.filter {
      isFiled($0, in: pieces, fields)
        || isLine(pieces[$0].kind)
          && (isNumbered(pieces[$0].text) || isDocketed($0, in: pieces, fields)
            || RecordTitle.isQuestion(pieces[$0].text)
            || ReadOut.title(at: $0, in: pieces)
            || $0 > chair && isClosed(below: $0, in: pieces, fields))
    }
    let numbers = fields.indices.filter { fields[$0].map { $0.label == .number } ?? false }
    return Set((numbers.count > 1 ? named + numbers : named) + headed(in: pieces, fields))
  }

  /// Motions that stand over rows of kind and movers, without number or label.
  ///
  /// One such line may be anything.
  private static func headed(in pieces: [Piece], _ fields: [RecordField?]) -> [Int] {
    let heads = pieces.indices.dropLast().filter { index in
      fields[index] == nil && fields[index + 1]?.label == .kind
        && (pieces[index].kind == .short || pieces[index].kind == .body)
        && (shortestMotion...longestMotion).contains(pieces[index].text.count)
        && fields[(index + 1)...].prefix(headReach).contains { $0?.label == .mover }
    }
    return heads.count > 1 ? heads : []
  }

  private static let shortestMotion = 8
  private static let longestMotion = 140
  private static let headReach = 4

  /// `第八案：`, `【修正動議二】（口頭提出）`; a number alone, `第12號`, may be any paper's.
  static func isNumbered(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestNumber else { return false }
    let number = withoutRow(bare(text)).trimming { $0 == 0x3A || $0 == 0x20 }
    guard let first = number.first, let last = number.last else { return false }
    return (first.code != nth || last.code == motion) && DocketTitle.isNumbered(number)
  }

  /// `總字第100027號案` above a record's rows.
  private static func isDocketed(
    _ index: Int, in pieces: [Piece], _ fields: [RecordField?]
  ) -> Bool {
    let text = pieces[index].text
    guard text.count <= longestNumber, docketEnds.endsAny(text), text.contains(docketSign) else {
      return false
    }
    return fields[(index + 1)...].prefix(docketReach).contains { $0 != nil }
  }

  /// A number of session, meeting and count right above what is asked.
  private static func isFiled(_ index: Int, in pieces: [Piece], _ fields: [RecordField?]) -> Bool {
    index + 1 < fields.endIndex && fields[index + 1]?.label == .cause
      && FiledNumbers.isNumber(pieces[index].text)
  }

  private static let docketEnds: WordList = ["号案"]
  private static let docketSign: Word = "字第"
  private static let docketReach = 6
  private static let longestNumber = 24
  private static let nth = Glyph.fold("第")
  private static let motion = Glyph.fold("案")

  private static func isLine(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .short, .body, .byline, .column: true
    case .subtitle, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .dateline, .furniture:
      false
    }
  }

  /// A short line above a text that its movers close.
  private static func isClosed(
    below index: Int, in pieces: [Piece], _ fields: [RecordField?]
  ) -> Bool {
    guard pieces[index].kind == .short, fields[index] == nil,
      !StructuralMarker.starts(pieces[index].text[...]), !AgendaPart.opens(pieces[index].text)
    else { return false }
    let below = pieces[(index + 1)...].prefix(mostParagraphs)
    guard let end = below.indices.first(where: { fields[$0]?.label == .mover }) else {
      return false
    }
    return end > index + 1
      && pieces[(index + 1)..<end].allSatisfy {
        $0.kind == .body && !HouseSpeaker.opens($0.text) && !DocketTitle.opensCase($0.text)
      }
  }

  private static let mostParagraphs = 12

  /// Without `•` before, `【】` around and `（口頭提出）` behind it.
  static func bare(_ text: GlyphSlice) -> GlyphSlice {
    let rest = SourceLine.withoutBullet(text)
    guard rest.first?.code == open,
      let close = rest.prefix(longestBracket).firstIndex(where: { $0.code == close }),
      close + 1 == rest.endIndex || rest[close + 1].code == 0x28 && rest.last?.code == 0x29
    else { return rest[...] }
    return rest[(rest.startIndex + 1)..<close]
  }

  private static let open = Glyph.fold("【")
  private static let close = Glyph.fold("】")
  private static let longestBracket = 10
}
