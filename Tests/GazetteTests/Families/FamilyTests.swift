import Testing

@testable import Gazette

@Test(arguments: FamilyCase.levels + FamilyCase.words + FamilyCase.labels)
func `a family's markers make a list and what only looks like them makes none`(_ one: FamilyCase) {
  #expect(outline(one.body) == one.outline)
}

@Test(arguments: Family.Kind.allCases)
func `every family has three cases for and two against`(_ kind: Family.Kind) {
  let cases = (FamilyCase.levels + FamilyCase.words + FamilyCase.labels).filter { $0.kind == kind }
  #expect(cases.count { !$0.outline.isEmpty } >= 3)
  #expect(cases.count { $0.outline.isEmpty } >= 2)
}

@Test(arguments: [
  ("the stop before it was lost", "抓三件事：一是修渠二是种树。三是建校。", "p 一是 修渠\np 二是 种树\np 三是 建校"),
  ("a dash for 一", "抓三件事：—是修渠。二是种树。三是建校。", "p —是 修渠\np 二是 种树\np 三是 建校"),
  ("a long vowel for 一", "抓三件事：ー要修渠。二要种树。三要建校。", "p ー要 修渠\np 二要 种树\np 三要 建校"),
  ("a syllable for 二", "抓三件事：一是修渠。ニ是种树。三是建校。", "p 一是 修渠\np ニ是 种树\np 三是 建校"),
  ("spaced", "抓三件事：一 是修渠。二 是种树。三 是建校。", "p 一 是 修渠\np 二 是 种树\np 三 是 建校"),
  ("none is lacking", "抓三件事：一是统一是关键。二是种树。", "p 一是 统一是关键\np 二是 种树"),
  ("no chain", "渠水清清。ニ是一个假名。—是一个长音。", ""),
])
func `a spoilt marker counts where a chain lacks it`(
  _ name: String, _ body: String, _ expected: String
) {
  let lines = outline(body).split(separator: "\n").map { $0.drop { $0 == " " } }
  #expect(lines.filter { $0.hasPrefix("p") }.joined(separator: "\n") == expected)
}

@Test(arguments: Family.all.indices)
func `a family is asked wherever one of its markers may begin`(_ row: Int) {
  #expect(Family.all[row].leads.codes.allSatisfy { Family.leadBits(of: $0) & 1 << row != 0 })
  #expect(Family.leadBits(of: Glyph.fold("的")) == 0)
}

@Test(arguments: [
  ("一要修渠；二是种树；三要建校。", "p 一要 修渠\np 二是 种树\np 三要 建校"),
  ("一是修渠。|二要种树。|三是建校。", "p 一是 修渠\np 二要 种树\np 三是 建校"),
  ("要求如下：一是修渠，二要种树，三要建校。", "p 一是 修渠\np 二要 种树\np 三要 建校"),
  (
    "一是修好渠道。一要清淤；二要补漏。|二是管好用水。一要按亩分；二要按时放。",
    "p 一是 修好渠道\n  p 一要 清淤\n  p 二要 补漏\np 二是 管好用水\n  p 一要 按亩分\n  p 二要 按时放"
  ),
  ("一要修渠；二则种树是后话。", ""),
  ("一是修渠要紧。全村都去了渠上，忙了一个冬天。|村民都说好。二要好的村庄来帮忙，渠才修通了。", ""),
])
func `the verb may change within a series and the count goes on`(
  _ body: String, _ expected: String
) {
  #expect(outline(body) == expected)
}
