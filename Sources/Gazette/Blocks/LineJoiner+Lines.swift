/// Flows, once they are found, as lines of text.
extension LineJoiner {
  func logicalLines(_ flows: [Range<Int>]) -> [LogicalLine] {
    lazy var evidence = FlowEvidence(
      flows, texts: texts, hasStop: hasStop, hasPlainBylines: hasPlainBylines(flows),
      isFull: { isFull($0) }, isSetOff: { $0 == 0 || line($0).blanksAbove > 0 })
    let kind: (Range<Int>) -> LineKind = { range in
      range.count == 1 ? kinds[stream[range.lowerBound]] : LineKind(joined(range)[...], in: page)
    }
    var lines: [LogicalLine] = []
    lines.reserveCapacity(flows.count)
    for flow in flows {
      guard flow.count > 1 else {
        lines.append(logicalLine(flow, start: start(at: flow.lowerBound)))
        continue
      }
      let cutter = FlowCutter(
        flow, evidence: evidence, cohesion: cohesion, texts: texts, hasStop: hasStop,
        chance: measure.chanceOfFullLine(stream[flow.lowerBound]),
        isLastFull: isFull(flow.upperBound - 1),
        isBelowHeadline: mayBeHeadline(flow.lowerBound - 1),
        isAboveByline: isPlainByline(flow.upperBound),
        topHead: isTop(flow.lowerBound) ? TopHead(texts: texts) : nil, kind: kind)
      // Where the headline is known nothing else at a flow's beginning is one.
      let cuts = cutter.parts()
      let parts = headline != nil && kind(cuts[0]).isText ? [flow] : cuts
      for part in parts {
        let isFirst = part.lowerBound == flow.lowerBound
        lines.append(logicalLine(part, start: isFirst ? start(at: part.lowerBound) : .certain))
      }
    }
    return lines
  }

  /// Whether no text stands above a line, nor anything else that may be a headline.
  private func isTop(_ place: Int) -> Bool {
    headline == nil
      && (0..<place).allSatisfy { !kinds[stream[$0]].isText && !kinds[stream[$0]].isByline }
  }

  /// Weak bylines that fill no line, below lines that end no sentence.
  private func hasPlainBylines(_ flows: [Range<Int>]) -> Bool {
    flows.contains {
      $0.count == 1 && mayBeHeadline($0.lowerBound - 1) && isPlainByline($0.lowerBound)
    }
  }

  private func isPlainByline(_ place: Int) -> Bool {
    guard place < stream.count, case .byline(let certainty) = kinds[stream[place]] else {
      return false
    }
    return certainty >= 0.5 && certainty < 0.9
  }

  /// A line of text that ends no sentence.
  private func mayBeHeadline(_ place: Int) -> Bool {
    place >= 0 && kinds[stream[place]].isText && !Sentence.isEnded(text(place))
  }

  private func logicalLine(_ places: Range<Int>, start: Piece.Start) -> LogicalLine {
    let text = joined(places)
    let kind =
      places.count == 1 ? kinds[stream[places.lowerBound]] : LineKind(text[...], in: page)
    return LogicalLine(
      lines: stream[places.lowerBound]..<(stream[places.upperBound - 1] + 1), text: text,
      kind: kind, start: start, isHeadline: isHeadline(places.lowerBound))
  }

  private func needsSpace(_ place: Int) -> Bool {
    guard let last = text(place - 1).last, let first = text(place).first else { return false }
    if Characters.isWordPart(last.code), Characters.isWordPart(first.code) {
      return Characters.isLatin(last.code) || Characters.isLatin(first.code)
    }
    return namesHolder(place)
  }

  /// A space stands for a line's end beside Latin words and before a name.
  private func joined(_ places: Range<Int>) -> GlyphSlice {
    guard places.count > 1 else { return text(places.lowerBound).rebased }
    // A space may stand at each line's end.
    let most = places.reduce(0) { $0 + texts[$1].count + 1 }
    return page.store.keep(atMost: most) { joined in
      for place in places {
        if place > places.lowerBound, needsSpace(place) {
          joined.append(Glyph(code: 0x20, origin: max(0, line(place).scalars.lowerBound - 1)))
        }
        joined.append(texts[place])
      }
    }
  }

  func start(at place: Int) -> Piece.Start {
    guard place > 0, measure.isWrapped, kinds[stream[place - 1]].isText, isFull(place - 1),
      Sentence.isEnded(text(place - 1)), !isSetApart(place)
    else { return .certain }
    return !measure.isExact && measure.isIndentedAway(stream[place], in: page)
      ? .certain : .doubtful
  }

  /// Puts the lines that float behind all others, where they part nothing.
  func withFloating(_ lines: [LogicalLine]) -> [LogicalLine] {
    lines
      + floating.map {
        LogicalLine(
          lines: $0..<($0 + 1), text: page.text(page.lines[$0]).rebased, kind: .furniture,
          start: .certain)
      }
  }

  /// Nothing but an address, whatever the line above ended in.
  func isAddress(_ place: Int) -> Bool { WebAddress.fills(text(place)) }

  /// A line that is bold from end to end, on a page of paragraphs: a heading, however long.
  func isStrong(_ place: Int) -> Bool {
    !measure.isWrapped && line(place).isStrong
  }

  /// `新华社某地5月6日电 题：题目`: on a page of paragraphs the headline ends with its line.
  func announcesHeadline(_ place: Int) -> Bool {
    guard let end = Dateline.end(in: text(place)) else { return false }
    return TopicHead.announces(text(place)[..<end])
  }
}
