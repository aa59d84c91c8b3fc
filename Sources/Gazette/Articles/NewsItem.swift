/// The items of a digest: short news, each begun by a dateline.
enum NewsItem {
  /// True when the first text among some pieces begins like news.
  static func opens(_ pieces: ArraySlice<Piece>) -> Bool {
    pieces.first { $0.kind == .body || $0.kind == .dateline }.map(isLead) ?? false
  }

  /// Behind a dateline, or with the day and who said so.
  private static func isLead(_ piece: Piece) -> Bool {
    if piece.kind == .dateline { return true }
    return leads.startsAny(piece.text)
      || DateReader.opensWithDay(piece.text) && piece.text.count <= longest
  }

  private static let longest = 400
  private static let leads: WordList = [
    "日前", "近日", "昨日", "昨天", "今日", "今天", "记者从", "记者近日", "记者日前", "记者昨", "记者今", "据悉", "据统计", "日前,",
    "本月", "本周", "上周", "记者获悉", "從", "近期",
  ]

  /// True when most of a page's first paragraphs below short lines begin with a dateline.
  static func opensMost(of pieces: [Piece]) -> Bool {
    var opened = 0
    var dated = 0
    var all = 0
    for index in pieces.indices.dropFirst() where pieces[index - 1].kind == .short {
      guard pieces[index].kind == .body || pieces[index].kind == .dateline else { continue }
      all += 1
      dated += pieces[index].kind == .dateline ? 1 : 0
      opened += isLead(pieces[index]) ? 1 : 0
    }
    return dated >= 2 && dated * 2 >= all || opened >= 3 && opened * 3 >= all * 2
  }
}
