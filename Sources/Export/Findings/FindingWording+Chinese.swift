internal import Gazette

extension FindingWording {
  public static let chinese = FindingWording(
    severity: {
      switch $0 {
      case .note: "提示"
      case .warning: "警告"
      }
    },
    message: {
      switch $0 {
      case .ordinalGap(let after, let missing):
        "“\(after)”之后缺第 \(missing) 项"
      case .ordinalMissing(let before, let missing):
        "“\(before)”之前缺第 \(missing) 项"
      case .countMismatch(let promise, let promised, let found):
        "“\(promise.quotable())”说有 \(promised) 项，其下只见 \(found) 项"
      case .misreadMarker(let printed, let meant):
        "“\(printed)”按序号“\(meant)”读"
      case .doubtfulTitle(let title, nil):
        "标题“\(title.quotable())”与正文不大相合"
      case .doubtfulTitle(let title, let rival?):
        "标题“\(title.quotable())”与“\(rival.quotable())”的正文也差不多相合"
      case .untitledBody(let opening):
        "以“\(opening.quotable(16))”开头的文章没有标题"
      case .unmatchedTitle(let title):
        "标题“\(title.quotable())”没有正文"
      case .doubtfulBoundary(let opening):
        "这篇文章未必从“\(opening.quotable(16))”开始"
      case .unfinishedText(let ending):
        "文章停在句中：“\(ending)”"
      case .unassignedText(let characters):
        "有 \(characters) 个字不属于任何文章"
      case .replacementCharacters(let count):
        "有 \(count) 个字符未能解码（U+FFFD）"
      case .doubtfulEncoding(let taken, let rival):
        "按 \(taken.rawValue) 读取，也可能是 \(rival.rawValue)；可用 --encoding 指定"
      case .staleCorrection(let quote, let origin, let misfit):
        "更正已不合用\(origin.map { "（\($0)）" } ?? "")：“\(quote.quotable())”\(reason(misfit))"
      }
    },
    counts: { warnings, notes, files in "\(files) 个文件，\(warnings) 处警告，\(notes) 处提示" })

  private static func reason(_ misfit: Misfit) -> String {
    switch misfit {
    case .textMissing: "不在这一版上"
    case .outsideArticles: "不属于任何文章"
    case .nothingAbove: "之前没有文章"
    case .nothingBelow: "之后没有正文"
    case .noNode: "不是提纲条目的开头"
    }
  }
}
