import Gazette
import Testing

private let answer = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民等着换闸清淤。"

private func nodes(_ text: String) -> [OutlineNode] { readPage(text).articles.flatMap(\.outline) }

@Test func `of three who talk all ask but the one who has every second turn`() {
  let turns = [
    "Fan：我们从水渠说起吧。", "Fabri：后来呢？谁来看渠？", "Fan：但最终你留在了镇上。", "Fabri：那是哪一年？",
  ].map { "\($0)\n\nDon：\(answer)" }
  let found = nodes("看渠人访谈\n\n" + turns.joined(separator: "\n\n") + "\n")
  #expect(
    found.filter { $0.kind == .question }.map(\.marker) == ["Fan：", "Fabri：", "Fan：", "Fabri："])
}

@Test func `in a parliament members ask those who hold an office`() {
  let found = nodes(
    "溪口水渠質詢\n\n羅委員明才：水渠修了三年還沒有通水，村民都在等。\n\n陳院長冲：\(answer)\n\n羅委員明才：本席希望年底以前通水。\n\n陳院長冲：\(answer)\n\n"
      + "羅委員明才：還要派人看渠。\n\n陳院長冲：\(answer)\n")
  #expect(found.filter { $0.kind == .question }.count == 3)
}

@Test func `who goes on speaking goes on counting`() {
  let found = nodes(
    "修渠對談\n（時間：105年10月12日上午10時）\n（地點：溪口鎮公所會議室）\n林晓禾：我先請教，水渠怎麼修？\n周小远：我說三點。\n周小远：第一，渠底要清淤，六村分段包干。\n"
      + "周小远：第二，閘門要換新，銹死的全部拆掉。\n周小远：第三，看渠要有人，鎮裡日夜輪值。\n林晓禾：錢從哪裡來？\n周小远：\(answer)\n")
  let points = found.flatMap { [$0] + $0.children + $0.children.flatMap(\.children) }
  #expect(points.map(\.marker).filter { $0.hasPrefix("第") }.count == 3)
}

@Test func `labels below a talk's name are facts and no part of it`() {
  let page = readPage(
    "修渠對談\n（時間：105年10月12日上午10時）\n（地點：溪口鎮公所會議室）\n林晓禾：水渠怎麼修？\n周小远：\(answer)\n林晓禾：錢從哪裡來？\n周小远：\(answer)\n"
  )
  #expect(page.articles.map(\.title) == ["修渠對談"])
}

private func sitting(_ number: Int, _ step: String) -> String {
  """
  溪口議會第8屆第5會期水利委員會第\(number)次全體委員會議議事錄
  時    間：中華民國103年3月13日（星期四）上午9時24分至上午11時52分
  地    點：本院水利樓101會議室
  出席委員：林曉禾  周小遠  孫有田  何小溪  陳大明
  委員出席5人
  列席人員：水利局局長                    王有水率同有關人員
  主    席：陳召集委員大明
  紀    錄：簡任秘書 何小溪    專員 葉青禾

  報  告  事  項
  一、宣讀上次會議議事錄。
  決定：議事錄確定。
  二、\(step)，並備質詢。
  決定：
  (一)對於委員質詢要求提供相關資料或以書面答覆者，請相關機關於2週內提供。
  (二)本案報告及詢答結束。
  散    會

  """
}

@Test func `sittings that take the same steps list nothing`() {
  let page = readPage(sitting(6, "水利局局長列席報告修渠進度") + sitting(7, "教育局局長列席報告學校修繕"))
  #expect(page.articles.count == 2)
  #expect(page.articles.allSatisfy { $0.outline.first?.children.first?.heading == "宣讀上次會議議事錄" })
}
