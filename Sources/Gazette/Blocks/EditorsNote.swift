/// `——编者`, at the foot of an editor's note.
enum EditorsNote {
  /// Where nothing else is text, a note is: a page on one line may begin with `摘要：`.
  static func withText(_ pieces: [Piece]) -> [Piece] {
    guard let note = pieces.firstIndex(where: { $0.kind == .editorsNote }),
      !pieces.contains(where: { $0.kind == .body || $0.kind == .short }),
      pieces[note].text.count >= shortestText
    else { return pieces }
    var pieces = pieces
    pieces[note].kind = .body
    return pieces
  }

  private static let shortestText = 80

  static func isEnd(_ text: GlyphSlice) -> Bool {
    guard text.count <= 8, text.contains(where: { $0.code == lastOfAll }) else { return false }
    let inked = text.filter {
      $0.code != 0x20 && !Characters.dashes.contains($0.code) && $0.code != 0x28 && $0.code != 0x29
    }
    return inked.equals("编者") || inked.equals("本刊编者")
  }

  private static let lastOfAll = Glyph.fold("者")

  /// `…。——编者`: a paragraph that the editor signs ends a note, though it ends in no stop.
  static func isSigned(_ text: GlyphSlice) -> Bool {
    guard text.last?.code == lastOfAll, text.count > shortestSigned else { return false }
    let end = text.suffix(longestSignature)
    guard let dash = end.lastIndex(where: { Characters.dashes.contains($0.code) }) else {
      return false
    }
    let name = end[(dash + 1)...]
    return signatures.match(in: name, at: name.startIndex)?.count == name.count
  }

  /// In characters, the signature included.
  private static let shortestSigned = 12
  /// The dash before it included.
  private static let longestSignature = 5
  private static let signatures: WordList = ["编者", "本版编者", "本刊编者", "本报编者"]

  /// `编者按` alone on its line: the paragraph below is the note, when another follows it.
  static func markBelow(_ pieces: [Piece]) -> [Piece] {
    guard
      let label = pieces.indices.first(where: { pieces[$0].kind == .editorsNote && isLabel($0) }),
      label + 1 < pieces.endIndex, pieces[label + 1].kind == .body,
      pieces[(label + 2)...].contains(where: { $0.kind == .body })
    else { return pieces }
    var marked = pieces
    marked[label + 1].kind = .editorsNote
    return marked

    func isLabel(_ index: Int) -> Bool {
      let name = pieces[index].text[...].trimming { labelMarks.contains($0) }
      return labels.match(in: name, at: name.startIndex)?.count == name.count
    }
  }

  private static let labels: WordList = [
    "编者按", "编辑部按", "编者按语", "编者的话", "开栏的话", "编者注",
  ]
  private static let labelMarks: ScalarSet = "【】[]():〔〕 "

  /// A note on where the text comes from: `※这是作者2024年3月讲话的一部分`.
  static func isExcerpt(_ text: GlyphSlice) -> Bool {
    guard text.count <= 120 else { return false }
    let inner = text[...].trimming { excerptMarks.contains($0) }
    guard excerpts.startsAny(inner) else { return false }
    return parts.endsAny(inner)
      || (text.first.map { noteSigns.contains($0.code) } ?? false) && wholes.endsAny(inner)
  }

  /// `下面是小编收集整理的…，欢迎参考！`: a collection's words above what it collected.
  static func isCollector(_ text: GlyphSlice) -> Bool {
    text.count <= 300 && collectors.isAnywhere(in: text) && offers.isAnywhere(in: text)
  }

  private static let collectors: WordList = ["小编", "精心挑选", "为您整理", "为大家整理"]
  private static let offers: WordList = ["欢迎", "整理", "参考", "分享", "希望对"]
  private static let excerptMarks: ScalarSet = "※★*()。 "
  private static let excerpts: WordList = ["这是", "本文是", "本文为", "本文系", "此文", "本文根据"]
  private static let parts: WordList = [
    "一部分", "主要部分", "节选", "节录", "摘要", "摘编", "摘录", "整理", "整理而成", "部分内容", "发言", "要点",
  ]
  /// What a note behind a sign may call the whole of it.
  private static let wholes: WordList = ["讲话", "文章", "报告", "演讲", "致辞", "批示", "谈话"]
  private static let noteSigns: ScalarSet = "※★*"

  /// `编者按：…`, `【导  读】…`.
  static func opens(_ text: GlyphSlice) -> Bool {
    if starts.startsAny(text) { return true }
    guard let first = text.first, openers.contains(first.code),
      text.prefix(longestLabel).contains(code: 0x20)
    else { return false }
    return starts.startsAny(text.prefix(longestLabel).filter { $0.code != 0x20 })
  }

  /// With gaps between its characters.
  private static let longestLabel = 10
  private static let openers: ScalarSet = "【[(〔"
  private static let starts: WordList = [
    "编者按", "编辑部按", "编者的话", "编前语", "【编前语", "【编者按", "[编者按", "(编者按", "开栏的话",
    "编者注", "【开栏的话", "内容提要", "核心提示", "阅读提示", "导读:", "[导读", "【导读", "摘要:",
    "提要:", "【内容提要", "【摘要", "【核心提示",
  ]
}
