import DeskModel
import Export
import Testing

private func change(_ act: MarkChange.Act) -> MarkChange {
  MarkChange(act, at: anyAnchor, citation: Citation(title: "文"))
}

@Test func `a place has one mark, which goes with its last part`() throws {
  var marks = Marks()
  for act in [.bookmark(true), .tag("水"), .note("再读")] as [MarkChange.Act] {
    let (first, second) = (marks.apply(change(act)), marks.apply(change(act)))
    #expect(first != nil && second == nil)
  }
  #expect(marks.all.count == 1)
  let mark = try #require(marks[anyAnchor])
  #expect(mark.isBookmarked && mark.tags == ["水"] && mark.note == "再读")
  for act in [.bookmark(false), .untag("水"), .note(nil)] as [MarkChange.Act] {
    _ = marks.apply(change(act))
  }
  #expect(marks.all.isEmpty)
}

private let acts: [MarkChange.Act] = [
  .bookmark(true), .tag("河"), .note("一\n二"), .untag("水"), .note(nil),
]

@Test(arguments: acts)
func `what was set down can be taken back`(act: MarkChange.Act) throws {
  var marks = Marks()
  _ = marks.apply(change(.tag("水")))
  _ = marks.apply(change(.note("旧")))
  let before = marks
  let undone = marks.apply(change(act))
  let back = try #require(undone)
  #expect(marks != before)
  _ = marks.apply(back)
  #expect(marks == before)
}

@Test func `tags come by how often they are used`() {
  let marks = Marks(
    ["水", "山 水", "水 山 林"].enumerated().map { index, tags in
      let article = ArticleWords(title: "\(index)", opening: "")
      return Mark(
        anchor: Anchor(source: "/a", issue: "1", article: article),
        tags: tags.split(separator: " ").map(String.init), citation: Citation())
    })
  #expect(marks.tags == ["水", "山", "林"])
}
