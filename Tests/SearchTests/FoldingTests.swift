import Search
import Testing

@Test(arguments: [
  ("加快管理", "今年加 快 管　理水价", ["加 快 管　理"]),
  ("水", "治水、节水、水价", ["水", "水", "水"]),
  ("gdp", "GDP与ＧＤＰ、gdp2024", ["GDP", "ＧＤＰ", "gdp"]),
  ("5G", "5g、15G与５Ｇ基站", ["5g", "５Ｇ"]),
  ("5G基站", "建 5G 基 站三座", ["5G 基 站"]),
  ("word", "sword Word wording", ["Word", "word"]),
  ("école", "École nationale", ["École"]),
  ("\"“路网”\"", "修好\"路网\"与「路网」", ["\"路网\"", "「路网」"]),
  ("“路网”", "修好\"路网\"与「路网」", ["路网", "路网"]),
  ("重慶", "重庆与重慶", ["重庆", "重慶"]),
  ("重庆", "重庆与重慶", ["重庆", "重慶"]),
  ("發現", "头髪、头髮、发现", ["发现"]),
  ("后来", "皇后與後來", ["後來"]),
  ("裡", "裏面、裡面、里程", ["裏", "裡", "里"]),
  ("瞭望", "除了望远镜，瞭望塔", ["瞭望"]),
  ("路,桥", "修路，桥", ["路，桥"]),
  ("文", "⽂化与文化", ["⽂", "文"]),
  ("阿·里", "阿•里与阿・里", ["阿•里", "阿・里"]),
  ("桥梁", "桥\u{200B}梁", ["桥\u{200B}梁"]),
  ("哈哈", "哈哈哈哈哈", ["哈哈", "哈哈"]),
  ("城乡 乡村", "城乡村与乡村", ["城乡村", "乡村"]),
  ("𠮷", "姓𠮷的人", ["𠮷"]),
  ("没有", "这里不写", []),
  ("路 桥", "只有路", []),
  ("ab", "a b", []),
  (" \u{3000}", "什么都有", []),
  ("\u{200B}", "什么都有", []),
])
func `a search sees what a reader sees`(_ query: String, _ text: String, _ expected: [String]) {
  #expect(Library.found(query, in: text) == expected)
}

@Test(arguments: [1, 5, 15, 16, 17, 31, 32, 33, 100])
func `a word is found at every distance from the start and the end`(_ padding: Int) {
  for behind in 0...33 {
    let text = String(repeating: "水", count: padding) + "桥" + String(repeating: "a", count: behind)
    #expect(Library.found("桥", in: text) == ["桥"])
    #expect(Library.found("水桥", in: text) == ["水桥"])
  }
}

@Test(arguments: [("", true), (" \t\u{3000}", true), ("路", false)])
func `a query of white space is empty`(_ text: String, _ expected: Bool) {
  #expect(Query(text).isEmpty == expected)
}
