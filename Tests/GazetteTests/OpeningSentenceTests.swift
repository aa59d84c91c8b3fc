import Testing

@testable import Gazette

private let tail = "六个村庄轮流出工，春秋各清淤一次，闸门坏了当天修好，账目每月贴在村口，人人可以查看。"

private func heads(_ sentences: [String]) -> String {
  let text = sentences.map { $0 + tail }.joined(separator: "\n\n")
  return readPage("修好村庄水渠的意见\n\n■ 林晓禾\n\n\(text)\n").articles[0].dump
}

@Test(arguments: [
  ["水滴石穿、绳锯木断。", "守住修渠之心，方能久久为功。", "坚持修渠之心，才能代代相传。", "践行修渠之心，不负一方百姓。"],
  ["前人栽树，后人乘凉。", "完善水渠的管护办法，把责任落到每一个人身上。", "明确水渠的经费来源，让修渠不再等米来下锅。", "建立水渠的查看制度，让小毛病当天就能修好。"],
  ["饮水思源、缘木思本。", "牢记治水为民，方得百姓称赞。", "坚守治水为民，才能行稳致远。", "践行治水为民，不怕山高路远。"],
])
func `a saying that opens a text is no heading`(_ sentences: [String]) {
  let found = heads(sentences)
  #expect(!found.contains(sentences[0].dropLast()))
  #expect(found.split(separator: "\n").count == 3)
}

@Test(arguments: [
  ["守住修渠之心，方能久久为功。", "坚持修渠之心，才能代代相传。", "践行修渠之心，不负一方百姓。"],
  ["牢记治水为民，方得百姓称赞。", "坚守治水为民，才能行稳致远。", "践行治水为民，不怕山高路远。"],
])
func `a first heading like the others stays`(_ sentences: [String]) {
  #expect(heads(sentences).split(separator: "\n").count == 3)
}

@Test(arguments: [
  "村民：水一来就好，秧苗当天就插下去了，一家人忙到天黑。", "站长：钱要花在渠上，哪里漏就先补哪里，账目贴在村口。", "老人：从前挑水要走三里路，如今开了闸门水就到田头了。",
])
func `whom a report lets speak twice is no heading`(_ said: String) {
  let label = said.prefix(3)
  let body = "\(said)|\(tail)|\(label)明年还要再修两条渠，钱由镇里和县里各出一半。|\(tail)"
  #expect(!outline(body).contains(label))
}

@Test(arguments: [
  ["强化水渠的日常查看，构建镇村两级的看护队伍。", "推动老渠的分段改造，依托县里专款换好闸门、渠底、涵管等设施。", "优化用水的分配办法，建立公开的轮灌制度。"],
  ["加强渠边的水土保护，完善植树的奖励办法。", "健全看渠的工钱制度，提高看渠人的待遇水平。", "拓宽修渠的资金来源，引导村民投工投劳。"],
  ["落实看渠的责任人，建立每月一次的查看制度。", "推进节水的新办法，推广田头的小型闸门。", "强化用水的账目公开，完善村民的监督办法。"],
])
func `sentences that call for two actions in a row are headings`(_ sentences: [String]) {
  let found = outline(
    (["青禾镇有六条老水渠，修了四十年，漏了十几处。" + tail] + sentences.map { $0 + tail }).joined(separator: "|"))
  #expect(found.split(separator: "\n").count == 3)
}

@Test(arguments: ["各位代表！", "各位代表，", "同志们！"])
func `an address to the hearers ends the last heading's part`(_ address: String) {
  let body =
    "一、去年工作|加强渠道清淤。\(tail)|健全看护办法。\(tail)|完善用水制度。\(tail)|二、今年打算|毫不放松抓清淤。\(tail)|时时刻刻看闸门。\(tail)|\(address)让我们一起把水渠修好，\(tail)|\(address)水渠连着千家万户，\(tail)"
  let found = outline(body)
  #expect(found.contains("毫不放松抓清淤") && found.contains("时时刻刻看闸门"))
}
