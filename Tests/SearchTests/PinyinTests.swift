import Gazette
import Search
import Testing

@Test(arguments: [
  ("cq", ["重庆", "出去"]), ("chongqing", ["重庆"]), ("zhongqing", ["重庆"]), ("chongq", ["重庆"]),
  ("cqing", ["重庆"]), ("chqing", ["重庆"]), ("zqing", ["重庆"]), ("chongqi", ["重庆"]), ("zhq", ["重庆"]),
  ("chonqing", []), ("cong", []), ("qing", ["庆"]), ("q", ["庆", "去"]), ("CQ", []), ("\"cq\"", []),
])
func `pinyin finds by whole syllables, initials and mixtures, with every reading`(
  _ query: String, _ expected: [String]
) {
  #expect(Library.found(query, in: "到重庆，出去") == expected)
}

@Test(arguments: [
  ("xian", "先到西安县", ["先", "西安", "县"]), ("xi'an", "先到西安", ["西安"]),
  ("xianshi", "先是西安市", ["先是", "西安市"]),
  ("xan", "西安", ["西安"]), ("xaj", "西安街", ["西安街"]),
  ("lvse", "绿色", ["绿色"]), ("lu:se", "绿色", ["绿色"]), ("nvxing", "女性", ["女性"]),
  ("nuedai", "虐待", ["虐待"]),
  ("lvlin", "绿林", ["绿林"]), ("lulin", "绿林", ["绿林"]), ("shangh", "商会与上海", ["商会", "上海"]),
  ("cq", "重慶", ["重慶"]), ("yinhang", "银行", ["银行"]), ("fazhan", "發展", ["發展"]),
  ("qianlong", "乾隆", ["乾隆"]),
  ("zhuming", "著名", ["著名"]), ("cq", "重 庆", ["重 庆"]), ("cq", "重、庆", []),
  ("an", "an answer 安", ["an", "an", "安"]), ("gd", "gdp、xgd 与 规定", ["gd", "规定"]),
  ("zhonghuarenmingongheguo", "中华人民共和国", ["中华人民共和国"]),
  ("zhrmghg", "中华人民共和国", ["中华人民共和国"]),
])
func `a word of small letters finds Latin and Chinese`(
  _ query: String, _ text: String, _ expected: [String]
) {
  #expect(Library.found(query, in: text) == expected)
}

@Test(arguments: ["GDP", "wi", "ing", "vv", "5g", "x-y", "水", "uu", "i", "", "'", "a:"])
func `what cannot be read is no pinyin`(_ word: String) {
  #expect(Pinyin(word) == nil)
}

@Test func `a sound knows the characters that are read so`() {
  let steps = Pinyin("zhong")?.steps.first ?? []
  let whole = steps.first { $0.next == 5 }?.sound
  #expect(whole?.scalars.contains("重".unicodeScalars.first?.value ?? 0) == true)
  for sound in steps.map(\.sound) {
    #expect(sound.scalars == sound.scalars.sorted())
    #expect(sound.scalars.allSatisfy(sound.contains))
  }
}

@Test func `a very long word is soon read`() {
  #expect(Pinyin(String(repeating: "xian", count: 16))?.steps.count == 64)
  #expect(Pinyin(String(repeating: "xian", count: 17)) == nil)
}
