import Testing

@testable import Gazette

private let body = "青禾镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。今年春天，镇里决定把水渠重新修好。"

private func texts(_ tag: String) -> [String] {
  readPage("# 修好老水渠\n\n\(tag)\n\n\(body)").articles.flatMap { $0.paragraphs.map(\.text) }
}

@Test(arguments: [
  "<img\n  src=\"a.jpg\"\n  alt=\"六村修渠\"\n/>",
  "<a\n  href=\"a.html\">",
  "<Figure\n  src={a}\n  data-width=\"600\"\n>",
])
func `a tag over several lines is no text`(_ tag: String) {
  #expect(texts(tag) == [body])
}

@Test(arguments: ["<水渠有多长？", "<br 水渠修了三十年，年年缺水，村民盼着修好。\n渠水今年能到田头。"])
func `a sign that opens no tag hides nothing`(_ line: String) {
  #expect(texts(line).joined().contains("水渠"))
  #expect(texts(line).count > 1)
}
