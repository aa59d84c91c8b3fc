import Gazette
import Testing

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民等着换闸清淤，镇里把修渠列入今年要办的第一件事。"

private func nodes(_ body: String) -> [OutlineNode] {
  readPage("修渠记\n\n林晓禾\n\n\(text)\n\n\(body)\n\n\(text)\n").articles.flatMap(\.outline)
}

@Test(arguments: [
  ["水渠建设稳步推进", "灌溉面积不断扩大", "看渠队伍日益壮大"],
  ["水渠建设稳步推进", "灌溉面积扩大", "看渠队伍增加三成", "水费年年公布", "村民用水有序"],
])
func `rows of short first sentences are headings`(_ heads: [String]) {
  let body = heads.map { "\($0)。\(text)" }.joined(separator: "\n\n")
  #expect(nodes(body).map(\.heading) == heads)
}

@Test func `two of one length are headings too`() {
  let body = "水渠建设稳步推进。\(text)\(text)\n\n灌溉面积不断扩大。\(text)\(text)"
  #expect(nodes(body).map(\.heading) == ["水渠建设稳步推进", "灌溉面积不断扩大"])
}

@Test func `short sentences apart from each other are none`() {
  let body = "水渠修好了。\(text)\n\n\(text)\n\n村民都来看水，谁也不肯先走。\(text)\n\n\(text)"
  #expect(nodes(body).isEmpty)
}

private let points = "一是修渠，砌好渠墙清淤泥。二是换闸，锈死的闸门全部换新。三是管水，看渠人日夜轮值。"

@Test func `a whole sentence before the points of a paragraph heads them`() {
  let found = nodes("一年来水渠面貌一新，成绩来之不易。\(points)")
  #expect(found.map(\.heading) == ["一年来水渠面貌一新，成绩来之不易"])
  #expect(found.first?.children.map(\.marker) == ["一是", "二是", "三是"])
}

@Test(arguments: ["具体要抓好以下方面，谁也不能落下。", "水渠面貌一新，全镇抓了三件大事。", "一年来水渠面貌一新，主要是："])
func `a lead-in is no heading`(_ lead: String) {
  #expect(nodes("\(lead)\(points)").map(\.marker) == ["一是", "二是", "三是"])
}

// MARK: - Sittings

private let head = """
  溪口鎮第3屆第2次會議議事錄
  時　　間　中華民國113年5月6日（星期一）上午9時
  地　　點　本鎮議場
  列席官員
  水利局局長
  林曉禾

  教育局局長
  周小遠
  （列席時間：上午9時至12時）
  主　　席
  陳明
  紀　　錄
  何小溪

  """

@Test func `attendants below their label are no authors, and the agenda's only part is a heading`()
{
  let page = readPage(
    head + "報告事項\n一、宣讀上次會議紀錄。\n決定：確定。\n二、水利局擬具「溪口鎮修渠辦法草案」，請審議案。\n決定：交水利委員會審查。\n")
  #expect(page.articles.map(\.title) == ["溪口鎮第3屆第2次會議議事錄"])
  #expect(page.articles.first?.people.isEmpty == true)
  #expect(page.articles.first?.outline.map(\.heading) == ["報告事項"])
}

@Test func `a resolution belongs to the part of the agenda above it`() {
  let page = readPage(
    head
      + "討論事項\n審查「溪口鎮修渠辦法草案」。\n決議：\n(一)「溪口鎮修渠辦法草案」照案通過。\n(二)對於議員質詢，請相關機關以書面答覆。\n臨時提案\n請水利局公布水費。\n")
  let parts = page.articles.first?.outline ?? []
  #expect(parts.map(\.heading) == ["討論事項", "臨時提案"])
  #expect(parts.first?.children.map(\.heading) == ["決議"])
}

@Test func `what the chair says first is no text, and who asks is the author`() {
  let turns = (1...4).flatMap { _ in ["林委員曉禾：水渠什麼時候換閘？\(text)", "周局長小遠：已經在換。\(text)"] }
  let page = readPage("主席：請林委員曉禾質詢，詢答時間為15分鐘。\n" + turns.joined(separator: "\n") + "\n")
  #expect(page.articles.first?.paragraphs.first?.text.hasPrefix("林委員曉禾") == true)
  #expect(page.articles.first?.people.map(\.name) == ["林曉禾"])
}

@Test func `of two who talk by name the one who asks leads the interview`() {
  let turns = (1...4).flatMap { _ in ["林晓禾：水渠什么时候换闸？", "周小远：\(text)"] }
  let people = readPage("看渠人访谈\n" + turns.joined(separator: "\n") + "\n").articles.first?.people
  #expect(people?.map(\.name) == ["林晓禾", "周小远"])
  #expect(people?.map(\.role) == [.interviewer, .interviewee])
}

@Test func `where three have their say nobody leads`() {
  let turns = (1...4).flatMap { _ in ["林晓禾：水渠什么时候换闸？", "周小远：\(text)", "陈明：\(text)"] }
  let people = readPage("看渠人座谈\n" + turns.joined(separator: "\n") + "\n").articles.first?.people
  #expect(people?.contains { $0.role == .interviewer } == false)
}

// MARK: - Speeches

@Test(arguments: [
  "修渠工作报告\n——2024年5月6日在溪口县第三次会议上\n县长\n各位代表：\n\(text)\n\(text)\n",
  "修渠工作报告\n——2024年5月6日在溪口县第三次会议上\n溪口县代县长\n各位代表：\n\(text)\n\(text)\n",
])
func `the post of a speaker whose name is lost heads nothing`(_ page: String) {
  let article = readPage(page).articles.first
  #expect(article?.title == "修渠工作报告")
  #expect(article?.paragraphs.first?.text.hasPrefix("各位代表") == true)
}

@Test func `a speaker stands on the line of the occasion`() {
  let page =
    "---\ntitle: 修渠工作报告\n---\n\n——2024年5月6日在溪口县第三次会议上县长　林晓禾\n\n各位代表：\n\n\(text)\n\n\(text)\n"
  #expect(readPage(page).articles.first?.people.map(\.name) == ["林晓禾"])
}

@Test func `a note on where it was said is no text`() {
  let page = "修好每一条水渠※\n\n林晓禾\n\n\(text)\n\n\(text)\n\n※这是林晓禾2024年5月6日在水利会议上的讲话。\n"
  #expect(readPage(page).articles.first?.paragraphs.last { $0.role == .body }?.text == text)
}

@Test func `padded names in front matter are whole`() {
  let page = "---\ntitle: 修好每一条水渠\nauthor: \"林  禾  周小远  陈  明\"\n---\n\n\(text)\n\n\(text)\n"
  #expect(readPage(page).articles.first?.people.map(\.name) == ["林禾", "周小远", "陈明"])
}

@Test func `entries of a contents list that count on have no text on a page that was cut`() {
  let list = """
    本期节目主要内容：
    1.溪口镇水渠今年换闸清淤；
    2.青禾小学新操场启用；
    3.石桥卫生所添了两名大夫；
    4.全县春耕用水有序；
    5.简讯：
    （1）看渠人增加到九名；
    （2）水费公布上墙。

    """
  let texts = ["溪口镇水渠今年换闸清淤", "青禾小学新操场启用", "石桥卫生所添了两名大夫"].map {
    "\n## \($0)\n\n本台消息：\(text)\(text)\n\n\(text)\n"
  }
  let page = readPage(list + texts.joined())
  #expect(page.articles.map(\.title) == ["溪口镇水渠今年换闸清淤", "青禾小学新操场启用", "石桥卫生所添了两名大夫"])
}

@Test func `points on lines of their own count on across such lines`() {
  let page =
    "修渠记\n\n林晓禾\n\n第一，认清修渠的重要\n\n\(text)\n\n第二，弄清修渠的办法\n\n\(text)\n\n第三，算清修渠的账目\n\n\(text)\n"
  let outline = readPage(page).articles.first?.outline ?? []
  #expect(outline.map(\.marker) == ["第一", "第二", "第三"])
  #expect(outline.map(\.heading) == ["认清修渠的重要", "弄清修渠的办法", "算清修渠的账目"])
}

@Test func `a stated lead-in holds the points of its own paragraph only`() {
  let found = nodes("一年来水渠面貌一新，成绩来之不易。\(points)\n\n\(text)\n\n\(points)")
  #expect(found.map(\.marker) == ["", "一是", "二是", "三是"])
  #expect(found.first?.children.count == 3)
}

@Test func `the last point on a line of its own holds a series as the others do`() {
  let heads = ["第一，认清修渠的重要", "第二，弄清修渠的办法", "第三，算清修渠的账目"]
  let body = heads.map { "\($0)\n\n\(text)\(text)\n\n\(points)" }.joined(separator: "\n\n")
  let outline = readPage("修渠记\n\n林晓禾\n\n\(body)\n").articles.first?.outline ?? []
  #expect(outline.map(\.marker) == ["第一", "第二", "第三"])
  #expect(outline.map(\.children.count) == [3, 3, 3])
}
