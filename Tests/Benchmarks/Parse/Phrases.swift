/// Words and sentences of the kind that newspapers are full of, put together by chance.
struct Phrases {
  private(set) var chance: Chance

  init(seed: UInt64) {
    chance = Chance(seed: seed)
  }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &chance)]
  }

  mutating func number(in range: ClosedRange<Int>) -> Int { .random(in: range, using: &chance) }

  /// `培育乡土人才`.
  mutating func clause() -> String {
    pick(Phrases.verbs) + pick(Phrases.attributes) + pick(Phrases.things)
  }

  mutating func sentence() -> String {
    (0..<number(in: 2...5)).map { _ in
      pick(Phrases.links) + pick(Phrases.places) + clause() + pick(Phrases.things)
    }
    .joined(separator: "，") + "。"
  }

  mutating func sentences(_ count: Int) -> String {
    (0..<count).map { _ in sentence() }.joined()
  }

  /// A heading of two parallel clauses.
  mutating func heading() -> String { clause() + "，" + clause() }

  mutating func name() -> String {
    pick(Phrases.surnames) + (0..<number(in: 1...2)).map { _ in pick(Phrases.givenNames) }.joined()
  }

  static let ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  private static let verbs = [
    "培育", "修缮", "疏通", "盘活", "延伸", "扶持", "摸清", "守住", "擦亮", "补齐", "织密", "带动", "理顺", "用好", "拓宽",
  ]
  private static let attributes = [
    "乡土", "沿河", "老旧", "夜间", "社区", "山区", "县级", "公共", "青年", "民间", "冷链", "校外", "本地", "共享",
  ]
  private static let things = [
    "人才", "驿站", "菜场", "灯光", "食堂", "茶园", "书屋", "步道", "渡口", "学堂", "仓库", "门诊", "手艺", "车站", "水网",
    "戏台", "苗圃", "账本", "班车", "档案",
  ]
  private static let places = [
    "东溪", "石桥", "南塘", "云岭", "柳湾", "北渡", "松坪", "青川", "全区", "各镇", "沿江", "城郊", "",
  ]
  private static let links = ["", "", "", "还", "可以", "应当", "逐步", "多数", "今年", "眼下", "与此同时"]
  private static let surnames = ["林", "周", "贺", "唐", "苏", "江", "方", "陆", "秦", "沈"]
  private static let givenNames = ["青", "远", "禾", "松", "岚", "舟", "宁", "川", "溪", "朗", "晓", "白"]
}
