import Testing

@testable import Gazette

private let text = "近日，青禾县修好了东桥水闸，六个村庄的两千亩水田有了水。村民说，盼了多年的事终于办成了。县里还准备明年再修三座水闸。"

@Test(arguments: [
  // All on one line, the reporters run into the text; or gaps where lines ended.
  ("新华社北京5月15日电 题：水闸修好之后怎样管好？新华社记者林禾、江水生\(text)", "水闸修好之后怎样管好？", ["林禾", "江水生"]),
  ("新华社北京5月15日电 题：东桥水闸新貌记 新华社记者 林禾 \(text)", "东桥水闸新貌记", ["林禾"]),
  ("【青禾社东桥5月15日电】题：东桥水闸修好    \(text)", "东桥水闸修好", []),
  // On lines of their own, the label with the dateline or with the headline.
  ("新华社北京5月15日电 题：水闸修好之后怎样管好？\n新华社记者林禾、江水生\n\(text)", "水闸修好之后怎样管好？", ["林禾", "江水生"]),
  ("新华社北京5月15日电\n题：水闸修好之后怎样管好\n新华社记者林禾\n\(text)", "水闸修好之后怎样管好", ["林禾"]),
])
func `a headline behind a dateline is told by its label`(
  _ page: String, _ title: String, _ people: [String]
) {
  let article = readPage(page).articles.first
  #expect(article?.title == title)
  #expect(article?.people.map(\.name) == people)
  let first = article?.paragraphs.first { $0.role == .body }
  #expect(first?.text == text)
}

@Test(arguments: [
  // Without a label the text has begun; a label within a text announces nothing.
  "新华社北京5月15日电 \(text)", "新华社北京5月15日电 \(text)县里出了一道题：水从哪里来。",
])
func `what has no such label has no headline`(_ page: String) {
  #expect(readPage(page).articles.first?.title == nil)
}

@Test(arguments: [
  ("（完）", true), ("(附图片)", true), ("（据青禾社）", true), ("（本报驻东桥记者）", true), ("（新华社）", true),
  ("15", true),
  // What says more belongs to the text.
  ("（其中三座在东桥村）", false), ("（见附件）", false), ("（完工后由村里管）", false),
])
func `notes in brackets behind a text are none of it`(_ note: String, _ isNote: Bool) {
  let body = readPage("东桥水闸修好\n\n\(text)\(note)\n").articles.first?.paragraphs.last {
    $0.role == .body
  }
  #expect(body?.text == (isNote ? text : text + note))
}

@Test(arguments: [
  ("## 水闸修好[^1]\n\n\(text)", "水闸修好"),
  ("## 水闸修好`#12`\n\n\(text)", "水闸修好"),
  ("## `东桥`水闸修好\n\n\(text)", "东桥水闸修好"),
  // No code, no footnote: a lone sign and a bracket of the text stay.
  ("## 水闸`修好\n\n\(text)", "水闸`修好"),
  ("## 水闸修好[一]\n\n\(text)", "水闸修好[一]"),
])
func `signs of footnotes and code are no part of a headline`(_ page: String, _ title: String) {
  #expect(readPage(page).articles.first?.title == title)
}

@Test(arguments: [
  // A quote between heading and text sums it up.
  ("## 水闸修好\n\n> 东桥水闸修好了，两千亩水田有了水，六个村庄的人都很高兴。\n\n\(text)", text),
  // What stands among paragraphs, or all of the text, is text.
  ("## 水闸修好\n\n\(text)\n\n> 东桥水闸修好了，两千亩水田有了水，六个村庄的人都很高兴。\n\n\(text)", text),
  ("## 水闸修好\n\n> \(text)\n>\n> \(text)", text),
])
func `a quote above a text is a summary of it`(_ page: String, _ first: String) {
  let body = readPage(page).articles.first?.paragraphs.first { $0.role == .body }
  #expect(body?.text == first)
}
