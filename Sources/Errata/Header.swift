/// What a new file of corrections says about itself.
enum Header {
  static func text(for source: String) -> String {
    let source = source.split { $0.isNewline }.joined(separator: " ")
    return """
      # jianyan 读 \(source) 有误之处，更正如下；每次解析都照此办理。可以手改。
      # Corrections to how jianyan reads \(source). They hold at every parse; edit them freely.
      #
      # A place is told by a few words of the page; white space, line ends and widths do not count.
      # Where the same words stand several times, `occurrence: 2` means the second.
      #
      #   - split: words        an article begins here           此处另起一篇
      #   - join: words         goes on with the article above   与上一篇为一篇
      #   - title: words        the title of the article         标题
      #     at: words           that holds these words           （文中任意几字）
      #   - people:             all its people                   作者等
      #       - name: …
      #         role: author    or organisation, interviewer, interviewee, photographer, editor
      #         affiliation: …
      #     at: words
      #   - level: 2            how deep this outline node stands   提纲层级
      #     at: words
      #   - drop: words         no outline node begins here      此处不是提纲条目
      #   - add: words          these words head an outline node 此处是提纲条目

      """
  }
}
