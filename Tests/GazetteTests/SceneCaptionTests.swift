import Gazette
import Testing

private let text = "溪口镇的水渠修了三十年，渠底渗漏，闸门锈死，六个村庄的水田年年缺水。"
private let more = "去年冬天村里清了一次淤，今年春天水来得比往年早，六个村庄的水田都灌上了水，看渠人说账目也清楚了。"

@Test(arguments: ["开工现场", "全体人员合影", "县水利局局长林晓禾讲话", "签约仪式", "县水利局局长林晓禾"])
func `lines that name pictures between paragraphs are captions`(_ line: String) {
  let page = readPage(
    "修渠开工\n\n\(text)\n\n动员会现场\n\n\(text)\n\n\(line)\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.flatMap(\.outline).isEmpty)
  #expect(page.articles.map { $0.paragraphs.filter { $0.role == .body }.count } == [4])
}

@Test func `without a scene what people did may head a section`() {
  let page = readPage(
    "修渠开工\n\n\(text)\n\n局长林晓禾讲话\n\n\(text)\n\n村民代表发言\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.flatMap(\.outline).map(\.heading) == ["局长林晓禾讲话", "村民代表发言"])
}

@Test(arguments: ["QQ空间\n新浪微博\n人人网", "微信好友\n微信朋友圈\nQQ空间"])
func `places to share a page at are no text of it`(_ buttons: String) {
  let page = readPage(
    "首页\n新闻\n\n修渠开工\n2021-03-10 来源：某网\n分享到：\n\(buttons)\n\n\(text)\n\n\(more)\n")
  #expect(page.articles.map { $0.paragraphs.filter { $0.role == .body }.count } == [2])
}

@Test(arguments: ["【护水渠 保丰收】", "〖护水渠 保丰收〗"])
func `a column stands in either kind of heavy brackets`(_ column: String) {
  let page = readPage("## \(column)溪口：水渠清淤\n\n\(text)\n\n\(text)\n")
  #expect(page.articles.map(\.title) == ["溪口：水渠清淤"])
  #expect(page.articles.map(\.column) == ["护水渠 保丰收"])
}
