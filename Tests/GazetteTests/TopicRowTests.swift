import Testing

@testable import Gazette

private let texts = [
  "每年两次，春秋各一次，由六个村庄轮流出工，渠底挖深了一尺，渠边的杂草也一并割了。",
  "每月查一遍，坏了当天修好，不等不靠，看渠的人也有了工钱，水来得比往年早了半个月。",
  "向县里申请专款，村民每亩再出五元，账目贴在村口，人人可查，余下的钱留到来年再用。",
]

private func sections(_ heads: [String], gap: String) -> Int {
  let page =
    ["关于青禾镇水渠的调研报告", "日前，水利站走遍六个村庄，把水渠看了一遍，同村民谈了很多。", "一、做了哪些事情"]
    + heads.indices.map { heads[$0] + gap + texts[$0] } + ["二、下一步的打算", "先衬上游，再衬下游，一年一段。"]
  return readPage(page.joined(separator: "\n")).articles[0].dump.split(separator: "\n")
    .count { $0.hasPrefix("  ") }
}

@Test(arguments: [
  (["渠底挖深一尺", "水闸按月检查", "账目贴在村口"], "："), (["加强清淤力度", "完善看闸制度"], "："),
  (["渠底挖深一尺", "水闸按月检查", "账目贴在村口"], "　"), (["● 清淤有了日子", "● 看闸有了规矩", "● 花钱有了账本"], "："),
])
func `topics before a colon or a gap head their paragraphs`(_ heads: [String], _ gap: String) {
  #expect(sections(heads, gap: gap) == heads.count)
}

@Test(arguments: [
  (["林晓禾委员", "何小溪委员", "江水生委员"], "："), (["渠底挖深一尺", "水闸按月检查", "账目贴在村口"], "，"),
  (["水渠的老毛病", "水闸按月检查"], "："), (["他对记者说", "村里人都说", "有人这样说"], "："),
])
func `speakers, clauses and a pair of labels are no topics`(_ heads: [String], _ gap: String) {
  #expect(sections(heads, gap: gap) == 0)
}
