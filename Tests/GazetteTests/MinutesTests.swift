import Testing

@testable import Gazette

private func minutes(_ name: String) -> Gazette.Issue {
  readPage(
    """
    \(name)

    時間：113年3月5日（星期三）上午9時
    地點：溪口樓202會議室
    出席委員：林禾生　周文山

    報告事項

    宣讀上次會議紀要，確定。水利所報告水渠滲漏情形，各委員詢問後，請所方於一個月內書面答覆。

    臨時提案

    第一案

    鑒於溪口水渠滲漏多年，六個村莊用水困難，建請水利所於今年冬天以前提出修理計畫，並送本會備查。

    提案人：林禾生　周文山

    決議：照案通過。

    第二案

    鑒於十二座閘門鏽死九座，雨天關不上，旱天開不動，建請水利所分年更換，經費由預備金支應。

    決議：照案通過，並函請水利所辦理。

    散　會
    """)
}

@Test(arguments: [
  "溪口鎮民代表會第8屆第5會期水利委員會第2次全體委員會議議事錄", "溪口鎮水利所第16次所務會議紀錄", "溪口镇水利理事会第三次会议记录",
])
func `minutes under their name are one article`(_ name: String) {
  let issue = minutes(name)
  #expect(issue.articles.map(\.title) == [name])
  #expect(issue.articles.first?.people.isEmpty == true)
  #expect(issue.articles.first?.paragraphs.last?.text.contains("函請水利所辦理") == true)
  #expect(
    issue.articles.first?.outline.map(\.heading).contains("臨時提案") == true)
}

@Test(arguments: [
  "",
  """
  【程序動議】
  主旨：本會理事林禾生提出休息十分鐘，下午兩點再來開會。
  決議：無異議通過。
  【三月二十八日】
  主席：出席人數六人，已過半數，現在開始開會，請各位理事依次發言。
  """,
])
func `a motion in heavy brackets is a part of the minutes`(_ others: String) {
  let page = readPage(
    """
    溪口鎮水利理事會第三次會議紀錄

    時間：113年3月5日（星期三）上午9時
    主席：林禾生

    討論一：
    本會理事周文山等三人，擬訂定水渠分水辦法，提請公決。
    說明：溪口水渠六村共用，先到先用，下游常年沒水。
    【變更議程動議】
    主旨：本會理事何守拙提出變更議程，延後至四月處理。
    決議：無異議通過。
    討論二：
    十二座閘門鏽死九座，雨天關不上，旱天開不動，擬分年更換。
    決議：照案通過。
    \(others)
    """)
  #expect(page.articles.map(\.title) == ["溪口鎮水利理事會第三次會議紀錄"])
  #expect(
    page.articles.first?.outline.contains { $0.heading.contains("變更議程動議") } == true)
}

@Test(arguments: ["溪口鎮民代表會提案彙編", "本週各案"])
func `cases under another name stay records`(_ name: String) {
  #expect(minutes(name).articles.count > 1)
}

@Test(arguments: [
  // What was decided counts as nothing above does, so it hangs below its label.
  ("討論事項\n一、審查水渠經費。\n二、審查閘門經費。", "\n    p 壹、 水渠經費照列，六村分三年攤還"),
  // The page counts so already.
  ("壹、審查水渠經費。\n貳、審查閘門經費。", "\np 壹、 水渠經費照列，六村分三年攤還"),
])
func `what a sitting decided hangs below the label over it`(_ agenda: String, _ expected: String) {
  let page = readPage(
    "溪口鎮水利理事會第三次會議紀錄\n時間：113年3月5日（星期三）上午9時\n主席：林禾生\n\(agenda)\n決議：\n"
      + "壹、水渠經費照列，六村分三年攤還。\n(一)上游四里由水利所修。\n(二)下游八里由各村修。\n貳、閘門經費照列，從水費裡支應。")
  #expect(page.articles.first?.dump.contains(expected) == true)
}

// MARK: - A page's own lines

private let canal = "溪口镇的水渠昨天通水，六个村庄受益，水渠边上站满了人，镇里请来老石匠开闸，孩子们跟着水跑。"
private let gate = "镇长说，十二座闸门换了九座，剩下三座开春以前换完，六个村庄的水渠从此有人看管，账目每月贴在村口。"
private let road = "村民们说，渠通了，路也要跟上，渠边的路铺上石子，看渠的人好走，拉粮的车也好走，六个村庄商量着出工。"

@Test func `lines around a newspaper's name head nothing, and the headline stands below its text`()
{
  let issue = readPage(
    "2026年 6月\n16\n星期二\n丙午年五月初二\n青禾日报社出版\n国内统一连续出版物号\nCN 11-0000\n代号 1-1\n\n\(canal)\n\n\(gate)\n\n\(road)\n\n六个村庄的水渠昨天通水\n"
  )
  #expect(issue.articles.map(\.title) == ["六个村庄的水渠昨天通水"])
  #expect(issue.articles.first?.paragraphs.first?.text == canal)
}

@Test(arguments: ["丙午年五月初二", "CN 11-0000"])
func `one such line is no nameplate`(_ line: String) {
  let issue = readPage("六个村庄的水渠通水了\n\n\(line)\n\n\(canal)\n\n\(gate)\n\n\(road)\n")
  #expect(issue.articles.first?.title?.hasPrefix("六个村庄的水渠通水了") == true)
}

@Test func `what a site says of itself below its share row is no text`() {
  let issue = readPage(
    "六个村庄的水渠昨天通水\n\n\(canal)\n\n\(gate)\n\n\(road)\n\n原文链接\n\n分享到：\n\n青禾百事通是一个旨在收集各村消息的网站。\n")
  #expect(issue.articles.first?.paragraphs.count == 3)
}

@Test func `a campaign's name alone in brackets is a column`() {
  let issue = readPage(
    "六个村庄的水渠昨天通水\n\n【深入学习贯彻全县水利工作会议精神】\n\n作者：林晓禾\n\n\(canal)\n\n\(gate)\n\n\(road)\n")
  #expect(issue.articles.map(\.title) == ["六个村庄的水渠昨天通水"])
}

@Test func `a line below every picture is the site's`() {
  let picture = "溪口水渠通水现场"
  let page =
    "六个村庄的水渠昨天通水\n六个村庄的水渠昨天通水\n分享1.3W评论\n2024年05月06日23:09 青禾网\n"
    + Array(repeating: picture, count: 6).joined(separator: "\n") + "\n\(canal)\n\(gate)\n\(road)\n"
  let issue = readPage(page)
  #expect(issue.articles.map(\.title) == ["六个村庄的水渠昨天通水"])
  #expect(issue.articles.first?.paragraphs.first?.text == canal)
}

@Test(arguments: [
  ("学习专栏 丨 六个村庄的水渠昨天通水\n\n携手修好山乡水渠\n为建设美丽溪口而努力", "六个村庄的水渠昨天通水"),
  ("水利观察｜六个村庄的水渠昨天通水\n\n渠成水到", "六个村庄的水渠昨天通水"),
])
func `below a headline behind its column's name stand decks`(_ head: String, _ title: String) {
  #expect(readPage("\(head)\n\n\(canal)\n\n\(gate)\n\n\(road)\n").articles.map(\.title) == [title])
}

// MARK: - Whose words

@Test(arguments: [
  ("林晓禾同志在全县水利工作会议上的讲话（2024年5月6日）", ["林晓禾"]),
  ("林晓禾、周文山同志在溪口修渠动员大会上的讲话（摘要）", ["林晓禾", "周文山"]),
  ("林晓禾在青禾县工商界代表会议上致词", ["林晓禾"]),
  ("林晓禾委员的发言：修好水渠，惠及六个村庄", ["林晓禾"]),
])
func `a headline may say whose speech it is`(_ title: String, _ names: [String]) {
  let issue = readPage("\(title)\n\n同志们：\n\n\(canal)\n\n\(gate)\n\n\(road)\n")
  #expect(issue.articles.first?.people.map(\.name) == names)
}

@Test(arguments: ["全县学习林晓禾在水利工作会议上的讲话精神", "在全县水利工作会议上的讲话", "水渠通水仪式上的发言"])
func `a headline about a speech names no author`(_ title: String) {
  #expect(
    readPage("\(title)\n\n\(canal)\n\n\(gate)\n\n\(road)\n").articles.first?.people.isEmpty == true)
}

@Test func `movers and those who support a motion are no text of the minutes`() {
  let issue = readPage(
    """
    溪口鎮民代表會第8屆第5會期水利委員會第2次全體委員會議議事錄

    報告事項
    一、宣讀上次會議議事錄。
    二、邀請水利所報告水渠滲漏情形，並備質詢。
    決  定
    一、本日會議報告及詢答完畢。
    二、委員所提書面質詢列入紀錄，請水利所於2週內以書面答復。
    通過臨時提案2項：
    （一）鑒於溪口水渠滲漏多年，六個村莊用水困難，建請水利所於今年冬天以前提出修理計畫。
    提案人：林禾生
    連署人：周文山  陳水田
            黃石泉
    （二）鑒於十二座閘門鏽死九座，雨天關不上，建請水利所分年更換，經費由預備金支應。
    提案人：周文山
    連署人：林禾生  陳水田
            黃石泉
    散會
    """)
  let article = issue.articles.first
  #expect(article?.people.isEmpty == true)
  #expect(article?.paragraphs.last?.text.hasSuffix("經費由預備金支應。") == true)
  let sections =
    article?.outline.flatMap { [$0] + $0.children }.filter { $0.kind == .section } ?? []
  #expect(sections.map(\.heading) == ["報告事項", "決 定", "通過臨時提案2項"])
  #expect(sections.map { $0.children.count { $0.kind == .point } } == [2, 2, 2])
}
