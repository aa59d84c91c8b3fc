/// A few words above the paper that they send out, signed and dated: `某某同志：印发各位参阅。…`.
///
/// The signature of somebody, no office, does not end the article where the headline says that a
/// paper is sent out and by far the longer text stands below. An office's notice begins with whom it
/// is sent to, and is an article of its own.
struct Endorsement {
  let pieces: [Piece]
  private static let longest = 400
  private static let sendings: WordList = ["印发", "转发", "批转", "批示", "转批", "批语"]

  /// Where below a headline the signature of such words stands; nil where the text has none.
  func signature(in text: ArraySlice<Int>, below head: HeadUnit?) -> Int? {
    guard let titles = head?.titles, titles.contains(where: sends),
      let first = text.first, pieces[first].text.last?.code != 0x3A,
      let end = text.firstIndex(where: { pieces[$0].kind == .signature || isName($0) }),
      PersonName.likelihood(pieces[text[end]].text.unspaced) >= 0.4
    else { return nil }
    let above = size(of: text[..<end])
    guard above > 0, above <= Endorsement.longest, size(of: text[end...]) >= 2 * above else {
      return nil
    }
    return text[end]
  }

  private func sends(_ title: Int) -> Bool {
    Endorsement.sendings.isAnywhere(in: pieces[title].text)
  }

  private func isName(_ index: Int) -> Bool { pieces[index].kind == .byline }

  private func size(of text: ArraySlice<Int>) -> Int {
    text.reduce(0) { $0 + (pieces[$1].kind == .body ? pieces[$1].text.count : 0) }
  }
}
