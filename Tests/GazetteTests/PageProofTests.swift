import Testing

@testable import Gazette

private let quay = """
  旧码头停用已经九年，围墙把街道和江面隔开，附近居民要绕行两里路才能走到水边，多年来反映强烈。

  拆掉码头的围墙。从街上就能看见江面，码头的吊车和仓库留下来，改成展览馆和茶室。

  点亮码头的夜晚。沿着江边装上路灯，让居民晚饭以后也愿意到码头来走一走、坐一坐。
  """

private let school = """
  山里的小学只剩下二十几个学生，三位老师轮流教全部的课程，音乐和美术已经停了两年多没有人教。

  请老教师回到小学。退休的音乐和美术教师愿意进山，镇里管吃住和路费，每周来两天。

  让小学连上网络。同县城的学校一起上课，学生隔着屏幕也能唱歌画画，学期末再聚到一起演出。
  """

private let findings: [(name: String, page: String, expected: [Finding.Code])] = [
  ("a sound page", "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)", []),
  (
    "two sound articles",
    "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n山里小学的音乐课和美术课\n\n■ 白小鹭\n\n\(school)", []
  ),
  (
    "a title of something else",
    "\(quay)\n\n\(school)\n\n夏收时节谨防火灾\n\n■ 石望远\n\n山里小学的音乐课和美术课\n\n■ 白小鹭",
    [.doubtfulTitle]
  ),
  (
    "a text without its title", "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n（作者单位：江湾规划院）\n\n\(school)",
    [.untitledBody]
  ),
  ("a page without titles", school, []),
  (
    "briefs in a row, which have no titles",
    "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n夏收时节谨防火灾\n\n■ 白小鹭\n\n"
      + "夏收时节麦秸干燥，请各村管好火种，备好水桶，夜里派人轮流看守。\n\n"
      + "本报讯 江湾镇日前清理了六条水沟，雨季以前还要再清理四条，村民都来帮忙。\n\n"
      + "本报讯 白沙镇新修的晒场昨天完工，今年夏收的麦子可以就近晾晒，不再占用公路。",
    []
  ),
  (
    "a line in brackets at the foot",
    "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n（作者单位：江湾规划院）\n\n（更新于五月六日，第三次修订）", []
  ),
  (
    "a text that is cut", "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n此外，码头的栈桥年久失修。木板已经断了一半，走上去咯吱作响，夜里没有人敢",
    [.unfinishedText]
  ),
  (
    "what could not be decoded",
    "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay.replacing("吊车", with: "吊\u{FFFD}"))",
    [.replacementCharacters]
  ),
  (
    "a marker that print has spoilt",
    "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n一是拆墙。三天拆完。—是装灯。夜里点亮。三是修路。直通江边。",
    [.ordinalGap]
  ),
  (
    "a dash for a number",
    "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n—是拆墙。三天拆完。二是装灯。夜里点亮。三是修路。直通江边。",
    [.misreadMarker]
  ),
]

@Test(arguments: findings)
func `a page is looked over as a careful editor would`(
  _ name: String, _ page: String, _ expected: [Finding.Code]
) {
  let issue = readPage(page)
  #expect(issue.diagnostics.map(\.code) == expected)
}

@Test func `a finding tells its line, its article and the words it is about`() throws {
  let page = "旧码头怎样回到居民身边\n\n■ 石望远\n\n\(quay)\n\n此外，码头的栈桥年久失修。木板已经断了一半，走上去咯吱作响，夜里没有人敢"
  let finding = try #require(readPage(page).diagnostics.first)
  #expect(finding.kind == .unfinishedText(ending: "去咯吱作响，夜里没有人敢"))
  #expect(finding.line == 11 && finding.column == 25 && finding.article == 0)
  let bytes = Array(page.utf8)[try #require(finding.span)]
  #expect(String(decoding: bytes, as: UTF8.self) == "去咯吱作响，夜里没有人敢")
}

/// `改革公共工会` in GB18030, which Big5 reads as common characters too.
@Test func `an encoding that may be another is told of`() throws {
  let bytes: [UInt8] = [0xB8, 0xC4, 0xB8, 0xEF, 0xB9, 0xAB, 0xB9, 0xB2, 0xB9, 0xA4, 0xBB, 0xE1]
  let guessed = try parse(bytes, path: "-")
  #expect(guessed.diagnostics.map(\.code) == [.doubtfulEncoding])
  #expect(try parse(bytes, path: "-", encoding: .gb18030).diagnostics.isEmpty)
}

@Test(arguments: Seed.all)
func `the seeds give no false alarm`(_ seed: Seed) {
  #expect(seed.issue.diagnostics.map(\.code) == [])
}

@Test func `what the chair says between a house's papers is only worth a note`() {
  let page = """
    主席：現有青禾黨團提議變更議程，請宣讀。
    青禾黨團提案：
    本院青禾黨團，針對本次會議議程，建請將水渠案列為討論事項第一案。是否有當？敬請公決。
    提案人：青禾黨團　林曉禾
    主席：請問院會，對以上提議有無異議？（無）無異議，通過。
    進行討論事項第一案，請提案人說明。
    """
  let lost = readPage(page).diagnostics.filter { $0.code == .unassignedText }
  #expect(!lost.isEmpty && lost.allSatisfy { $0.severity == .note })
}
