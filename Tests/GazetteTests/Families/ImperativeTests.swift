import Testing

@testable import Gazette

private let opening = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水，村民盼望早日修好。"
private let carriedOut = [
  "镇里和村里各出一半的钱，请水利站画图，今年冬天动工，明年春天通水，账目贴在村口。",
  "按亩分水，按时开闸，渠长由村民推选，任期三年，报酬从水费里出，大家都来监督。",
  "按户计算，每月公布一次，困难的农户可以缓交，收来的钱全部用在渠道的维护上。",
]

/// An opening and a paragraph for each sentence, which the sentences behind it carry out.
private func body(_ sentences: [String]) -> String {
  ([opening] + zip(sentences, carriedOut).map { $0 + "。" + $1 }).joined(separator: "|")
}

@Test(arguments: [
  ["要修好渠道", "要管好用水", "要收好水费"],
  ["必须修好渠道", "必须管好用水", "必须收好水费"],
  ["办好水利，必须坚持依靠群众", "办好水利，必须坚持账目公开", "办好水利，必须坚持长年维护"],
  ["要在修渠上下功夫", "要在管水上下功夫", "要在收费上下功夫"],
])
func `parallel imperatives that others carry out are sections`(_ sentences: [String]) {
  #expect(outline(body(sentences)) == sentences.map { "s " + $0 }.joined(separator: "\n"))
}

@Test(arguments: [
  ["要是没有水，秧苗就插不下去", "要说修渠，谁也比不上老林", "要紧的是大家一条心"],
  ["必须承认，这条渠修得并不容易", "去年冬天下了一场大雪", "老林必须拄着拐杖才能走到渠边"],
  ["要修好渠道，要管好用水，要收好水费", "村民听了都点头", "第二天一早就有人上了渠"],
])
func `sentences that only begin like imperatives head nothing`(_ sentences: [String]) {
  #expect(outline(body(sentences)) == "")
}
