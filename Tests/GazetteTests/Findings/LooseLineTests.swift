import Testing

@testable import Gazette

@Test(arguments: [
  ("青禾镇修好三十年老水渠", true), ("林禾谈水渠：账目公开，人人出力", true), ("水渠通水了：村民放起鞭炮", true),
  ("“旧码头”怎样回到居民身边”", true), ("《水渠志》和《果树志》", true), ("修渠（上）", true),
  ("联系人：林禾", false), ("电话：00000000", false), ("负责答复的官员：水利局长", false), ("邮箱：a@b.c", false),
  ("（更新于五月六日）", false), ("[上一篇] 没有了 [下一篇]", false), ("【返回首页】", false), ("附件：", false),
])
func `a line that may be a headline is told from what a page leaves at its foot`(
  _ line: String, _ mayBe: Bool
) {
  #expect(LooseLine.mayBeTitle(glyphs(line)) == mayBe)
}
