import Foundation

@testable import Gazette

/// A page of which a reader said where its articles begin and end, as a lesson for
/// `scripts/make-tag-weights.py`.
struct TagLesson: Decodable {
  let source: String
  let articles: [Article]

  /// Titles and the first and last words of texts; other annotations are not needed.
  struct Article: Decodable {
    let title: String
    let first: String
    let last: String

    private enum Key: String, CodingKey {
      case title, first, last
      case bodyFirst = "body_first"
      case bodyLast = "body_last"
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      title = try fields.decodeIfPresent(String.self, forKey: .title) ?? ""
      first =
        try fields.decodeIfPresent(String.self, forKey: .first)
        ?? fields.decode(String.self, forKey: .bodyFirst)
      last =
        try fields.decodeIfPresent(String.self, forKey: .last)
        ?? fields.decode(String.self, forKey: .bodyLast)
    }
  }

  /// A line for each piece: its tag's letter, a tab, the keys of its features.
  func lines(of text: String) -> [String] {
    let page = RunningHead.part(LineReader.read(SourceText(text)))
    defer { withExtendedLifetime(page.store) {} }
    let pieces = BlockReader.read(page)
    let found = ArticleFinder.find(in: pieces)
    let features = PieceFeatures(
      pieces, roles: PieceRole.all(in: found, of: pieces), articles: found.articles.count)
    let tags = tags(of: pieces.map { Normal(page.string($0.text)) })
    return pieces.indices.map { piece in
      var keys: [String] = []
      features.forEach(of: piece) { keys.append(String($0)) }
      return "\(TagLesson.letter(of: tags[piece]))\t" + keys.joined(separator: " ")
    }
  }

  private static func letter(of tag: PieceTag) -> String {
    switch tag {
    case .other: "O"
    case .title: "T"
    case .first: "F"
    case .text: "B"
    }
  }

  // MARK: - Tags

  /// What each piece is, by where its first character stands.
  func tags(of pieces: [Normal]) -> [PieceTag] {
    var starts: [Int] = []
    var all: [Unicode.Scalar] = []
    for piece in pieces {
      starts.append(all.count)
      all += piece.scalars
    }
    let text = Normal(String(String.UnicodeScalarView(all)))
    var tags = Array(repeating: PieceTag.other, count: pieces.count)
    for article in articles {
      guard let body = range(of: article, in: text, starts) else { continue }
      for (piece, start) in starts.enumerated() where body.contains(start) { tags[piece] = .text }
      if let first = starts.lastIndex(where: { $0 <= body.lowerBound }) { tags[first] = .first }
      for piece in titles(of: article, above: body.lowerBound, in: text, starts)
      where tags[piece] == .other {
        tags[piece] = .title
      }
    }
    return tags
  }

  /// The shortest stretch from the first words to the last; where a piece begins, sooner than else.
  private func range(of article: Article, in text: Normal, _ starts: [Int]) -> Range<Int>? {
    let (first, last) = (Normal(article.first), Normal(article.last))
    var best: Range<Int>?
    var place = text.index(of: first, from: 0)
    while let from = place {
      if let end = text.index(of: last, from: from) {
        let range = from..<(end + last.scalars.count)
        let (isAtStart, wasAtStart) = (
          starts.contains(from), best.map { starts.contains($0.lowerBound) } ?? false
        )
        if best == nil || (isAtStart, -range.count) >= (wasAtStart, -(best?.count ?? 0)) {
          best = range
        }
      }
      place = text.index(of: first, from: from + 1)
    }
    return best
  }

  /// The pieces that the print of a headline nearest above its text fills.
  private func titles(
    of article: Article, above body: Int, in text: Normal, _ starts: [Int]
  ) -> [Int] {
    let title = Normal(article.title)
    guard !title.scalars.isEmpty else { return [] }
    var best: Int?
    var place = text.index(of: title, from: 0)
    while let from = place, from < body {
      best = from
      place = text.index(of: title, from: from + 1)
    }
    guard let start = best else { return [] }
    return starts.indices.filter { start <= starts[$0] && starts[$0] < start + title.scalars.count }
  }
}

private func >= (one: (Bool, Int), other: (Bool, Int)) -> Bool {
  one.0 == other.0 ? one.1 >= other.1 : one.0
}
