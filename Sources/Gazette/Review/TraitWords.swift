/// Words that tell something of the line they stand in.
enum TraitWords {
  static let headLength = 40
  static let tailLength = 16

  /// Their places are bits and stand in the weights of `TagTable`; at most 64.
  private static let words: [Word] = [
    "记者", "电", "讯", "来源", "编辑", "作者", "日期", "时间", "版", "http", "图", "摄", "首页", "分享", "主席", "委员",
    "本报", "通讯员", "近日", "日前", ":", "?", "案", "上一", "相关", "版权", "日", "月", "网", "附", "目录", "号", "首先",
    "说", "我", "答", "问", "(", "《", "“", "今年", "昨", "会议",
  ]

  /// Of each character's low ten bits the words that begin with it.
  private static let begins: [UInt64] = {
    var begins = Array(repeating: UInt64(0), count: 1024)
    for (place, word) in words.enumerated() {
      begins[Int(word.codes[0] & 1023)] |= 1 << UInt64(place)
    }
    return begins
  }()

  static func found(in text: GlyphSlice) -> UInt64 {
    var found: UInt64 = 0
    let words = words
    begins.withUnsafeBufferPointer { begins in
      for index in text.indices {
        // There are as many as ten bits have values.
        var asked = begins[Int(text[index].code & 1023)] & ~found
        while asked != 0 {
          let place = asked.trailingZeroBitCount
          if text.has(words[place], at: index) { found |= 1 << UInt64(place) }
          asked &= asked - 1
        }
      }
    }
    return found
  }
}
