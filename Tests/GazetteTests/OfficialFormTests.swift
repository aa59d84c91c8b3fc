import Testing

@testable import Gazette

@Test(arguments: [
  ("第 七 期", "masthead"),
  ("第12期（总第340期）", "masthead"),
  ("（总第３４期）", "masthead"),
  ("中共青禾县委宣传部编    一九七六年三月五日", "masthead"),
  ("青政办发〔2024〕18号", "masthead"),
  ("内部资料 注意保存", "masthead"),
  ("第一期工程", "short"),
  ("第七期培训班学员名单", "short"),
  ("抄送：各镇党委，县直各部门。", "furniture"),
  ("（共印八百份）", "furniture"),
  ("青禾县人民政府办公室 2024年3月5日印发", "furniture"),
  ("溪口镇修好水渠的做法…………………（5）", "furniture"),
  ("一、渠道整修情况 ...... 12", "furniture"),
  ("目    录", "furniture"),
  ("目录学的三点启示", "short"),
  ("增产三成……五成", "short"),
  ("（青禾县水利局供稿）", "signature"),
])
func `an office's form is told from its text`(_ line: String, _ kind: String) {
  let page = Page(line)
  #expect(page.pieces.first?.split(separator: " ").first.map(String.init) == kind)
}

private let bulletin = """
  农村工作通讯
  第  九  期
  青禾县委农工部编      一九七五年八月二日
  目    录
  溪口大队整修水渠………………………（１）
  东桥公社办好饲养场……………………（３）
  溪口大队整修水渠
      溪口大队今年夏天发动社员整修水渠，六个生产队的水田都浇上了水。他们的做法是：
      一、算清用水账，社员心里明白。
      二、分段包干，限期完工。
                      （青禾县委农工部供稿）
  东桥公社办好饲养场
      东桥公社去年办起饲养场，养猪三百头，给集体积了肥料，也给社员添了收入。
  抄送：各公社党委。
  （共印六十份）
  """

@Test func `a bulletin's contents list says which lines are headlines`() {
  let issue = readPage(bulletin)
  #expect(issue.articles.map(\.title) == ["溪口大队整修水渠", "东桥公社办好饲养场"])
  #expect(issue.articles.map { $0.people.map(\.name) } == [["青禾县委农工部"], []])
  #expect(issue.date == "1975-08-02")
  #expect(issue.newspaper == "农村工作通讯")
}

@Test func `an office and a date below a bulletin's number are no headline`() {
  let issue = readPage(
    """
    水利简报
    第12期
    青禾县水利局办公室　　　　2023年6月8日

    6月5日，县水利局检查了全县的水渠，先后到五个村庄、三座水库，听取了村民的意见。
    """)
  #expect(issue.articles.map(\.title) == [nil])
  #expect(issue.date == "2023-06-08")
}

@Test(arguments: [
  (
    "委員會紀錄\n\n青禾縣議會第3會期水利委員會第2次會議紀錄\n\n時　　間　6月8日（星期四）9時至12時\n\n地　　點　本會一樓會議室\n\n主　　席　何委員守拙\n\n主席：現在開會，請羅局長報告水渠整修情形。\n\n羅局長小滿：各位委員，水渠已經修好六條。",
    ["青禾縣議會第3會期水利委員會第2次會議紀錄"]
  ),
  (
    "水渠整修座谈会纪要\n时间：6月8日上午\n地点：县水利局\n参加人员：何守拙、罗小满\n会议听取了水渠整修情况的汇报，研究了下一步的工作。",
    ["水渠整修座谈会纪要"]
  ),
  (
    "青禾县水利委员会第2次会议记录\n\n时间 6月8日\n\n主持 何守拙\n\n记录 罗小满\n\n会议听取了水渠整修情况的汇报，研究了下一步的工作。",
    ["青禾县水利委员会第2次会议记录"]
  ),
  (
    "时间的重量\n\n时间像水一样流过溪口镇，三十年前的水渠今天还在。\n\n地点没有变，人已经换了两代。",
    ["时间的重量"]
  ),
  (
    "水渠里的会议记录\n\n会议记录放在村部的柜子里，一共三十本，记着每一次清淤。",
    ["水渠里的会议记录"]
  ),
])
func `below the name of a record stands when and where they met`(
  _ text: String, _ titles: [String]
) {
  #expect(readPage(text).articles.map(\.title) == titles)
}

@Test func `a quotation above the text and the notes below it are no body`() {
  let issue = readPage(
    """
    毛主席语录
        水利是农业的命脉。
    冬修水利要早动手
        冬修水利要早动手。动手早，土好挖，人手也齐。
        各地的经验说明，计划定得早，材料备得齐，工程就完得快。
    注释：
    ①见一九七五年青禾县统计表。
    ②见县志第三卷。
    """)
  #expect(issue.articles.map(\.title) == ["冬修水利要早动手"])
  let body = issue.articles[0].paragraphs.filter { $0.role == .body }
  #expect(body.map { String($0.text.suffix(5)) } == ["人手也齐。", "就完得快。"])
}

@Test func `a name pulled apart is one name behind a post`() {
  let issue = readPage(
    """
    政府工作报告

    ——2024年1月6日在青禾县第九届人民代表大会第三次会议上

    青禾县县长  周 致 远

    各位代表：

    现在，我代表县人民政府，向大会报告工作，请予审议。
    """)
  #expect(issue.articles.flatMap(\.people).map(\.name) == ["周致远"])
}

@Test func `an office that signs above the date is the author, and annexes are no text`() {
  let issue = readPage(
    """
    青禾县水利局关于做好冬修的通知
    青水发〔2023〕7号

    各镇人民政府：
      为做好今年冬修水利工作，现通知如下。
      一、摸清底数。各镇要逐条渠道登记造册，月底前报送。
      二、落实经费。县里补助三成，其余由受益村筹集。
      附件：1.冬修项目表
            2.经费补助表
                        青禾县水利局
                       2023年10月8日
      （此件公开发布）
    """)
  #expect(issue.articles.map(\.title) == ["青禾县水利局关于做好冬修的通知"])
  #expect(issue.articles[0].people.map(\.name) == ["青禾县水利局"])
  #expect(issue.articles[0].paragraphs.last?.text.hasSuffix("受益村筹集。") == true)
}

@Test func `the kind of a piece stands like a column, and a wire signs the text above`() {
  let issue = readPage(
    """
    青禾日报 1976年6月2日 第1版
    社  论
    抓紧夏收
    夏收要快。麦子熟了，一天也等不得，各地要调配好劳动力。
    雨前抢收，雨后抢种，两头都要抓紧。
    （新华社一九七六年六月一日讯）
    北山水库放水
    北山水库六月一日开闸放水，下游三万亩秧田当天就浇上了水。
    """)
  #expect(issue.articles.map(\.title) == ["抓紧夏收", "北山水库放水"])
  #expect(issue.articles[0].column == "社论")
}

@Test func `a name below the date of a speech is the speaker`() {
  let issue = readPage(
    """
    在全县水利工作会议上的讲话
    （2022年9月20日）
    孙 立 民

    同志们：
    今天开会，主要是部署冬修水利。我讲两点意见。
    第一，早动手。土地封冻之前，土方工程要完成。
    第二，保质量。每条渠道都要验收，不合格的返工。
    """)
  #expect(issue.articles[0].people.map(\.name) == ["孙立民"])
  #expect(issue.articles[0].paragraphs.first?.text == "同志们：")
}

@Test func `who sat in a meeting and when is no text of its record`() {
  let page = readPage(
    """
    青禾市議會第3屆第2次會議議事錄
    時 間 中華民國111年9月30日(星期五)上午9時至9時14分
    10月4日(星期二)上午9時1分至11時55分、下午1時50分至1時55分
    地 點 本會議場
    出席委員 林曉禾 周小遠 何守拙 羅小滿 陳一鳴
    委員出席 5人
    列席官員 |
    水利局局長 |
    林 禾 |
    主 席 林曉禾
    報告事項
    一、宣讀上次會議議事錄。
    決定：確定。
    二、水利局函請審議水渠條例草案。
    決定：交委員會審查。
    """)
  #expect(page.articles.map(\.title) == ["青禾市議會第3屆第2次會議議事錄"])
  #expect(page.articles.first?.paragraphs.first?.text == "報告事項")
}

private func notice(signedBy offices: String) -> Article? {
  readPage(
    """
    关于建立渠道管护机制的通知

    各乡镇人民政府：
    为做好渠道管护，现就有关事项通知如下。
    一、明确范围。
    各乡镇要明确管护的范围，把责任落实到每一段渠道、每一座水闸，并向村民公开。
    二、规范程序。
    各乡镇要规范管护的程序，按月检查、按季通报，发现问题及时整改，确保渠道畅通。
    \(offices)
    2025年1月16日
    """
  ).articles.first
}

@Test(arguments: [
  ("青禾县水利局\n青 禾 县 财 政 局", ["青禾县水利局", "青禾县财政局"]),
  ("水 利 部\n财 政 部", ["水利部", "财政部"]),
  ("青禾县水利局\n青 禾 县 农 委\n青禾县财政局", ["青禾县水利局", "青禾县农委", "青禾县财政局"]),
])
func `an office whose letters stand apart signs like any other`(
  _ offices: String, _ names: [String]
) {
  let article = notice(signedBy: offices)
  #expect(article?.title == "关于建立渠道管护机制的通知")
  #expect(article?.people.filter { $0.role == .organisation }.map(\.name) == names)
}

@Test(arguments: [("林 禾 周 远", ["林禾", "周远"]), ("林 禾\n周 远", ["林禾", "周远"])])
func `names pulled apart are no office`(_ line: String, _ names: [String]) {
  let page = readPage("修好村里的水渠\n\(line)\n水渠修好了，村里人都来看，夸它修得结实。\n今年的秧田不愁水了。\n")
  #expect(page.articles.first?.people.map(\.name) == names)
}
