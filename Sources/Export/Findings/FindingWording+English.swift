internal import Gazette

extension FindingWording {
  public static let english = FindingWording(
    severity: {
      switch $0 {
      case .note: "note"
      case .warning: "warning"
      }
    },
    message: {
      switch $0 {
      case .ordinalGap(let after, let missing):
        "after “\(after)” number \(missing) of the series is missing"
      case .ordinalMissing(let before, let missing):
        "before “\(before)” number \(missing) of the series is missing"
      case .countMismatch(let promise, let promised, let found):
        "“\(promise.quotable())” promises \(promised), but \(found) stand below it"
      case .misreadMarker(let printed, let meant):
        "“\(printed)” is read as the marker “\(meant)”"
      case .doubtfulTitle(let title, nil):
        "the title “\(title.quotable())” hardly fits its text"
      case .doubtfulTitle(let title, let rival?):
        "the title “\(title.quotable())” fits the text of “\(rival.quotable())” about as well"
      case .untitledBody(let opening):
        "the text that begins “\(opening.quotable(16))” has no title"
      case .unmatchedTitle(let title):
        "the title “\(title.quotable())” has no text"
      case .doubtfulBoundary(let opening):
        "the article may not begin at “\(opening.quotable(16))”"
      case .unfinishedText(let ending):
        "the article stops in mid-sentence at “\(ending)”"
      case .unassignedText(let characters):
        "\(characters) characters of text belong to no article"
      case .replacementCharacters(let count):
        "\(count) characters could not be decoded (U+FFFD)"
      case .doubtfulEncoding(let taken, let rival):
        "read as \(taken.rawValue), but it may be \(rival.rawValue); --encoding decides"
      case .staleCorrection(let quote, let origin, let misfit):
        "the correction\(origin.map { " at \($0)" } ?? "") no longer fits: "
          + "“\(quote.quotable())” \(reason(misfit))"
      }
    },
    counts: { warnings, notes, files in
      "\(number(of: "warning", warnings)), \(number(of: "note", notes))"
        + " in \(number(of: "file", files))"
    })

  private static func reason(_ misfit: Misfit) -> String {
    switch misfit {
    case .textMissing: "is not on the page"
    case .outsideArticles: "is in no article"
    case .nothingAbove: "has no article above it"
    case .nothingBelow: "has no text below it"
    case .noNode: "begins no outline node"
    }
  }

  private static func number(of noun: String, _ count: Int) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
