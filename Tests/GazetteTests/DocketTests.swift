import Testing

@testable import Gazette

private let first = "本院委員林曉禾等13人，鑑於青禾溪水閘年久失修，建請行政院撥款整修。是否有當，請公決案。"
private let second = "本院委員江水生、陳家河等15人，鑑於東橋村道塌陷，建請行政院早日鋪好。是否有當，請公決案。"
private let why = "說明：\n一、水閘已用四十年，去年三次漏水。\n二、下游六個村莊的水田都受了影響。"

private func issue(_ text: String) -> [String] {
  readPage(text).articles.map { article in
    let people = article.people.map(\.name).joined(separator: " ")
    let body = article.paragraphs.map(\.text)
    return
      "\(article.title ?? "-") [\(people)] \(body.first?.prefix(6) ?? "") … \(body.last?.suffix(6) ?? "")"
  }
}

@Test(arguments: [
  // The chair closes with a question to the house, with a decision, or with the next motion.
  (
    "第一案：\n\(first)\n\(why)\n提案人：林曉禾\n連署人：周遠山　　吳青石　　鄭小溪\n主席：請問院會，有無異議？（無）無異議，通過。\n現在進行第二案。\n第二案：\n\(second)\n\(why)\n提案人：江水生　　陳家河\n連署人：周遠山　　吳青石\n主席：現在散會。",
    "第一案 [林曉禾] 本院委員林曉 … 都受了影響。", "第二案 [江水生 陳家河] 本院委員江水 … 都受了影響。"
  ),
  // Movers above the text, seconders run over their line.
  (
    "第1號\n提案人：林曉禾\n連署人：周遠山、吳青石、\n鄭小溪、何東橋\n案由：請整修青禾溪水閘案。\n說明：水閘已用四十年，年年漏水。\n大會決議：照案通過。\n第2號\n提案人：江水生、陳家河\n連署人：周遠山、吳青石\n案由：請鋪好東橋村道案。\n說明：村道塌陷，行人常有跌傷。\n大會決議：照案通過。",
    "第1號 [林曉禾] 案由：請整修 … ：照案通過。", "第2號 [江水生 陳家河] 案由：請鋪好 … ：照案通過。"
  ),
  // Number, movers and seconders on one line.
  (
    "壹、主席宣布開會。\n貳、討論提案：\n第1案　　提案人：林曉禾　　附署人：周遠山\n案由：請整修青禾溪水閘案。\n理由：水閘已用四十年，年年漏水。\n決議：照案通過。\n第2案　　提案人：江水生　　附署人：吳青石\n案由：請鋪好東橋村道案。\n理由：村道塌陷，行人常有跌傷。\n決議：照案通過。\n參、臨時動議：無。\n肆、散會：上午十一時。",
    "第1案 [林曉禾] 案由：請整修 … ：照案通過。", "第2案 [江水生] 案由：請鋪好 … ：照案通過。"
  ),
  // The mover before the number on its line, a cause that fills its line, sheets counted by stems.
  (
    "丁、臨時動議\n動 議 人：林曉禾　　編號：臨動字第1號\n附 議 人：周遠山　　吳青石\n案 由：請整修青禾溪水閘案。\n辦 法：請縣政府採納辦理。\n丁-12\n大會決議：照案通過。\n動 議 人：江水生　　編號：臨動字第2號\n附 議 人：周遠山\n案 由：請鋪好東橋村道案。\n辦 法：請縣政府採納辦理。\n大會決議：照案通過。",
    "臨動字第1號 [林曉禾] 案 由：請整 … ：照案通過。", "臨動字第2號 [江水生] 案 由：請鋪 … ：照案通過。"
  ),
  // A number's row with what it belongs to.
  (
    "案號：第1號　　類別：建設\n提案人：林曉禾議員\n連署人：周遠山、吳青石等議員\n案由：請整修青禾溪水閘案。\n說明：水閘已用四十年，年年漏水。\n案號：第2號　　類別：交通\n提案人：江水生議員、陳家河議員\n連署人：周遠山\n案由：請鋪好東橋村道案。\n說明：村道塌陷，行人常有跌傷。",
    "第1號 [林曉禾] 案由：請整修 … 年年漏水。", "第2號 [江水生 陳家河] 案由：請鋪好 … 有跌傷。"
  ),
  // What members hand in at the end of a sitting.
  (
    "主席：委員林曉禾、江水生所提書面質詢，列入紀錄。\n委員林曉禾書面質詢：\n\(why)\n江委員水生書面質詢：\n說明：\n一、村道塌陷，行人常有跌傷。\n二、請說明何時動工，如何籌款。\n主席：現在散會。",
    "委員林曉禾書面質詢 [林曉禾] 說明 … 都受了影響。", "江委員水生書面質詢 [江水生] 說明 … 如何籌款。"
  ),
  // A caucus's motion has a name and no number.
  (
    "主席：現有甲黨團提案，請宣讀。\n甲黨團提案：\n本院甲黨團提議變更議程，將水利法草案改列第一案。是否有當，請公決案。\n提案人：林曉禾　　周遠山\n主席：有無異議？（有）有異議。\n主席：現有乙黨團提案，請宣讀。\n乙黨團提案：\n本院乙黨團提議將公路法草案改列第一案。是否有當，請公決案。\n提案人：江水生\n主席：現在表決。",
    "甲黨團提案 [林曉禾 周遠山] 本院甲黨團提 … 請公決案。", "乙黨團提案 [江水生] 本院乙黨團提 … 請公決案。"
  ),
])
func `a gazette's records are told by their form`(_ page: String, _ one: String, _ two: String) {
  let found = issue(page)
  #expect(found.count == 2)
  for (have, want) in zip(found, [one, two]) {
    #expect(matches(have, want), "\(have)")
  }
}

/// Titles and names are the same, and the edges of the text begin and end alike.
private func matches(_ have: String, _ want: String) -> Bool {
  let (have, want) = (have.filter { $0 != " " }, want.filter { $0 != " " })
  let parts = want.split(separator: "…")
  return have.hasPrefix(parts[0]) && have.hasSuffix(parts[1])
}

@Test(arguments: [
  // One headline and its author: no docket.
  ("修好青禾溪水閘的建議\n提案人：林曉禾\n\(first)\n說明：水閘已用四十年，年年漏水，應早日整修。", 1),
  // Who supports a paper does not make records of its sections.
  ("修好青禾溪水閘的建議\n提案人：林曉禾\n一、水閘年久失修\n水閘已用四十年，年年漏水。\n二、經費可以籌措\n請縣府與各村分攤。\n連署人：周遠山　吳青石", 1),
  // A chair speaks in a debate, too.
  ("水利座談會紀要\n主席：今天請大家談談水閘。\n林曉禾：水閘年年漏水，我看應當早修。\n主席：請江先生談談。\n江水生：錢可以由六個村分攤。", 1),
])
func `what has no records stays one text`(_ page: String, _ count: Int) {
  #expect(readPage(page).articles.count == count)
}

@Test(arguments: [
  ("提 案 人：林曉禾", "mover"), ("• 類別 建設", "kind"), ("案　由 |", "cause"), ("連署人：甲 乙", "second"),
  ("案號：第1號", "number"), ("說　明：水閘漏水", "part"), ("提案人 ", "mover"),
  ("說明會今天召開", "-"), ("決議通過了三件事", "-"), ("提案人數不足", "-"), ("類別繁多的水利工程", "-"),
])
func `a record's row begins with a label and its mark`(_ line: String, _ label: String) {
  #expect((RecordField(glyphs(line)).map { "\($0.label)" } ?? "-") == label)
}

@Test(arguments: [
  ("主席：現在開會。", true), ("林委員曉禾：（9時3分）主席、各位同仁。", true), ("張部長家和：好的。", true),
  ("代理主席：請宣讀。", true), ("何秀文議員：主席，我支持。", true),
  ("說明：水閘漏水。", false), ("一、林委員曉禾：好。", false), ("他的意見是：早日動工。", false), ("委員會決議：通過。", false),
])
func `who speaks in a house is told by his label`(_ line: String, _ speaks: Bool) {
  #expect(HouseSpeaker.opens(glyphs(line)) == speaks)
}

@Test(arguments: [
  ("青禾院公報　第101卷　第25期　院會紀錄", true), ("青禾縣政府公報　　102年夏字第9期", true),
  ("青禾特區公報 － 第一組　　第18期", true),
  ("青禾縣公報社的第一位編輯", false), ("公報第三版刊出水閘的消息，各村都看到了", false), ("第1044號水閘", false),
])
func `a gazette's head is known by its number`(_ line: String, _ isHead: Bool) {
  #expect(GazetteHead.isHead(glyphs(line)) == isHead)
}

private let water = "青禾溪的水閘已用四十年，去年三次漏水，下游六個村莊的水田都受了影響，應早日修好。"

@Test(arguments: [
  ("關於整修水閘的問題\n\(water)\n為此，本人提出質詢。\n青禾縣議會議員\n林曉禾\n2016年3月11日", ["林曉禾"]),
  ("關於整修水閘的問題\n\(water)\n請早日動工。\n青禾鄉民代表會主席\n江水生\n2016年3月11日", ["江水生"]),
  ("關於整修水閘的問題\n\(water)\n請早日動工。\n青禾縣水利局局長\n周遠山\n2016年3月11日", ["周遠山"]),
])
func `who signs stands between his post and the day`(_ page: String, _ names: [String]) {
  let issue = readPage(page)
  #expect(issue.articles.map(\.title) == ["關於整修水閘的問題"])
  #expect(issue.articles.flatMap(\.people).map(\.name) == names)
}

@Test(arguments: [
  "關於整修水閘的問題\n\(water)\n青禾溪畔的老人\n林曉禾\n\(water)",
  "關於整修水閘的問題\n\(water)\n水閘的故事\n2016年3月11日",
])
func `without post and day nobody signs so`(_ page: String) {
  #expect(PostedSigner.mark(BlockReader.read(Page(page))).count { $0.kind == .byline } <= 1)
}

@Test(arguments: [
  ("3. 林曉禾議員：主席，青禾溪水閘漏水多年，政府可否告知本會：", "林曉禾議員："),
  ("17. 江水生議員：主席，水閘由誰看管，政府可否告知本會：", "江水生議員："),
  ("5. 陳家河委員：主席，村道塌陷，政府可否告知本會：", "陳家河委員："),
])
func `a member's numbered question holds its points and the answer's`(
  _ opening: String, _ label: String
) {
  let issue = readPage(
    """
    青禾溪水閘的整修

    \(opening)

    (一) 水閘何時整修，由哪個部門負責；及

    (二) 整修的費用估計若干，從何處撥付？

    水利局局長：主席，就質詢各個部分，本人答覆如下：

    (一) 水閘將於今年秋天動工，由本局負責。

    (二) 費用估計為三百萬元，已列入下年度預算。

    """)
  let outline = issue.articles.first?.outline ?? []
  #expect(outline.map(\.kind) == [.question])
  #expect(outline.first?.marker.filter { $0 != " " } == label)
  #expect(outline.first?.children.map(\.marker) == ["(一)", "(二)", "(一)", "(二)"])
}

@Test(arguments: ["3. 林曉禾：主席，水閘漏水", "林曉禾議員：主席，水閘漏水", "3. 議員：主席", "三、林曉禾議員：主席，水閘漏水"])
func `who asks is known by number, name and seat`(_ line: String) {
  #expect(AskedCases.label(in: glyphs(line)) == nil)
}

private let rows =
  "類別：建設\n種類：議員提案\n提案人：議長林曉禾\n連署人：周遠山　吳青石\n說明：\n一、水閘已用四十年，去年三次漏水。\n二、下游六個村莊的水田都受了影響。\n辦法：同案由。"

@Test(arguments: [
  ("請縣府整修青禾溪水閘，以利灌溉案。", "請縣府鋪好東橋村道，以維行人安全案。"),
  ("建請縣府整修青禾溪水閘，以利灌溉", "建請縣府鋪好東橋村道，以維行人安全"),
  ("修正「溪口縣議會組織條例」第三條條文草案，提請審議。", "請縣府於西坡增設路燈，以利夜行案。"),
])
func `a motion over rows of kind and movers heads its record`(_ one: String, _ two: String) {
  let articles = readPage("\(one)\n\(rows)\n\n\(two)\n\(rows)").articles
  let wanted = [one, two].map { $0.hasSuffix("。") ? String($0.dropLast()) : $0 }
  #expect(articles.map(\.title) == wanted)
  #expect(articles.flatMap(\.people).map(\.name) == ["林曉禾", "林曉禾"])
  #expect(articles.allSatisfy { $0.paragraphs.first?.text.hasPrefix("說明") ?? false })
}

@Test(arguments: [
  // Once on the page it may be any line.
  "下列各案請縣府研議。\n\(rows)",
  // Rows without movers.
  "請縣府整修青禾溪水閘案。\n類別：建設\n說明：水閘已用四十年。\n請縣府鋪好東橋村道案。\n類別：交通\n說明：村道塌陷。",
])
func `a line over rows is no record by itself`(_ text: String) {
  #expect(readPage(text).articles.count <= 1)
}

private let library = "針對青禾鄉圖書館人力不足，館藏老舊，學童無書可讀一事"
private let slope = "針對東橋村邊坡監測不足，落石傷人一事"

@Test(arguments: [
  // The post behind the surname, numbered in brackets or plainly; texts below or not.
  (
    "（一）本院林委員曉禾，\(library)，特向行政院提出質詢。\n質詢事項：\n一、何時增置館員？\n二、經費由何處支應？\n（二）本院江委員水生，\(slope)，特向行政院提出質詢。\n質詢事項：\n一、何時裝設監測器？\n二、由何人巡查？",
    "- [林曉禾] （一）本院 … 何處支應？", "- [江水生] （二）本院 … 由何人巡查？"
  ),
  (
    "1. 本院林委員曉禾，\(library)，特向行政院提出質詢。\n\(why)\n2. 本院江委員水生，\(slope)，特向行政院提出質詢。\n村道去年落石三次，監測器僅有兩具。",
    "- [林曉禾] 1.本院林 … 都受了影響。", "- [江水生] 2.本院江 … 僅有兩具。"
  ),
  // The post before the name, below a number of session, meeting and paper.
  (
    "專案質詢\n8－5－12－0345\n案由：本院委員林曉禾，\(library)，特向行政院提出質詢。\n\(why)\n8－5－12－0346\n案由：本院委員江水生，\(slope)，特向行政院提出質詢。\n說明：\n一、去年落石三次。\n二、監測器僅有兩具。",
    "8－5－12－0345 [林曉禾] 案由：本院 … 都受了影響。", "8－5－12－0346 [江水生] 案由：本院 … 僅有兩具。"
  ),
])
func `members' questions in a row are records by their first words`(
  _ page: String, _ one: String, _ two: String
) {
  let found = issue(page)
  #expect(found.count == 2)
  for (have, want) in zip(found, [one, two]) {
    #expect(matches(have, want), "\(have)")
  }
}

@Test(arguments: [
  // One question alone may be quoted by a paper.
  ("青禾溪水閘的由來\n\(first)\n本院林委員曉禾，\(library)，特向行政院提出質詢。這是去年的事，水閘至今未修。", 1),
  // A list of questions is one text.
  (
    "本院委員質詢部分\n1. 本院林委員曉禾，\(library)，特向行政院提出質詢。\n2. 本院江委員水生，\(slope)，特向行政院提出質詢。", 1
  ),
  // A day is no number of a paper.
  ("青禾溪水閘的由來\n2009-05-12\n案由：水閘年久失修，請早日整修。\n\(why)", 1),
  // What a law's explanation cites in brackets signs nothing.
  ("修好水閘的理由\n一、水閘年久失修，應編列專款。（修正條文第五條）\n二、增訂巡查之規定，以策安全。（修正條文第九條）\n三、下游農田均賴此水。", 1),
])
func `what only looks like a member's question makes no record`(_ page: String, _ count: Int) {
  let articles = readPage(page).articles
  #expect(articles.count == count)
  let people = articles.flatMap(\.people)
  #expect(people.isEmpty)
}

@Test(arguments: [
  // Acts of one house bear the same name.
  (
    "青禾省政府令\n\n受文者：各縣市政府\n\n一、查各縣市偏遠鄉鎮圖書設備簡陋，亟待充實，以應學童閱讀之需。\n\n二、各縣市應於本年六月底前將辦理情形報府核備。\n\n主　席　林曉禾\n\n青禾省政府令\n\n受文者：各級學校\n\n一、據報各地山區道路年久失修，行旅不便，落石傷人之事時有所聞。\n\n二、各縣市政府應即派員勘查，擬具修復計畫具報。\n\n主　席　林曉禾",
    ["青禾省政府令", "青禾省政府令"]
  ),
  // One such act needs no other to be told by its rows.
  (
    "青禾省政府令\n\n受文者：各縣市政府\n\n一、查各縣市偏遠鄉鎮圖書設備簡陋，亟待充實，以應學童閱讀之需。\n\n二、各縣市應於本年六月底前將辦理情形報府核備。\n\n主　席　林曉禾",
    ["青禾省政府令"]
  ),
  // Answers by their headline and the letter below it, without number.
  (
    "行政院函送林委員曉禾就圖書館問題所提質詢之書面答復\n\n（立法院函　編號：7-5-9-321）\n\n林委員就偏鄉圖書館人力不足問題所提質詢，經交據教育部查復如下：\n\n一、偏鄉圖書館人力問題，本部已自九十七年起逐年補助縣市政府進用館員。\n\n二、購書經費雖因預算緊縮而略減，惟偏鄉部分仍維持上年水準。\n\n行政院函送江委員水生就邊坡問題所提質詢之書面答復\n\n（立法院函　編號：7-5-9-322）\n\n江委員就山區道路邊坡監測問題所提質詢，經交據交通部查復如下：\n\n一、本部公路總局已全面清查高風險邊坡，共計一百二十處。\n\n二、明年底前裝設監測器。",
    ["行政院函送林委員曉禾就圖書館問題所提質詢之書面答復", "行政院函送江委員水生就邊坡問題所提質詢之書面答復"]
  ),
])
func `acts and answers bear their headlines`(_ page: String, _ titles: [String]) {
  #expect(readPage(page).articles.map { $0.title ?? "" } == titles)
}
