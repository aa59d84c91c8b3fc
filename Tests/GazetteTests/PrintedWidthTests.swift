import Testing

@testable import Gazette

@Test(arguments: [
  ("连署人：林晓禾　　周青", 22), ("林晓禾　　周　青", 16), ("林晓禾  周青", 12), ("林晓禾　　　　　周青", 14),
  ("　　林晓禾　周青　　", 12),
])
func `a gap is as wide as printed, up to two ems`(_ line: String, _ width: Int) {
  #expect(Page(line).lines.map(\.width) == [width])
}

@Test func `names over several lines are one list`() {
  let names = "林晓禾　　周青禾　　陈水生　　吴大田　　郑渠清　　王闸明"
  let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田"
  let page = """
    第一案：
    \(text)
    年年缺水，村民盼着修渠已经很久，镇里也早就答应，是否有当，
    \(text)
    公决案。
    提案人：何水清
    连署人：\(names.dropFirst(5))
    徐修渠　　高引水　　梁护田　　宋种树　　唐养鱼　　许清淤　　　
    韩查漏
    主席：本案作如下决定：照案通过。
    """
  let people = readPage(page + "\n").articles.flatMap { $0.people.map(\.name) }
  #expect(people == ["何水清"])
}

private let whole = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼着修渠。"

private func headings(_ page: String) -> [String] {
  readPage(page).articles.flatMap { $0.paragraphs }.filter { $0.role == .heading }.map(\.text)
}

@Test(arguments: [
  "今年春天，镇里请来三位水利专家，沿着老渠走了整整三天，从渠首的水闸一直",
  "六个村庄的代表坐在一起，商量谁家出工，谁家出钱，由谁来管护今年新修的水渠",
  "新渠修成以后，渠水要流经六个村庄，沿途的三千多亩水田，全都能按时用上清",
])
func `a line that breaks off below a paragraph goes on`(_ line: String) {
  let page = "修好村庄的水渠\n\n\(whole)\n\(line)\n走到渠尾，写下了一份长长的意见。\n\(whole)\n"
  #expect(headings(page).isEmpty)
}

@Test(arguments: ["六个村庄的代表坐在一起", "六个村庄坐在一起，商量新修的水渠"])
func `a short line below a paragraph is a heading`(_ line: String) {
  let page = "修好村庄的水渠\n\n\(whole)\n\(line)\n\(whole)\n"
  #expect(headings(page) == [line])
}
