import Testing

@testable import Gazette

private let text =
  "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠已经盼了许多个春天。"
private let second = "去年冬天，镇里请来县水利局的技术员，沿着水渠走了三天，量了每一处渗漏的地方，把该修的都画在一张图上。"

struct OfficeRowTests {
  @Test(arguments: [
    ("2025-10-16 10:28:00 来源：《青禾晚报》2025年10月16日A07版 作者：中共青禾县委党校水利研究中心副教授 林晓禾", ["林晓禾"]),
    ("2024年5月6日 08:00 来源：青禾日报 作者：青禾县水利局河道管理与灌溉工程建设中心高级工程师 周远山", ["周远山"]),
    ("2024-05-06 来源：《溪口周刊》2024年第18期第3版 作者：青禾大学农业与水利工程学院教授 陈小满 编辑：苏岚", ["陈小满"]),
    ("2024-05-06 来源：青禾日报 作者：林晓禾", ["林晓禾"]),
  ])
  func `a long row of facts is no text and names its author`(_ row: String, _ names: [String]) {
    let issue = readPage("修好一条水渠的故事\n\(row)\n\(text)\n\(second)")
    #expect(issue.articles.map(\.title) == ["修好一条水渠的故事"])
    #expect(issue.articles.first?.people.map(\.name) == names)
    #expect(issue.articles.first?.paragraphs.first?.text == text)
  }

  @Test(arguments: [
    // A sentence that begins with a day and names a source.
    "2024年5月6日，来源：青禾县水利局的消息说，水渠已经修好，六个村庄的人都到渠边去看，看了整整一个下午，晚上还有人打着灯笼去看水。",
    "2024年5月6日上午，作者在溪口镇看见，水渠两边站满了人，老人和孩子都来了，闸门一开，水就顺着新修的渠底一直流到下游的田里。",
  ])
  func `a sentence with a day stays text`(_ sentence: String) {
    let issue = readPage("修好一条水渠的故事\n\(sentence)\n\(text)")
    #expect(issue.articles.first?.paragraphs.first?.text == sentence)
  }

  @Test(arguments: ["林晓禾九月二日", "周远 十二月二十三日", "林晓禾5月6日"])
  func `who sends a report on signs within the text`(_ name: String) {
    let issue = readPage(
      "青禾县委办公室印发“关于溪口镇修渠的检查报告”\n\(text)\n\(name)\n\(second)\n一、关于修渠\n\(text)\n二、关于分水\n\(second)")
    #expect(issue.articles.count == 1)
    #expect(issue.articles.first?.outline.map(\.heading) == ["关于修渠", "关于分水"])
  }

  @Test(arguments: ["九月二日", "修好水渠之后的九月二日"])
  func `a day that nobody signs may head a part`(_ day: String) {
    let issue = readPage("修渠日记\n\(text)\n\(day)\n\(second)\n九月三日\n\(text)")
    #expect(!issue.articles.flatMap(\.outline).isEmpty || issue.articles.count > 1)
  }

  @Test(arguments: [
    ["發文機關", "青禾縣政府秘書處", "開會日期", "2020-12-22 09:00:00", "開會地點", "縣政大樓3樓", "主席", "林曉禾", "紀錄", "周遠"],
    ["会议时间", "2024年5月6日", "会议地点", "县水利局二楼", "主持人", "林晓禾", "出席", "周远、陈小满、苏岚", "列席", "石望"],
    ["开会时间", "2024年5月6日", "开会地点", "镇政府", "主席：", "林晓禾", "记录", "周远", "缺席人员", "石望"],
  ])
  func `a sitting's labels are no headlines`(_ rows: [String]) {
    let page =
      "青禾縣政府第2122次縣政會議\n\n" + rows.joined(separator: "\n\n")
      + "\n\n壹、宣讀紀錄\n\n\(text)\n\n貳、討論事項\n\n\(second)"
    let issue = readPage(page)
    #expect(issue.articles.map(\.title) == ["青禾縣政府第2122次縣政會議"])
    #expect(issue.articles.first?.outline.map(\.marker) == ["壹、", "貳、"])
    #expect(issue.articles.first?.people.contains { $0.name == "林晓禾" || $0.name == "林曉禾" } == false)
  }

  @Test(arguments: ["主席", "出席"])
  func `one such word alone is read as elsewhere`(_ word: String) {
    let issue = readPage("修好水渠\n\n\(text)\n\n\(word)\n\n\(second)")
    #expect(issue.blocks.allSatisfy { $0.role != .furniture })
  }

  @Test func `a place may stand behind the agency's dateline`() {
    let issue = readPage("水渠放水\n【新华社青禾十四日电】溪口讯：\(text)\n\(second)")
    #expect(issue.articles.first?.paragraphs.first?.text == text)
  }

  @Test func `what is said behind a dateline is text`() {
    let issue = readPage("水渠放水\n【新华社青禾十四日电】通讯：\(text)\n\(second)")
    #expect(issue.articles.count == 1)
  }

  @Test func `a trail whose signs were lost is no headline`() {
    let issue = readPage("溪口网 资料文库 六个村庄修渠记\n\n六个村庄修渠记\n\n\(text)\n\n\(second)")
    #expect(issue.articles.map(\.title) == ["六个村庄修渠记"])
  }

  @Test func `a headline of three words above another stays`() {
    let issue = readPage("清淤 换闸 定规矩\n\n六个村庄修渠记\n\n\(text)\n\n\(second)")
    #expect(issue.blocks.allSatisfy { $0.role != .furniture })
  }
}

/// What stands beside and below a text, and heads nothing.
struct SiteRowTests {
  @Test(arguments: [
    "某年水利志\n修好水渠的六个村庄\n2026-01-15 15:38\n青禾日报\n林 禾\n周晓远\n\n\(text)\n\n\(second)",
    "修好水渠的六个村庄\n2026-01-15\n青禾日报\n周晓远\n\n\(text)\n\n\(second)",
  ])
  func `names stand below a day and a paper`(_ page: String) {
    let issue = readPage(page)
    #expect(issue.articles.count == 1)
    #expect(issue.articles.first?.title?.hasSuffix("修好水渠的六个村庄") == true)
    #expect(issue.articles.first?.people.map(\.name).last == "周晓远")
  }

  @Test(arguments: ["主 题 词：", "关键词："])
  func `below key words that were not filled in stands the headline`(_ label: String) {
    let issue = readPage(
      "索 引 号：000014349/2018-00222\n发文机关：青禾县政府\n发文字号：青政发〔2018〕43号\n\(label)\n\n"
        + "青禾县政府关于在溪口镇老水渠灌区\n\n暂时调整用水办法的决定\n\n各镇政府：\n\n\(text)\n\n\(second)")
    #expect(issue.articles.map(\.title) == ["青禾县政府关于在溪口镇老水渠灌区 暂时调整用水办法的决定"])
  }

  @Test func `key words below their label head nothing`() {
    let issue = readPage("修好水渠的六个村庄\n\n关键词\n\n水渠；闸门；六个村庄；田亩\n\n\(text)\n\n\(second)")
    #expect(issue.articles.map(\.title) == ["修好水渠的六个村庄"])
  }

  @Test(arguments: [
    ("青禾大学->修好水渠的六个村庄", "修好水渠的六个村庄"), ("青禾网->要闻->修好水渠的六个村庄", "修好水渠的六个村庄"),
    ("修好水渠的六个村庄", "修好水渠的六个村庄"), ("清淤->换闸", "清淤->换闸"),
  ])
  func `a trail in the front matter's headline goes`(_ value: String, _ title: String) {
    let issue = readPage("---\ntitle: \(value)\ndate: 2024-05-06\n---\n\(text)\n\n\(second)")
    #expect(issue.articles.map(\.title) == [title])
  }

  @Test(arguments: ["[返回索引页面]", "【返回首页】", "[回到目录]"])
  func `a way back in brackets is a button`(_ button: String) {
    let issue = readPage("\(button)\n\n修好水渠的六个村庄\n\n\(text)\n\n\(second)\n\n\(button)")
    #expect(issue.articles.map(\.title) == ["修好水渠的六个村庄"])
    #expect(issue.articles.first?.paragraphs.last?.text == second)
  }

  @Test(arguments: [
    "来源：\n青禾县档案馆", "出处：\n《溪口镇志》", "——原载《青禾日报》1957年9月8日", "---- 转自《溪口周刊》2024年第5期",
    "Permission is granted to copy, distribute and modify this document under the terms of the licence below.",
  ])
  func `what stands below the last paragraph is not its end`(_ foot: String) {
    let issue = readPage("修好水渠的六个村庄\n\n\(text)\n\n\(second)\n\(foot)")
    #expect(issue.articles.first?.paragraphs.last?.text == second)
  }

  @Test(arguments: [
    "来源不明的水不能放进渠里，镇里派了两个人守在上游，白天一个，夜里一个。", "——原载体不存，水渠的图样由林晓禾凭记忆重画，画了三个晚上。",
  ])
  func `sentences that look like it are text`(_ foot: String) {
    let issue = readPage("修好水渠的六个村庄\n\n\(text)\n\n\(second)\n\n\(foot)")
    #expect(issue.articles.first?.paragraphs.map(\.text).joined().contains(foot) == true)
  }

  @Test func `who answers for each field is no headline`() {
    let part = { (name: String, leader: String, body: String) in
      "\(name)\n镇里联系领导：\(leader)\n村庄召集人：周晓远（上村村长）、陈小满\n\(body)\n"
    }
    let issue = readPage(
      part("清淤组", "林晓禾", text) + part("换闸组", "步青", second)
        + part("管护组", "石望舒", "管护组有十二个人，每村两个，轮流看守闸门，白天两个，夜里两个，下雨天再加两个人。"))
    #expect(issue.articles.map(\.title) == ["清淤组", "换闸组", "管护组"])
    #expect(issue.articles.allSatisfy { $0.people.isEmpty })
  }
}
