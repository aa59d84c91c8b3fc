import Testing

@testable import Gazette

private let rows = """
  時　間：中華民國 99 年 3 月 2 日上午 10 時
  地　點：本會議事廳
  出席議員：林曉禾 江水生 周遠山 吳青石 鄭小溪
  何東橋 陳家河 許大川 張平野 高文石
  列席人員：縣府—建設處處長李長堤 水利處處長
  王石橋 秘書長趙遠帆
  主　席：林議長曉禾
  記　錄：方小筆
  """

private let steps = """
  主席宣告開議
  甲、報告事項
  一、主席報告簽到議員已達法定人數。
  二、秘書長宣讀第 4 次會議議事錄，大會無異議，予以認可，並請各位議員在散會之前簽名。
  三、主席報告本次大會期間又受理縣政府提案三件，擬列入議程，逕付大會討論，大會同意。
  乙、討論事項
  討論議案：計水利類 2 件、建設類 1 件，詳如議案審議一覽表。
  """

private let motions = """
  丙、臨時動議
  動 議 人：周遠山 編號：臨動字第1號
  附 議 人：吳青石 鄭小溪
  案 由：請縣政府整修青禾溪水閘案。
  辦 法：請縣政府採納辦理。
  大會決議：照案通過。
  動 議 人：何東橋 編號：臨動字第2號
  附 議 人：吳青石
  案 由：請縣政府鋪好東橋村道案。
  辦 法：請縣政府採納辦理。
  大會決議：照案通過。
  散 會：上午 11 時 15 分
  """

private func read(_ text: String) -> [String] {
  readPage(text).articles.map { article in
    let people = article.people.map(\.name).joined(separator: " ")
    let body = article.paragraphs.map(\.text)
    let outline = article.outline.map { $0.marker + $0.heading }.joined(separator: " ")
    return "\(article.title ?? "-") [\(people)] \(body.first?.prefix(4) ?? "") … "
      + "\(body.last?.suffix(4) ?? "") \(outline)"
  }
}

@Test(arguments: [
  // A sitting alone, its name above the rows and the volume's number before it.
  (
    "青禾縣議會第3屆第2次臨時會第5次會議紀錄\n\(rows)\n\(steps)\n散會：11 時",
    ["青禾縣議會第3屆第2次臨時會第5次會議紀錄 [] 主席宣告 … 一覽表。 甲、報告事項 乙、討論事項"]
  ),
  ("(7)第 5 次會議\n\(rows)\n\(steps)\n散會：11 時 5 分", ["第5次會議 [] 主席宣告 … 一覽表。 甲、報告事項 乙、討論事項"]),
  // Its motions are records of their own.
  (
    "(7)第 5 次會議\n\(rows)\n\(steps)\n\(motions)",
    [
      "第5次會議 [] 主席宣告 … 一覽表。 甲、報告事項 乙、討論事項", "臨動字第1號 [周遠山] 案 由： … 案通過。 ",
      "臨動字第2號 [何東橋] 案 由： … 案通過。 ",
    ]
  ),
  // One sitting below the other.
  (
    "第 5 次會議紀錄\n\(rows)\n\(steps)\n散會：11 時\n第 6 次會議紀錄\n\(rows)\n\(steps)\n散會：12 時",
    [
      "第5次會議紀錄 [] 主席宣告 … 一覽表。 甲、報告事項 乙、討論事項", "第6次會議紀錄 [] 主席宣告 … 一覽表。 甲、報告事項 乙、討論事項",
    ]
  ),
])
func `a sitting's record begins below the rows of those who were there`(
  _ page: String, _ articles: [String]
) {
  let found = read(page)
  #expect(found.map { $0.filter { $0 != " " } } == articles.map { $0.filter { $0 != " " } })
}

@Test(arguments: [
  // Too little is told of the sitting to be an article beside its motions.
  ("第 5 次會議\n\(rows)\n主席宣告開議\n\(motions)", "第 5 次會議"),
  // Two rows are no sitting.
  ("青禾溪水閘修好了\n時間：三月二日\n地點：青禾溪邊\n水閘修好那天，六個村的人都來了，鑼鼓從早上敲到中午。\n水引進了田裡，老人說四十年沒見過這樣的水。", "第"),
])
func `a few rows make no sitting`(_ page: String, _ title: String) {
  #expect(!read(page).contains { $0.hasPrefix(title) })
}

@Test(arguments: [
  ("案由：為整修青禾溪水閘，擬請縣府撥款並派員會同各村辦理，以利灌\n溉並保障下游六村水田用水無缺，提請審議。", "灌溉並保障"),
  ("案　由：擬於東橋村道加設路燈十二盞並整修路面，以維護村民夜間行走\n安全，避免再有跌傷情事，提請審議。", "行走安全，"),
  ("說明：一、水閘建於四十年前，閘門銹蝕，去年三次漏水，下游六村水\n田因此缺水，農戶損失甚大，亟待整修。", "下游六村水田因此"),
])
func `a row's text goes on below its label`(_ row: String, _ joined: String) {
  let page =
    "第1案\n提案人：周遠山\n\(row)\n辦法：請縣府撥款辦理。\n第2案\n提案人：何東橋\n"
    + "案由：為鋪好東橋村道並加設護欄以利村民往來及學童上下學行走之安\n全，提請審議。\n辦法：請縣府撥款辦理。"
  #expect(readPage(page).articles.contains { $0.paragraphs.contains { $0.text.contains(joined) } })
}

@Test(arguments: [
  "案由：請縣政府整修青禾溪水閘案。\n辦法：請縣府撥款辦理。",
  "案由：請縣政府整修青禾溪水閘案\n辦法：請縣府撥款辦理。",
])
func `a row that ends does not run into the next`(_ rows: String) {
  let page = "第1案\n提案人：周遠山\n\(rows)\n第2案\n提案人：何東橋\n\(rows)"
  #expect(
    readPage(page).articles.allSatisfy { $0.paragraphs.allSatisfy { !$0.text.contains("案辦法") } })
}

@Test(arguments: [
  ("漁船上架維修「船舶修護專區」\n，以保障漁民權益。", "專區」，以保障"),
  ("村民向縣政府反映水閘漏水（去年三次）\n，請求早日整修。", "三次），請求"),
  ("各村已經選好了修渠的人\n；錢由縣裡出一半。", "修渠的人；錢"),
])
func `a line that begins with a comma is the rest of the line above`(
  _ lines: String, _ joined: String
) {
  let page = "青禾溪的水閘\n青禾溪水閘修於四十年前，閘門銹蝕，年年漏水。\n\(lines)\n縣裡今年要把水閘修好，讓六個村的水田都有水。"
  #expect(readPage(page).articles[0].paragraphs.contains { $0.text.contains(joined) })
}
