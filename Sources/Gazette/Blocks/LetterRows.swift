/// What a letter to a house prints around its text: `致：某委员会` and its chair above the headline, `某某协会 謹啟` and
/// `副本抄送：…` below.
enum LetterRows {
  private static let longest = 40
  private static let longestName = 16

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: { $0.kind == .body }),
      let last = pieces.lastIndex(where: { $0.kind == .body })
    else { return pieces }
    var pieces = pieces
    for index in pieces[..<first].indices where addresses.startsAny(pieces[index].text) {
      guard pieces[index].text.count <= longest else { continue }
      pieces[index].kind = .furniture
      // Its chair, by name, and no author.
      if index + 1 < first, pieces[index + 1].kind == .byline,
        pieces[index + 1].text.count <= longestName, posts.isAnywhere(in: pieces[index + 1].text)
      {
        pieces[index + 1].kind = .furniture
      }
    }
    for index in pieces.indices.dropFirst(last + 1) {
      guard pieces[index].kind == .short || pieces[index].kind == .byline,
        pieces[index].text.count <= longest
      else { continue }
      if copies.startsAny(pieces[index].text) {
        pieces[index].kind = .furniture
      } else if closings.endsAny(pieces[index].text) {
        pieces[index].kind = .signature
        pieces[index].text = pieces[index].text.dropLast(2).trimmed.rebased
      }
    }
    return markGreeting(pieces)
  }

  /// `此致` and `敬礼` end the letter's text; below them stands who wrote it.
  private static func markGreeting(_ found: [Piece]) -> [Piece] {
    guard let end = found.lastIndex(where: isGreeting) else { return found }
    var pieces = found
    pieces[end].kind = .body
    if end > 0, pieces[end - 1].text.count <= longestGreeting,
      wishes.endsAny(pieces[end - 1].text)
    {
      pieces[end - 1].kind = .body
    }
    let signer = end + 1
    if signer < pieces.count, pieces[signer].kind == .short, pieces[signer].text.count <= longest,
      let name = pieces[signer].text.spaced.last, PersonName.likelihood(name) >= 0.7
    {
      pieces[signer].kind = .signature
    }
    return pieces
  }

  private static func isGreeting(_ piece: Piece) -> Bool {
    piece.text.count <= longestGreeting
      && greetings.endsAny(piece.text.trimming { Characters.clauseEnds.contains($0) || $0 == 0x21 })
  }

  private static let longestGreeting = 8
  private static let greetings: WordList = ["敬礼"]
  private static let wishes: WordList = ["此致", "顺致", "谨致", "致以"]

  private static let addresses: WordList = ["致:", "受文者:", "收件人:"]
  private static let posts: WordList = ["主席", "议员", "召集人", "主任", "局长"]
  private static let copies: WordList = ["副本", "抄送", "抄报"]
  private static let closings: WordList = ["谨启", "敬启", "谨上", "敬上", "谨呈", "敬呈"]
}
