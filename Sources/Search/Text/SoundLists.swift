/// The characters that occur in a segment of each sound of a word, looked up when they are asked for.
struct SoundLists {
  let index: TextIndex
  private let pinyin: Pinyin
  private let scalars: SoundScalars
  /// Of the sounds whose bits are not known.
  private let entries: [Sound: [ScalarEntry]]
  /// How many positions must be walked through to find the word by the characters of its sounds, and how many
  /// words of bits be put together.
  let cost: Int

  init(_ pinyin: Pinyin, in index: TextIndex, _ scalars: SoundScalars, known: InitialBits?) {
    (self.pinyin, self.index, self.scalars) = (pinyin, index, scalars)
    var entries: [Sound: [ScalarEntry]] = [:]
    var cost = pinyin.steps.reduce(0) { $0 + $1.count } * index.positionCount / 64
    for sound in pinyin.sounds {
      if let count = known?.placeCount(of: sound) {
        cost += count
        continue
      }
      let found = index.entries(of: scalars[sound])
      cost += found.placeCount
      entries[sound] = found
    }
    (self.entries, self.cost) = (entries, cost)
  }

  subscript(sound: Sound) -> [ScalarEntry] {
    entries[sound] ?? index.entries(of: scalars[sound])
  }

  /// The articles that have a frequent character which the word may be the reading of, as the directory tells
  /// it; nil where it tells of none.
  var articlesOfOneCharacter: ArticleBits? {
    let alone = pinyin.steps[0].filter { $0.next == pinyin.steps.count }
    var found = ArticleBits(count: index.articleCount)
    let frequent = alone.flatMap { self[$0.sound] }.filter { $0.bits != ScalarEntry.none }
    for entry in frequent.sorted(by: { $0.count > $1.count }) {
      if found.areAll { break }
      index.articles(of: entry).map { found.formUnion($0) }
    }
    return found.isEmpty ? nil : found
  }
}

extension [ScalarEntry] {
  /// How often all of them occur.
  var placeCount: Int { reduce(0) { $0 + Int($1.count) } }
}
