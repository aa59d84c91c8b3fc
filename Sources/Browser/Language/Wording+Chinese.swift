internal import Export
internal import Gazette

extension Wording {
  static let chinese = Wording(
    issues: "期", articles: "文章", outline: "提纲", text: "正文", help: "帮助", export: "导出",
    program: "建言", page: { "第\($0)版" }, shortPage: { "\($0)版" }, unnamedIssue: "未知报纸",
    untitled: "无题",
    noIssues: "没有可读的文章", noOutline: "没有提纲，按 Enter 读正文", noMatches: "没有匹配",
    tooSmall: "窗口太小",
    counts: { "\($0) 期 \($1) 篇 \($2) 点" },
    searching: "搜索中…", match: { "第 \($0)/\($1) 处" }, wrapped: "已绕回",
    filterCleared: "已取消筛选", noQuery: "先按 / 搜索",
    scope: "范围", format: "格式", destination: "去向", file: "文件", clipboard: "剪贴板",
    path: "文件名", node: "本条", wholeOutline: "提纲", wholeArticle: "全文", plainText: "文本",
    dialogKeys: "↑↓ 选项  ←→ 更改  Enter 导出  Esc 取消",
    overwrite: "文件已存在，覆盖吗？ y 覆盖  n 返回", noPath: "请写文件名", copied: "已复制到剪贴板",
    saved: { "已保存：\($0)" }, notSaved: { "未能保存：\($0)" },
    findings: .chinese, findingsTitle: "疑点", findingCount: { "疑点 \($0)" }, noFindings: "本期没有疑点",
    findingKeys: "↑↓ 选择  Enter 到疑点处  Esc 关闭",
    question: "问",
    roles: {
      switch $0 {
      case .background: "背景"
      case .problem: "问题"
      case .measure: "举措"
      case .proposal: "建议"
      }
    },
    contexts: {
      switch $0 {
      case .browsing: "浏览"
      case .searching: "搜索"
      case .choosing: "导出"
      case .naming: "文件名"
      case .confirming: "覆盖"
      case .helping: "帮助"
      case .checking: "疑点"
      }
    },
    openHint: "打开", searchHint: "搜索", nextHint: "下一处", clearHint: "取消筛选", exportHint: "导出",
    copyHint: "复制", helpHint: "帮助", backHint: "返回", quitHint: "退出",
    space: "  ")
}
