import Catalogue
import Search

/// Types words key by key and takes the time of each answer.
struct Typist {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// What is typed, by kind.
  private static let words: [(kind: String, words: [String])] = [
    ("common words", ["乡村振兴", "高质量发展", "生态文明", "创新", "推动", "人工智能"]),
    ("rare words", ["磁悬浮轨道", "发展改革委", "亚洲革命", "养老院"]),
    ("first characters", ["的", "，", "发", "业", "新", "磁", "龘", "国", "一", "水"]),
    ("two characters", ["发展", "工业", "新生", "全民", "建设", "提出", "的农", "业的"]),
    ("several words", ["创新 发展", "教育 -健康 农村", "乡村 | 城市"]),
    ("fields", ["标题:创新", "作者:王", "提纲:推动", "单位:大学", "日期:1951..1952"]),
    ("pinyin", ["cq", "xczx", "chongqing", "zhenxing"]),
  ]

  func times() async -> [KeyTimes] {
    var all: [KeyTimes] = []
    for (kind, words) in Self.words {
      var times = KeyTimes(kind)
      for _ in 0..<Self.rounds {
        for word in words { await type(word, into: &times) }
      }
      all.append(times)
    }
    return all
  }

  private static let rounds = 3

  private func type(_ word: String, into times: inout KeyTimes) async {
    let engine = SearchEngine()
    for end in word.indices.dropFirst() + [word.endIndex] {
      await times.add(String(word[..<end]), in: catalogue, engine)
    }
  }
}
