/// The marks that may not stand at the ends of a line, after GB/T 15834 and JIS X 4051.
public enum Kinsoku {
  /// Closing and pausing marks, and what belongs to the number before it.
  public static let notAtStart = Set(
    """
    、，。．：；！？…‥—–～·・‧”’）》〉」』】〕〗〙〛］｝｠〞〟％‰℃℉°′″々〻ー゠‼⁇⁈⁉
    ,.:;!?)]}%¢｡､｣･﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞／
    """.unicodeScalars
  ).subtracting(["\n"])

  /// Opening marks, and what belongs to the number after it.
  public static let notAtEnd = Set(
    "“‘（《〈「『【〔〖〘〚［｛｟〝￥＄￡€£¥$#＃№([{｢﹙﹛﹝".unicodeScalars)

  /// Marks that may hang beyond a line's end, after the W3C's requirements for Chinese text layout.
  public static let mayHang = Set("、。，．､｡".unicodeScalars)

  /// Ideographs that go on with a number in digits: 3万亿元.
  static let multiples = Set("十百千万亿萬億".unicodeScalars)
}
