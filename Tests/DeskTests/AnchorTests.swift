import DeskModel
import Gazette
import Testing

@Test func `an anchor finds its article and node`() throws {
  let issue = try issue()
  for (article, node) in [(0, nil), (1, nil), (0, [1]), (1, [1])] as [(Int, [Int]?)] {
    let spot = Hold(article: article, node: node.map { OutlinePath($0) })
    #expect(try anchor(article, node, in: issue).find(in: issue) == spot)
  }
}

@Test(arguments: [
  ("修路要先问路边人", "修路要先问谁"), ("城郊的道路年年", "城郊的路年年"), ("河边的树该由谁来种\n陈小河\n", ""),
  ("一是分清责任。", "一是分清责任，"), ("山城晚报", "１\n２\n山城晚报"), ("河堤两旁的树，种", "河堤两旁\n的树，种"),
  ("陈小河", "王大海"), ("二是公开工程进度。每季", "三是公开工程进度。每季"),
])
func `an anchor outlives a change of the file`(_ old: String, _ new: String) throws {
  let before = try issue()
  let after = try issue(page.replacing(old, with: new))
  let found = try anchor(1, [1], in: before).find(in: after)
  let node = try #require(
    found.flatMap { spot in
      spot.node.flatMap { after.articles[spot.article].node(at: $0) }
    })
  #expect(node.heading == "公开工程进度")
  let spot = try #require(found)
  #expect(after.articles[spot.article].paragraphs.contains { $0.text.contains("每季") })
}

@Test func `an anchor of a page that is gone finds nothing`() throws {
  let other = try issue("海边日报 2024年5月7日 第1版\n\n渔港怎么建\n赵海\n\n渔港要大。\n")
  #expect(try anchor(0, [1], in: issue()).find(in: other) == nil)
}

@Test func `equal headings of an article are told apart`() throws {
  let text = page.replacing("一是分清责任。", with: "一是公开工程进度。")
  let issue = try issue(text)
  for node in [[0], [1]] {
    #expect(try anchor(1, node, in: issue).find(in: issue)?.node == OutlinePath(node))
  }
}
