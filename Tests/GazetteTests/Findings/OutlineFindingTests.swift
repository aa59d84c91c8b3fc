import Testing

@testable import Gazette

private let cases: [(body: String, expected: [Finding.Kind])] = [
  // A lead-in's number against the points behind it.
  ("提出三点建议：一是修渠。二是种树。三是建校。", []),
  (
    "提出五点建议：一是修渠。二是种树。三是建校。",
    [.countMismatch(promise: "五点", promised: 5, found: 3)]
  ),
  (
    "提出2项措施：1.修渠；2.种树；3.建校。",
    [.countMismatch(promise: "2项", promised: 2, found: 3)]
  ),
  (
    "为此，要抓好四个方面工作。|一、修好水渠|清淤泥，补裂缝。|二、管好用水|按亩分，按时放。|三、收好水费|按户算，月月清。",
    [.countMismatch(promise: "四个方面", promised: 4, found: 3)]
  ),
  // A heading's number against what stands below it.
  ("夯实“2大”保障。一是修渠。二是种树。|补齐“3项”能力。一是懂水。二是会算。三是能管。", []),
  (
    "夯实“2大”保障。一是修渠。二是种树。|补齐“3项”能力。一是懂水。二是会算。",
    [.countMismatch(promise: "3项", promised: 3, found: 2)]
  ),
  // Two series under one promise: either count will do.
  ("抓好三件事：一是修渠。二是种树。三是建校。不足是：一是慢。二是贵。", []),
  // Numbers that promise nothing.
  ("上述五项工作都很重要。一是修渠。二是种树。三是建校。", []),
  ("全县有五个乡镇。一是修渠。二是种树。三是建校。", []),
  ("这三点经验十分宝贵：一是修渠。二是种树。", []),
  ("完成了18项以上工程。一是修渠。二是种树。", []),
  ("第三项工作已经完成。一是修渠。二是种树。", []),
  ("树牢“四个意识”。一是修渠。二是种树。|用好两个市场两种资源。一是修渠。二是种树。三是建校。", []),
  ("渠道长三里，有五处渗漏，今年六月修好。水流得很欢，村民十分高兴。", []),
  // Markers read as others than they are printed.
  ("抓好三件事：—是修渠。二是种树。三是建校。", [.misreadMarker(printed: "—是", meant: "一是")]),
  ("抓好三件事：一是修渠二是种树。三是建校。", []),
  // Numbers that jump or repeat.
  ("二是种树。果树长得好。三是建校。孩子有书读。", [.ordinalMissing(before: "二是", missing: 1)]),
  (
    "一、修好水渠。清淤。|二、种好果树。选苗。|五、建好学校。请师。|六、修好道路。通车。",
    [.ordinalGap(after: "二、", missing: 3), .ordinalGap(after: "二、", missing: 4)]
  ),
  // One text for several numbers, and verbs that change within a series.
  ("（一）修好水渠。|（二）种好果树。|（三）建好学校。", []),
  ("（一）及（二）水渠和果树的钱由镇里出。|（三）学校的钱由村里出。|（四）道路明年再修。", []),
  ("（一）至（三）镇里都已经办好。|（四）道路明年再修。|（五）桥后年再建。", []),
  ("（一）及（三）钱由镇里出。|（二）及（四）钱由村里出。", []),
  (
    "（一）及（二）水渠和果树的钱由镇里出。|（四）学校的钱由村里出。|（五）道路明年再修。",
    [.ordinalGap(after: "（一）及（二）", missing: 3)]
  ),
  (
    "（一）和学校一起修好水渠。清淤。|（三）种好果树。选苗。|（四）建好学校。",
    [.ordinalGap(after: "（一）", missing: 2)]
  ),
  ("一要修渠；二是种树；三要建校。", []),
  ("一是修渠。|二要种树。|三是建校。", []),
  ("一要修渠；二是种树；四要修路。", [.ordinalGap(after: "二是", missing: 3)]),
  ("一、修好水渠。清淤。|二、种好果树。选苗。|二、建好学校。请师。|三、修好道路。通车。", []),
]

@Test(arguments: cases)
func `numbers that do not agree are told and others are not`(
  _ body: String, _ expected: [Finding.Kind]
) {
  let text = "修好村庄水渠的意见\n\n■ 林晓禾\n\n" + body.replacing("|", with: "\n\n")
  let codes: Set<Finding.Code> = [.ordinalGap, .countMismatch, .misreadMarker]
  #expect(readPage(text).diagnostics.filter { codes.contains($0.code) }.map(\.kind) == expected)
}
