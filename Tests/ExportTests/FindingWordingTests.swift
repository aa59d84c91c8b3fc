import Export
import Gazette
import Testing

/// A finding of every kind with the words that must be told of it.
private let samples: [(kind: Finding.Kind, told: [String])] = [
  (.ordinalGap(after: "一是", missing: 2), ["一是", "2"]),
  (.ordinalMissing(before: "二是", missing: 1), ["二是", "1"]),
  (.countMismatch(promise: "抓好“3类”", promised: 3, found: 4), ["抓好“3类”", "3", "4"]),
  (.misreadMarker(printed: "—是", meant: "一是"), ["—是", "一是"]),
  (.doubtfulTitle(title: "修渠", rival: nil), ["修渠"]),
  (.doubtfulTitle(title: "修渠", rival: "种树"), ["修渠", "种树"]),
  (.untitledBody(opening: "水渠是命脉"), ["水渠是命脉"]),
  (.unmatchedTitle(title: "修渠"), ["修渠"]),
  (.doubtfulBoundary(opening: "水渠是命脉"), ["水渠是命脉"]),
  (.unfinishedText(ending: "尚未修完的"), ["尚未修完的"]),
  (.unassignedText(characters: 120), ["120"]),
  (.replacementCharacters(count: 3), ["3", "U+FFFD"]),
  (.doubtfulEncoding(taken: .gb18030, rival: .big5), ["GB18030", "Big5"]),
  (
    .staleCorrection(quote: "水渠是命脉", origin: "a.jianyan.yaml:3", misfit: .textMissing),
    ["水渠是命脉", "a.jianyan.yaml:3"]
  ),
]

@Test func `every kind of finding has a sample here`() {
  #expect(Set(samples.map(\.kind.code)) == Set(Finding.Code.allCases))
}

@Test(arguments: samples)
func `a finding tells in both languages what it is about`(_ kind: Finding.Kind, _ told: [String]) {
  let messages = [FindingWording.english, .chinese].map { $0.message(kind) }
  #expect(Set(messages).count == 2)
  for message in messages {
    #expect(!message.contains("\n"))
    for word in told { #expect(message.contains(word), "\(message)") }
  }
}

@Test func `counts are told with their nouns`() {
  #expect(FindingWording.english.counts(1, 0, 2) == "1 warning, 0 notes in 2 files")
  #expect(FindingWording.chinese.counts(1, 0, 2) == "2 个文件，1 处警告，0 处提示")
}
