internal import DeskModel
internal import Export

/// A question that is answered with one line.
struct Prompt: Sendable, Equatable {
  enum Purpose: Sendable, Equatable {
    case tag(Anchor, Citation)
    case note(Anchor, Citation)
    /// A new heading for an entry of the basket, to which the answer leads back.
    case rename(BasketEntry.ID, BasketList)
    /// The command that is to read the selection.
    case pipe(Extract)
  }

  let purpose: Purpose
  var line: InputLine
}
