/// `《某某报》的一切内容…未经书面授权…不得转载`: what a paper's site says of its rights, at any length.
enum CopyrightNotice {
  /// Such notices stand among the first and the last pieces of a page.
  private static let reach = 16

  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    let last = pieces.count - reach
    for index in pieces.indices where index < reach || index >= last {
      guard pieces[index].kind == .body, isNotice(pieces[index].text) else { continue }
      pieces[index].kind = .furniture
    }
    return withRest(pieces)
  }

  /// `2、凡本网注明…`, `3、如因…`: what a notice by numbers goes on with to the page's end.
  private static func withRest(_ pieces: [Piece]) -> [Piece] {
    guard
      let first = pieces.indices.suffix(reach).first(where: {
        $0 > 0 && pieces[$0].kind == .furniture && isNumbered(pieces[$0].text)
      }),
      pieces[first...].contains(where: { $0.kind == .body && isNumbered($0.text) }),
      pieces[first...].reduce(0, { $0 + $1.text.count })
        < pieces[..<first].reduce(0, { $0 + $1.text.count })
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices[first...] where pieces[index].kind == .body {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  private static func isNumbered(_ text: GlyphSlice) -> Bool {
    let digits = text.prefix { $0.kinds.has(.digit) }
    return (1...2).contains(digits.count) && digits.endIndex + 1 < text.endIndex
      && numberMarks.contains(text[digits.endIndex].code)
  }

  private static let numberMarks: ScalarSet = "、.)"

  private static func isNotice(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest else { return false }
    if text.count <= longestClaim, claims.isAnywhere(in: text), consents.isAnywhere(in: text) {
      return uses.isAnywhere(in: text)
    }
    guard text.contains(code: notYet), let place = text.firstIndex(of: without) else {
      return false
    }
    let rest = text[place...]
    return consents.isAnywhere(in: rest.prefix(longestOwner)) && uses.isAnywhere(in: text)
  }

  /// The owner's name may stand between `未经` and `授权`.
  private static let longestOwner = 40
  /// `此文版权属《某某报》，任何媒体若需转载，务必经该报许可`.
  private static let claims: WordList = ["版权属", "版权归", "版权为"]
  private static let longestClaim = 80
  private static let without: Word = "未经"
  private static let notYet = Glyph.fold("未")
  /// Most notices are shorter by half.
  private static let longest = 600
  private static let consents: WordList = ["授权", "许可", "同意"]
  private static let uses: WordList = ["转载", "镜像", "摘编", "复制"]
}
