import Export
import Foundation
import Gazette
import Testing

@Test func `an issue is written as the schema says, key by key`() {
  #expect(
    json(of: [Fixture.issue]) == """
      {
        "version": 1,
        "issues": [
          {
            "id": "00ff",
            "newspaper": "小城日报",
            "date": "2024-05-06",
            "page": "3",
            "themes": ["小城论坛"],
            "source": {"path": "pages/small.txt", "encoding": "UTF-8", "bytes": 400},
            "articles": [
              {
                "id": "a-1",
                "title": "小城*大事*",
                "subtitle": null,
                "column": "建言",
                "people": [
                  {"name": "甲一", "role": "author", "affiliation": "小城大学"},
                  {"name": "乙二", "role": "author", "affiliation": null},
                  {"name": "丙三", "role": "photographer", "affiliation": null}
                ],
                "paragraphs": [
                  {"text": "近年来，小城发展很快。", "role": "body", "speaker": null},
                  {"text": "修好路网。路通才能业兴。一是先修断头路。今年完成三条。二是再修步道；", \
      "role": "body", "speaker": null},
                  {"text": "沿河布置。", "role": "body", "speaker": null},
                  {"text": "管好水源。", "role": "heading", "speaker": null},
                  {"text": "定期检测<浊度>&余氯。", "role": "body", "speaker": null}
                ],
                "outline": [
                  {
                    "kind": "section",
                    "role": "proposal",
                    "marker": "",
                    "heading": "修好路网",
                    "paragraph": 1,
                    "span": [34, 46],
                    "confidence": 0.98,
                    "children": [
                      {"kind": "point", "role": null, "marker": "一是", "heading": "先修断头路", \
      "paragraph": 1, "span": [73, 94], "confidence": 1, "children": []},
                      {"kind": "point", "role": null, "marker": "二是", "heading": "再修步道", \
      "paragraph": 1, "span": [118, 136], "confidence": 1, "children": []}
                    ]
                  },
                  {"kind": "section", "role": null, "marker": "", "heading": "管好水源", \
      "paragraph": 3, "span": [160, 172], "confidence": 1, "children": []}
                ],
                "confidence": {"title": 0.97, "people": 0.99, "bounds": 1}
              },
              {
                "id": "a-2",
                "title": null,
                "subtitle": null,
                "column": null,
                "people": [],
                "paragraphs": [
                  {"text": "只有一段。", "role": "body", "speaker": null}
                ],
                "outline": [],
                "confidence": {"title": 1, "people": 1, "bounds": 1}
              }
            ],
            "blocks": [
              {"role": "title", "article": 0, "spans": [[0, 12]]},
              {"role": "furniture", "article": null, "spans": [[12, 20], [24, 30]]}
            ],
            "diagnostics": [
              {"severity": "warning", "code": "ordinal-gap", "line": 2, \
      "message": "after “一是” number 2 of the series is missing", "column": 3, "span": [73, 79], \
      "article": 0}
            ]
          }
        ]
      }

      """)
}

@Test func `no issues are still an object`() {
  #expect(json(of: []) == "{\"version\": 1, \"issues\": []}\n")
}

@Test(arguments: [
  "plain", "引“号”", "a\"b\\c", "line\nnext\r\n\ttab", "\u{0}\u{1}\u{1F}\u{7F}",
  "\u{80}路\u{9F}\u{A0}", "\u{2028}😀𠮷",
  "e\u{301}",
])
func `any string comes back from JSON as it went in`(_ text: String) throws {
  let written = Data(JSONWriter.text(["text": .string(text)]).utf8)
  let read = try JSONSerialization.jsonObject(with: written) as? [String: String]
  #expect(read?["text"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
}

@Test(
  arguments: [
    (0.98, "0.98"), (1, "1"), (0, "0"), (0.123456, "0.123"), (-2.5, "-2.5"), (1e-9, "0"),
    (.nan, "null"), (.infinity, "null"), (1e300, "1e+300"),
  ] as [(Double, String)])
func `a number has at most three decimals`(_ number: Double, _ expected: String) {
  #expect(JSONWriter.text(.number(number)) == expected + "\n")
}
