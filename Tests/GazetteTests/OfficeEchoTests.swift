import Testing

@testable import Gazette

private let speech =
  "各位代表:\n现在,我代表镇水务所向大会报告工作,请予审议,并请列席的各位同志提出意见。\n一、今年的工作\n(一)清淤三十里。六个村庄轮流出工,渠底挖深了一尺。\n(二)换闸十二座。旧闸拆下来回炉,新闸当天装好。\n"
private let dash = "——2022年1月18日在溪口镇第十三届人民代表大会第六次会议上"

@Test(arguments: [
  ("溪口镇水务所工作报告", "溪口镇水务所所长周正平"),
  ("青禾县人民检察院工作报告", "青禾县人民检察院检察长周正平"),
  ("青禾县人民法院工作报告", "青禾县人民法院院长周正平"),
])
func `an office printed twice is no headline`(_ head: String, _ office: String) {
  let lines = "\(dash)\n\(office)\n"
  let page = readPage(
    "\(head)\n稿件来源:溪口人大网 发布时间:2022-11-02 20:14:37\n\(head)\n\(lines)\(lines)\(speech)")
  #expect(page.articles.map(\.title) == [head])
  #expect(page.articles.first?.people.map(\.name) == ["周正平"])
}

@Test(arguments: ["溪口镇水务所工作报告", "青禾县人民法院工作报告"])
func `a headline printed twice with its office is one`(_ head: String) {
  let lines = "\(head)\n\(dash)\n溪口镇水务所所长周正平\n"
  let page = readPage("\(lines)\(lines)\(speech)")
  #expect(page.articles.map(\.title) == [head])
}
