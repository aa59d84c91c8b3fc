import Testing

@testable import Gazette

private let above = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼望早日修好。"
private let below = "今年春天，镇里决定把水渠修好。钱由镇里和村里各出一半，账目贴在村口。谁都可以来问，来查，大家都愿意出力。"
private let last = "到五月底，主渠已经修好四公里，三个村庄的水田当天就浇上了水。明年还要修三条支渠。"

private func pieces(_ line: String) -> [String] {
  Page("修好村庄的水渠\n\n■ 林晓禾\n\n\(above)\n\n\(line)\n\n\(below)\n\n\(last)").pieces
}

@Test(arguments: [
  "钱由镇里和村里各出一半，账目贴在村口", "谁都可以来问，来查，大家都愿意出力", "钱由镇里和村里各出一半,账目贴在村口",
])
func `a pull quote between two paragraphs is none of them`(_ quote: String) {
  #expect(pieces(quote).contains("caption \(quote)"))
}

@Test(arguments: [
  ("a heading", "多方筹钱修水渠，账目公开人人看"),
  ("what the paragraph below begins with", "今年春天，镇里决定把水渠修好"),
  ("a part of a sentence", "主渠已经修好四公里，三个村庄的水田"),
  ("a few words", "明年还要修三条支渠"),
])
func `a line between two paragraphs that quotes no whole sentence stays`(
  _ name: String, _ line: String
) {
  #expect(!pieces(line).contains("caption \(line)"))
}

@Test(arguments: [
  "编者按：老城里有许多停用的厂房，请读者一起想办法。——编者",
  "老城里有许多停用的厂房，本版请读者一起想办法。——编者",
  "开栏的话：从今天起本版讲讲水渠的来历，请读者来信。 ——本版编者",
])
func `a note that the editor signs on its last line ends there`(_ note: String) {
  let page = Page("修好村庄的水渠\n\n■ 林晓禾\n\n\(note)\n\n\(above)\n\n\(below)")
  #expect(page.pieces.suffix(3) == ["editorsNote \(note)", "body \(above)", "body \(below)"])
}

@Test(arguments: ["老林读了一辈子书，也写过几本书，他自己说，他不过是一位编者", "——编者们都这样说，渠水在他脚下流"])
func `other words about editors sign no note`(_ line: String) {
  #expect(!EditorsNote.isSigned(glyphs(line)))
}

@Test(arguments: [
  "老水厂怎样\n变成城市客厅", "六个村庄合力修渠\n走出城市用水的困局", "让城市里的好水\n流进每一间教室", "青禾市把老码头\n改成市民的好去处",
])
func `a headline's second line may end like an office`(_ head: String) throws {
  let page = readPage("\(head)\n\n■ 林晓禾\n\n\(above)\n\n\(below)")
  let article = try #require(page.articles.first)
  #expect(article.title == head.replacing("\n", with: " "))
  #expect(article.people.map(\.name) == ["林晓禾"])
}

@Test(arguments: ["青禾市水务局", "青禾市教育厅", "青禾市中心医院", "青禾市政府办公室"])
func `an office below a headline signs`(_ office: String) throws {
  let page = readPage("修好村庄的水渠\n\n\(office)\n\n\(above)\n\n\(below)")
  #expect(page.articles.first?.people.map(\.name) == [office])
}
