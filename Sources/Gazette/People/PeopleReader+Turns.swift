// Two who talk by name: the one who asks leads the interview, though no byline says so.
extension PeopleReader {
  private static let fewestTurns = 3
  private static let fewestQuestions = 3

  /// Adds who asks and who answers, where the article is a talk of two and nobody is known to have
  /// written it.
  ///
  /// A member of a house who puts questions to a minister is its author, and so is one who alone has the
  /// word on a page without a headline.
  mutating func readTurns(_ draft: DraftArticle, _ pieces: [Piece]) {
    guard !people.contains(where: { $0.role != .interviewee }) else { return }
    var speakers: [Speaker] = []
    for index in draft.pieces where pieces[index].kind == .body {
      let text = pieces[index].text
      guard let label = TurnLabel(text) else { continue }
      let asks = text[label.end...].contains { $0.code == 0x3F }
      let speaker = Speaker(label: label.name, turns: 1, questions: asks ? 1 : 0)
      if let known = speakers.firstIndex(where: { $0.isSame(as: speaker) }) {
        speakers[known].turns += 1
        speakers[known].questions += speaker.questions
      } else {
        speakers.append(speaker)
      }
    }
    speakers.removeAll { PeopleReader.chairs.startsAny($0.label) }
    if speakers.count == 1, let speaker = speakers.first, speaker.turns == 1, speaker.isMember,
      draft.head.map({ $0.titles.isEmpty }) ?? true, opens(draft, pieces), let name = speaker.name
    {
      take(Signatory(name: name, role: .author, affiliation: nil))
      return
    }
    speakers.sort { $0.questions > $1.questions }
    guard speakers.count > 1, let asker = speakers.first,
      asker.turns >= PeopleReader.fewestTurns, asker.questions >= PeopleReader.fewestQuestions,
      asker.questions > speakers[1].questions,
      let answering = speakers.dropFirst().max(by: { $0.turns < $1.turns }),
      answering.turns >= PeopleReader.fewestTurns,
      // Where more have their say, it is a meeting.
      speakers.allSatisfy({
        $0.turns < PeopleReader.fewestTurns || $0.isSame(as: asker)
          || $0.isSame(as: answering)
      }), let name = asker.name
    else { return }
    take(
      Signatory(name: name, role: asker.isMember ? .author : .interviewer, affiliation: nil))
    if !asker.isMember, let guest = answering.name,
      !people.contains(where: { $0.role == .interviewee })
    {
      take(Signatory(name: guest, role: .interviewee, affiliation: nil))
    }
  }

  /// The article's text begins with a turn.
  private func opens(_ draft: DraftArticle, _ pieces: [Piece]) -> Bool {
    draft.pieces.first { pieces[$0].kind == .body }.map { TurnLabel(pieces[$0].text) != nil }
      ?? false
  }

  private static let chairs: WordList = ["主席", "主持人"]

  private struct Speaker {
    var label: GlyphSlice
    var turns: Int
    var questions: Int

    func isSame(as other: Speaker) -> Bool {
      label.elementsEqual(other.label) { $0.code == $1.code }
    }

    var isMember: Bool { MemberName.read(label) != nil }

    var name: GlyphSlice? {
      if let member = MemberName.read(label) { return member }
      return PersonName.likelihood(label) >= 0.7 && !Vocabulary.pressLabels.endsAny(label)
        ? label.rebased : nil
    }
  }
}
