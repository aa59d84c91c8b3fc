import DeskModel
import Export
import Foundation
import GRDB
import Gazette
import Testing

@testable import Desk

private func withDesk(_ body: (Folder) throws -> Void) throws {
  let folder = try Folder()
  defer { folder.remove() }
  try body(folder)
}

private let note = MarkChange(.note("再读"), at: anyAnchor, citation: Citation(title: "文"))

@Test func `a desk starts empty`() throws {
  try withDesk { folder in
    let desk = try Desk(at: folder.desk)
    #expect(try desk.contents() == DeskContents())
    #expect(try desk.session(of: []) == nil)
  }
}

@Test func `all that is written is read again as it was`() throws {
  try withDesk { folder in
    let issue: Gazette.Issue = try issue()
    let citation = Citation(issue: issue, article: issue.articles[0])
    let entries = [
      BasketEntry(
        id: 1, title: "一是甲", text: "一\n二", citation: citation,
        anchor: try anchor(0, [0], in: issue)),
      BasketEntry(
        id: 2, level: 1, title: "", citation: Citation(), anchor: try anchor(1, in: issue)),
    ]
    let point = try anchor(1, [1], in: issue)
    let changes: [DeskChange] = [
      .basket(.insert(entries, behind: nil)), .mark(note),
      .mark(MarkChange(.bookmark(true), at: point, citation: citation)),
      .mark(MarkChange(.tag("水"), at: point, citation: citation)),
      .reading(Reading(anchor: point, position: .init(paragraph: 2, offset: 9))),
      .line(PastLine(.search, "水")), .line(PastLine(.command, "quit")),
      .line(PastLine(.search, "水")),
    ]
    var expected = DeskContents()
    for change in changes { _ = expected.apply(change) }
    try Desk(at: folder.desk).apply(changes)
    #expect(try Desk(at: folder.desk).contents() == expected)
    let reading = Reading(anchor: point, position: .init(paragraph: 2, offset: 9))
    #expect(try Desk(at: folder.desk).readings() == [point.whole: reading])
  }
}

@Test func `a session belongs to its library, and the last one to none`() throws {
  try withDesk { folder in
    let desk = try Desk(at: folder.desk)
    let sessions = [
      Session(library: ["/a"], anchor: anyAnchor, issue: 7, pane: "outline", filter: "水"),
      Session(library: ["/a", "/b"], anchor: nil, pane: "issues"),
    ]
    try desk.apply(sessions.map { .session($0) })
    #expect(try desk.session(of: ["/a"]) == sessions[0])
    #expect(try desk.session(of: []) == sessions[1])
    try desk.apply(.session(sessions[0]))
    #expect(try desk.session(of: []) == sessions[0])
    #expect(try desk.session(of: ["/c"]) == nil)
  }
}

@Test func `what two programs do to one basket merges`() throws {
  try withDesk { folder in
    let (one, other) = (try Desk(at: folder.desk), try Desk(at: folder.desk))
    try one.apply(.basket(.insert(basket("a b c").entries, behind: nil)))
    try other.apply(.basket(.remove([id("b")])))
    try one.apply(.basket(.place([.init(id: id("a"), level: 0)], behind: id("b"))))
    #expect(outline(try other.contents().basket) == "c a")
  }
}

@Test(arguments: 0...Schema.version)
func `a file of every older version opens`(version: Int) throws {
  try withDesk { folder in
    try folder.make()
    let queue = try DatabaseQueue(path: folder.desk)
    if version > 0 { try Schema.migrator.migrate(queue, upTo: "\(version)") }
    try queue.close()
    let desk = try Desk(at: folder.desk)
    try desk.apply(.mark(note))
    #expect(try desk.contents().marks[anyAnchor]?.note == "再读")
    #expect(desk.setAside == nil)
  }
}

@Test func `a newer file is refused and left as it is`() throws {
  try withDesk { folder in
    try Desk(at: folder.desk).apply(.mark(note))
    let queue = try DatabaseQueue(path: folder.desk)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    let expected = DeskError.newer(path: folder.desk, version: 99)
    #expect(throws: expected) { try Desk(at: folder.desk) }
    let found = try DatabaseQueue(path: folder.desk).read { database in
      try ["PRAGMA user_version", "SELECT note FROM mark"].map {
        try String.fetchOne(database, sql: $0)
      }
    }
    #expect(found == ["99", "再读"])
  }
}

@Test(arguments: [
  "not a database, whatever its name says; and long enough to be looked at", "short",
])
func `a damaged file is set aside and never deleted`(content: String) throws {
  try withDesk { folder in
    try folder.make()
    for number in 1...2 {
      let text = "\(content) \(number)"
      try text.write(toFile: folder.desk, atomically: false, encoding: .utf8)
      let desk = try Desk(at: folder.desk)
      let name = "\(folder.desk).damaged-\(number)"
      #expect(desk.setAside == name)
      #expect(try String(contentsOfFile: name, encoding: .utf8) == text)
      try desk.apply(.mark(note))
    }
  }
}

@Test func `a file that is damaged within is set aside too`() throws {
  try withDesk { folder in
    let desk = try Desk(at: folder.desk)
    for number in 0..<200 {
      try desk.apply(.line(PastLine(.search, String(repeating: "水", count: 300) + "\(number)")))
    }
    try DatabaseQueue(path: folder.desk).writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
    }
    let file = try FileHandle(forUpdating: URL(filePath: folder.desk))
    for page in 12..<40 {
      try file.seek(toOffset: UInt64(page * 4096))
      try file.write(contentsOf: Data(repeating: 0xAA, count: 4096))
    }
    try file.close()
    let name = try #require(try Desk(at: folder.desk).setAside)
    #expect(FileManager.default.fileExists(atPath: name))
    #expect(try Desk(at: folder.desk).contents() == DeskContents())
  }
}

@Test func `a folder that can not be made is told`() throws {
  try withDesk { folder in
    try "".write(toFile: "\(folder.path)/state", atomically: true, encoding: .utf8)
    #expect { try Desk(at: folder.desk) } throws: { error in
      guard case DeskError.noFolder(let path, _) = error else { return false }
      return path.hasPrefix("\(folder.path)/state")
    }
  }
}
