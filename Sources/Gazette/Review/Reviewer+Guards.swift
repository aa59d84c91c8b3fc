/// Where the second reading yields to the rules: forms of which they know more than tags can say.
extension Reviewer {
  /// Whether the rules are to be believed and the places are not.
  func knowsBetter(than places: [Place]) -> Bool {
    opensAtNumber(places) || opensAtSection(places) || losesHeadline(places)
      || opensUnmarked(places) || opensForwarded(places) || losesTurns(places)
      || opensUntitled(places) || losesPrinted(places) || opensAtTelegram(places)
      || losesMarked(places)
  }

  /// Whether something beside each headline says that it is one: two such are not of one article.
  var areTold: Bool {
    pieces.contains(where: \.isSaved)
      || found.articles.count { $0.head?.hasTag ?? false } > 1
  }

  /// Whether articles are a gazette's records or put questions to a council, forms that the rules know:
  /// none is made of several.
  var isDocket: Bool {
    found.articles.count > 1
      && found.articles.contains { draft in
        ((draft.head?.titles ?? []) + draft.pieces.prefix(1)).contains {
          pieces[$0].isRecord || AskedCases.asker(in: pieces[$0].text) != nil
        }
      }
  }

  /// Whether it would let an article begin at `4．…`, where the rules count sections, or at `一是…`.
  private func opensAtNumber(_ places: [Place]) -> Bool {
    let told = Set(found.articles.compactMap { $0.pieces.first(where: isReadable) })
    return places.contains { place in
      !told.contains(place.text[0])
        && (StructuralMarker.starts(pieces[place.titles.first ?? place.text[0]].text)
          || Enumeration.isPoint(pieces[place.titles.first ?? place.text[0]].text)
          || Enumeration.isPoint(pieces[place.text[0]].text))
    } && places.count > found.articles.count
  }

  /// Whether it would add articles where the rules know every headline by what was saved beside it.
  private func opensUnmarked(_ places: [Place]) -> Bool {
    places.count > found.articles.count && pieces.contains(where: \.isSaved)
  }

  /// Whether it would part a paper from the words that forward it: the rules know where it begins an
  /// article of its own.
  private func opensForwarded(_ places: [Place]) -> Bool {
    guard places.count > found.articles.count, found.articles.count == 1,
      let title = found.articles[0].head?.titles.first
    else { return false }
    return QuotedTitle.forwards(pieces[title].text)
  }

  /// Whether it would make text of a page's only headline, which is its first line and a name in a word
  /// or two.
  private func losesHeadline(_ places: [Place]) -> Bool {
    guard places.count == 1, places[0].titles.isEmpty, found.articles.count == 1,
      let title = found.articles[0].head?.titles.first, title == 0, places[0].text.contains(0)
    else { return false }
    return pieces[0].text.inkCount <= Reviewer.longestName
      && !Vocabulary.memberPosts.endsAny(pieces[0].text)
  }

  private static let longestName = 10

  /// Whether it would let an article begin at a heading of a lower level than the first headline's, or
  /// below text that has no headline itself: sections both.
  private func opensAtSection(_ places: [Place]) -> Bool {
    guard places.count > found.articles.count else { return false }
    // Front matter is one article's.
    if found.articles.count == 1, pieces.first?.kind == .frontMatter { return true }
    let told = found.articles.first?.head?.titles.first
    if told == nil, places[0].titles.isEmpty, places.contains(where: { !$0.titles.isEmpty }) {
      return true
    }
    guard let highest = told.map({ pieces[$0].level }), highest > 0 else { return false }
    return places.contains { place in
      place.titles.contains { pieces[$0].level > highest || pieces[$0].isPart }
    }
  }

  /// Whether it would take another line for the only headline, which the page prints twice.
  private func losesPrinted(_ places: [Place]) -> Bool {
    guard places.count == 1, found.articles.count == 1,
      let titles = found.articles[0].head?.titles, titles.count == 1,
      places[0].titles != titles
    else { return false }
    return pieces.contains { $0.kind == .furniture && isSame($0, pieces[titles[0]]) }
  }

  /// Whether it would take no headline from the line that alone is marked up as the page's, above all else.
  private func losesMarked(_ places: [Place]) -> Bool {
    guard let title = found.articles.first?.head?.titles.first, pieces[title].level > 0,
      !pieces[..<title].contains(where: { $0.kind == .short || $0.kind == .body }),
      !pieces[(title + 1)...].contains(where: {
        $0.level > 0 && $0.level <= pieces[title].level && $0.kind == .short
      })
    else { return false }
    return !(places.first?.titles.contains(title) ?? false)
  }

  func isSame(_ one: Piece, _ other: Piece) -> Bool {
    one.text.elementsEqual(other.text) { $0.code == $1.code }
  }

  /// Whether it would part a text without a headline from the only article, whose headline is marked up as
  /// one or stands above a line of facts.
  private func opensUntitled(_ places: [Place]) -> Bool {
    guard places.count > 1, found.articles.count == 1, let head = found.articles[0].head,
      let title = head.titles.first, pieces[title].level > 0 || !head.sources.isEmpty
    else { return false }
    return places.dropFirst().contains { $0.titles.isEmpty }
  }

  /// Whether it would part a further telegram from the only article's headline, under which the rules have
  /// put both.
  private func opensAtTelegram(_ places: [Place]) -> Bool {
    guard places.count > 1, found.articles.count == 1,
      !(found.articles[0].head?.titles.isEmpty ?? true)
    else { return false }
    return places.dropFirst().contains { place in
      place.titles.isEmpty && place.text[0] > 0 && pieces[place.text[0] - 1].kind == .dateline
    }
  }

  /// Whether it would part what people say in turns: who spoke in one part speaks in another.
  private func losesTurns(_ places: [Place]) -> Bool {
    guard found.articles.count == 1 else { return false }
    var placeOf: [[UInt32]: Int] = [:]
    for piece in found.articles[0].pieces where isReadable(piece) {
      guard let name = TurnLabel(pieces[piece].text)?.name.map(\.code) else { continue }
      let place = places.firstIndex { $0.text.contains(piece) } ?? -1
      if let other = placeOf[name], other != place { return true }
      placeOf[name] = place
    }
    return false
  }
}
