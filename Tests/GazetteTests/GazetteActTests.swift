import Testing

@testable import Gazette

private let order = "為令遵事：青禾溪水閘年久失修，合行令仰該縣遵照整修。此令。"
private let notice = "呈及章程均悉。所擬尚屬妥適，應准備案。此令。"

@Test(arguments: [
  (
    "國民政府訓令　第一四六號\n令直轄各機關\n\(order)\n國民政府指令　第五二三號\n令行政院\n\(notice)",
    ["國民政府訓令 第一四六號", "國民政府指令 第五二三號"]
  ),
  (
    "青禾縣政府公報　第三卷　第五期\n青禾縣政府令　中華民國106年8月2日\n\(order)\n青禾縣政府公告\n中華民國106年8月3日\n府水字第12號\n主旨：公告整修青禾溪水閘。",
    ["青禾縣政府令", "青禾縣政府公告"]
  ),
  ("水利部公告\n主旨：公告整修青禾溪水閘，自下月起動工。\n依據：水利法第五條。", ["水利部公告"]),
])
func `a government's acts head their texts`(_ page: String, _ titles: [String]) {
  let found = readPage(page).articles.map {
    ($0.title ?? "-").split(separator: " ").joined(separator: " ")
  }
  #expect(found == titles)
}

@Test(arguments: [
  "青禾縣政府公告\n關於整修青禾溪水閘的通告\n各村村民：\n\(order)",
  "一道命令\n連長下了一道命令\n\(order)",
])
func `one such line without a gazette's signs is no act`(_ page: String) {
  #expect(readPage(page).articles.count == 1)
}

@Test(arguments: [
  ("中華民國106年8月2日", true), ("民國十九年三月十四日（星期五）", true), ("中華民國元年元月二十九日", true),
  ("中華民國憲法", false), ("民國六年的水閘", false),
])
func `the Republic's days are days`(_ line: String, _ isDay: Bool) {
  #expect(RepublicDay.isDay(glyphs(line)) == isDay)
}

@Test(arguments: ["=====第1页=====", "（总284）·41", "·58·(总974)", "第 3 页"])
func `a journal's sheet marks float`(_ mark: String) {
  #expect(Furniture.isPageMark(glyphs(mark)))
}

@Test(arguments: ["总第974期", "（总之）好", "第1页说的是水渠"])
func `what only looks like a sheet's mark does not`(_ line: String) {
  #expect(!Furniture.isPageMark(glyphs(line)))
}
