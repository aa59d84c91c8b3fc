import Gazette
import Testing

/// What stands before and behind the text in a file, and what the latter is read as.
@Test(
  arguments: [
    ([], [], ""), ([0xEF, 0xBB, 0xBF], [], ""), ([], [0xE4, 0xBA], "\u{FFFD}"),
    ([0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x98], "\u{FFFD}"),
  ] as [([UInt8], [UInt8], String)])
func `a file in UTF-8 is read as its text is`(
  _ mark: [UInt8], _ rest: [UInt8], _ end: String
) throws {
  let text = SamplePage.proposals.text
  let file = try parse(mark + Array(text.utf8) + rest, path: "-")
  let page = readPage(text + end)
  #expect(file.dump == page.dump)
  #expect(file.blocks == page.blocks)
}
