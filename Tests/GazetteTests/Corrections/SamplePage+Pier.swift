import Gazette

extension SamplePage {
  /// Has headings of its own that may be taken for headlines.
  static let pier = SamplePage(
    "a page with headings on lines of their own",
    text: """
      渡口旁边的三件小事

      ■ 庄小渔

      渡口修了三十年，石阶磨得发亮，等船的人却越来越少。去年秋天，我在渡口住了一个月，把看见的写在这里。

      渡口的船票

      渡口的船票该怎么收，镇上议论了很久。有人说应当免票，由镇里出钱养船；也有人说票价不高，不必去改。

      渡口的石阶

      先说灯光，夜里只有一盏灯，照不到水边。再说石阶，上下共有九十级，老人要歇三次。最后说候船的棚子，下雨天漏水。

      """,
    dump: """
      # 渡口旁边的三件小事
        s 渡口的船票
        s 渡口的石阶
      """)

  static let quay = SamplePage(
    "two headings with two points each",
    text: """
      夜里的码头

      ■ 郑阿水

      码头的夜里黑得早，石板路又滑，搬货的工人摔过好几次，船家也抱怨看不清缆桩。

      让灯亮起来。一是添灯。沿岸每二十步立一盏，灯罩朝下，不照居民的窗。二是换线。旧线外皮开裂，雨天漏电，应当全部换掉。

      让路平起来。一是补石。缺了的石板按原样补齐，缝里灌浆。二是除苔。每月刷洗一次，雨季改为每周一次。

      """,
    dump: """
      # 夜里的码头
        s 让灯亮起来
          p 一是 添灯
          p 二是 换线
        s 让路平起来
          p 一是 补石
          p 二是 除苔
      """)
}

/// The whole way from text to issue, with what the reader said of it.
func readPage(_ text: String, _ changes: [Change<Quote>]) -> Gazette.Issue {
  parse(SourceText(text), path: "-", corrections: changes.map { Correction($0) })
}

extension Gazette.Issue {
  /// The corrections that no longer fit.
  var misfits: [Misfit] {
    diagnostics.compactMap { finding in
      guard case .staleCorrection(_, _, let misfit) = finding.kind else { return nil }
      return misfit
    }
  }
}
