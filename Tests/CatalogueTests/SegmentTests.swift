import Catalogue
import Gazette
import Testing

struct SegmentTests {
  @Test func `heads come back as they were written`() throws {
    let segment = try #require(Segment(Bytes(writer.bytes)))
    #expect(segment.issueCount == 2)
    #expect(segment.issue(0) == IssueHead(first, stamp: stamp))
    #expect(segment.issue(1) == IssueHead(second, stamp: stamp))
    #expect(segment.articles(ofIssue: 0) == 0..<2)
    #expect(segment.articles(ofIssue: 1) == 2..<3)
    #expect(segment.article(1) == ArticleHead(first.articles[1]))
    #expect((0..<3).map { segment.issue(ofArticle: $0) } == [0, 0, 1])
  }

  @Test func `a catalogue counts over its segments`() throws {
    let segment = try #require(Segment(Bytes(writer.bytes)))
    let empty = try #require(Segment(Bytes(SegmentWriter().bytes)))
    let catalogue = Catalogue([segment, empty, segment])
    #expect(catalogue.issueCount == 4)
    #expect(catalogue.articles(ofIssue: 2) == 3..<5)
    #expect(catalogue.article(5)?.title == "江湾补短板")
    #expect((0..<6).map { catalogue.issue(ofArticle: $0) } == [0, 0, 1, 2, 2, 3])
    #expect(catalogue.issue(4) == nil)
  }

  @Test(arguments: [(0, 0.5), (1, 4), (32, 4), (64, 8), (128, 16), (1000, 16)])
  func `segments grow with what stands before them`(behind: Int, goal: Double) {
    #expect(Double(Segment.goal(behind: behind << 20)) == goal * 1_048_576)
  }

  @Test func `damage to any byte is found`() throws {
    let bytes = writer.bytes
    for offset in stride(from: 0, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[offset] ^= 0x10
      let segment = Segment(Bytes(damaged))
      let isPadding = segment?.isWhole == true && Segment(Bytes(damaged))?.issue(0) == first.head
      #expect(segment == nil || segment?.isWhole == false || isPadding)
    }
  }

  @Test func `a cut segment is refused`() {
    let bytes = writer.bytes
    for count in [0, 1, 15, 40, bytes.count - 9] {
      #expect(Segment(Bytes(Array(bytes.prefix(count)))) == nil)
    }
  }

  private let stamp = SourceStamp(size: 12, modified: 345, corrections: 6)
  private let first = Gazette.Issue(
    id: "a1", newspaper: "江湾日报", date: "2024-03-05", page: "7",
    source: Source(path: "a/1.txt", encoding: .utf8, bytes: 12),
    articles: [
      Article(
        id: "a1-1", title: "渡口重开", column: "乡土",
        people: [Person(name: "陆小满", role: .author, affiliation: "江湾农校")]),
      Article(id: "a1-2", paragraphs: [Paragraph(text: "没有标题的一段话。")]),
    ])
  private let second = Gazette.Issue(
    id: "b2", source: Source(path: "b/2.txt", encoding: .utf8, bytes: 3),
    articles: [Article(id: "b2-1", title: "江湾补短板")])

  private var writer: SegmentWriter {
    var writer = SegmentWriter()
    writer.addHeads(of: [(first, stamp), (second, stamp)])
    return writer
  }
}

extension Gazette.Issue {
  fileprivate var head: IssueHead {
    IssueHead(self, stamp: SourceStamp(size: 12, modified: 345, corrections: 6))
  }
}
