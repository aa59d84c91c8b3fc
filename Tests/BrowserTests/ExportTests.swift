import Browser
import Catalogue
import Export
import Gazette
import Testing

@Suite struct ExportTests {
  private let page = SampleLibrary.issues[0]

  @Test func `a node goes to a file named after the title`() {
    var session = Session()
    session.press("llje<enter>")
    let extract = Extract(issue: page, article: 0, scope: .node(OutlinePath([0, 0])))
    #expect(
      session.takeEffects() == [
        .save(.extract(extract), .markdown, path: "让山里的茶叶走出山门.md", overwriting: false)
      ])
    session.send(.saved(path: "让山里的茶叶走出山门.md"))
    #expect(session.status == " 已保存：让山里的茶叶走出山门.md")
  }

  @Test func `scope, format and name can be chosen`() {
    var session = Session()
    session.press("le<left>j<right>jj<c-u>a.b<enter>")
    let extract = Extract(issue: page, article: 0, scope: .outline)
    #expect(session.effects == [.save(.extract(extract), .opml, path: "a.b", overwriting: false)])
  }

  @Test func `the name's ending follows the format`() {
    var session = Session()
    session.press("lej<left>")
    #expect(session.lines.contains { $0.contains("让山里的茶叶走出山门.txt") })
  }

  @Test func `overwriting is asked for`() {
    var session = Session()
    session.press("le<enter>")
    _ = session.takeEffects()
    session.send(.saveRefused(path: "让山里的茶叶走出山门.md", .exists))
    #expect(session.lines.contains { $0.contains("文件已存在，覆盖吗？") })
    session.press("y")
    let extract = Extract(issue: page, article: 0, scope: .article)
    #expect(
      session.effects == [
        .save(.extract(extract), .markdown, path: "让山里的茶叶走出山门.md", overwriting: true)
      ])
  }

  @Test func `overwriting can be refused, and another name given`() {
    var session = Session()
    session.press("le<enter>")
    session.send(.saveRefused(path: "让山里的茶叶走出山门.md", .exists))
    _ = session.takeEffects()
    session.press("n<c-w>新.md<enter>")
    let extract = Extract(issue: page, article: 0, scope: .article)
    #expect(
      session.effects == [.save(.extract(extract), .markdown, path: "新.md", overwriting: false)])
  }

  @Test func `a failure is told and the dialog stays`() {
    var session = Session()
    session.press("le<enter>")
    session.send(.saveRefused(path: "x", .failed(Complaint(chinese: "磁盘已满", english: "disk full"))))
    #expect(session.status == " 未能保存：磁盘已满")
    #expect(session.lines.contains { $0.contains("─ 导出 ") })
  }

  @Test func `nothing is saved without a name`() {
    var session = Session()
    session.press("lejjj<c-u><enter>")
    #expect(session.effects.isEmpty)
    #expect(session.status == " 请写文件名")
  }

  @Test func `the clipboard takes the rendered text`() {
    var session = Session()
    session.press("lejj<right><enter>")
    let extract = Extract(issue: page, article: 0, scope: .article)
    #expect(session.effects == [.copy(render(extract, as: .markdown))])
    #expect(session.status == " 已复制到剪贴板")
  }

  @Test func `y copies the selected node`() {
    var session = Session()
    session.press("lljy")
    let extract = Extract(issue: page, article: 0, scope: .node(OutlinePath([0, 0])))
    #expect(session.effects == [.copy(render(extract, as: .markdown))])
  }

  @Test func `escape leaves the dialog as if nothing had been`() {
    var session = Session()
    session.press("l")
    let before = session.lines
    session.press("ej<right><esc>")
    #expect(session.lines == before)
    #expect(session.effects.isEmpty)
  }
}
