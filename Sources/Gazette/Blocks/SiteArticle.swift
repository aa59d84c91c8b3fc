/// The one article of a site's page, once its headline is known.
///
/// No other line heads an article then: short lines within the text name its parts, and of those
/// between headline and text only names, facts and a first heading are the article's. A digest keeps
/// its headlines.
enum SiteArticle {
  static func settle(_ all: [Piece]) -> [Piece] {
    guard let head = all.firstIndex(where: \.isHeadline), !isDigest(all) else { return all }
    var pieces = all
    pieces[head].kind = .short
    let rest = all[(head + 1)...]
    guard let text = rest.firstIndex(where: { $0.kind == .body }),
      let last = rest.lastIndex(where: { $0.kind == .body })
    else { return pieces }
    let hasHeadings = all[text...].contains { $0.kind == .short }
    for index in rest.indices {
      switch all[index].kind {
      case .short where index > text: pieces[index].isPart = true
      case .short:
        let isHeading =
          StructuralMarker.starts(all[index].text) || all[index].text.last?.code == 0x3A
          || hasHeadings && index == text - 1 && index > head + 1
            && all[index].text.inkCount >= shortestHeading
        pieces[index].isPart = isHeading
        if !isHeading { pieces[index].kind = .furniture }
      case .byline, .column, .castLabel, .castEntry, .masthead:
        // Within the text nothing signs it.
        if index > text, index < last { pieces[index].kind = .furniture }
      case .body, .subtitle, .signature, .caption, .editorsNote, .sourceLine, .frontMatter,
        .dateline, .furniture:
        break
      }
    }
    return pieces
  }

  /// Several items under one headline, told by what is asked of any page.
  private static func isDigest(_ pieces: [Piece]) -> Bool {
    pieces.contains(where: \.opensItem) || pieces.count { $0.kind == .dateline } > 1
      || NewsItem.isNamed(pieces) || !DigestShape.heads(in: pieces).isEmpty
      || !Refrain.heads(in: pieces).isEmpty
  }

  private static let shortestHeading = 4
}
