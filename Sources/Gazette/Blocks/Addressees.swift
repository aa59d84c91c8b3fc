/// `各县（区）人民政府，市直各单位，各重点企业`: those a paper is sent to, where the colon behind them
/// is lost.
enum Addressees {
  private static let longest = 120

  static func are(_ text: GlyphSlice) -> Bool {
    guard text.count >= 4, text.count <= longest, starts.startsAny(text) else { return false }
    let parts = text.split { pauses.contains($0.code) }
    guard let last = parts.last, ends.endsAny(last.trimming { marks.contains($0) }) else {
      return false
    }
    return parts.count > 1 ? parts.count { isReceiver($0.trimmed) } * 2 > parts.count : true
  }

  private static func isReceiver(_ part: GlyphSlice) -> Bool {
    part.contains { $0.code == every } || ends.endsAny(part)
  }

  private static let every = Glyph.fold("各")
  private static let starts: WordList = ["各"]
  private static let pauses: ScalarSet = "，、；"
  private static let marks: ScalarSet = ":)( "
  private static let ends: WordList = [
    "政府", "单位", "部门", "机构", "企业", "学校", "院校", "公司", "局", "厅", "办事处", "委员会",
    "管委会", "党委", "党组", "党支部", "街道", "乡镇", "科室", "股室", "站所", "团体", "机关", "医院",
  ]
}
