internal import Catalogue
internal import Export
internal import Gazette
internal import Search

extension Wording {
  static let chinese = Wording(
    issues: "期", articles: "文章", outline: "提纲", text: "正文", help: "帮助", export: "导出",
    program: "建言", page: { "第\($0)版" }, shortPage: { "\($0)版" }, unnamedIssue: "未知报纸",
    untitled: "无题",
    noIssues: "没有可读的文章", noOutline: "没有提纲，按 Enter 读正文", noMatches: "没有匹配",
    tooSmall: "窗口太小",
    counts: { "\($0) 期 \($1) 篇 \($2.map(String.init) ?? "…") 点" },
    reading: "读取中…", loading: { $1 == 0 ? "读入中…" : "读入 \($0)/\($1)" },
    loadingStopped: "不再读入其余",
    grouping: {
      switch $0 {
      case nil: "期"
      case .newspaper: "报纸"
      case .date: "月份"
      case .column: "栏目"
      case .person: "人物"
      case .affiliation: "单位"
      case .topic: "专题"
      }
    },
    groupedBy: { "第一栏：\($0)" }, unnamedGroup: "（未注明）",
    hitArticle: { "第 \($0)/\($1) 篇" },
    searching: "搜索中…", match: { "第 \($0)/\($1) 处" }, wrapped: "已绕回",
    filterCleared: "已取消筛选", results: "结果", concordance: "逐处", places: { "共 \($0) 处" },
    ordered: {
      switch $0 {
      case .rank: "按相关"
      case .date: "按日期"
      case .page: "按版面"
      }
    },
    chart: "条形图",
    facet: {
      switch $0 {
      case .year: "年份"
      case .paper: "报纸"
      case .column: "栏目"
      case .person: "人物"
      case .unit: "单位"
      }
    },
    nothingToCount: {
      switch $0 {
      case .year: "这些文章都没有日期；按 v 换一种"
      case .paper: "这些文章都没有报纸名；按 v 换一种"
      case .column: "这些文章都不在栏目里；按 v 换一种"
      case .person: "这些文章都没有署名；按 v 换一种"
      case .unit: "这些文章都没有单位；按 v 换一种"
      }
    },
    chartKeys: "↑↓ 选择  v 换一种  Enter 只看这些  q 关闭", counting: "计数中…",
    ordering: "排序中…", noQuery: "先按 / 搜索",
    noSuchKeys: { "没有 \($0) 这个键" },
    marked: { "已作记号 \($0)；按 ' \($0) 回来" }, noMark: { "没有记号 \($0)" }, noFurther: "到头了",
    nothingToRepeat: "还没有可重复的动作",
    paletteTitle: "命令", noCommand: { "没有命令 \($0)" }, noSetting: { "没有设置 \($0)" },
    noValue: { "\($0) 应为：\($1)" }, or: " 或 ", number: { "\($0.lowerBound) 到 \($0.upperBound) 的数" },
    oneText: "一段文字", texts: "文字的列表",
    moving: "移动", going: "来去", viewing: "显示", acting: "动作", keeping: "摘编、书签、批注",
    mending: "更正（写入文章旁的 .jianyan.yaml）",
    queries: [
      ("水价 改革", "两个词都有，不论在何处"), ("\"城乡融合\"", "一字不差的词句"), ("-桥", "不含"),
      ("水 | 电", "其一；可加括号"), ("作者:张 标题:水", "在作者、标题中"), ("提纲: 栏目: 报纸:", "在那里；还有 单位:"),
      ("作者:=王林", "字段正是它"), ("日期:2024-03..2025", "这些日子的；可只写一端"),
      ("cq、chongqing", "按拼音，全拼或首字母"), ("/第[0-9]+条/", "正则式"),
    ], asking: "可以这样搜",
    noField: { "“\($0):”不是字段；字段有 作者 标题 提纲 栏目 报纸 单位 日期" },
    scope: "范围", format: "格式", destination: "去向", file: "文件", clipboard: "剪贴板",
    path: "文件名", node: "本条", wholeOutline: "提纲", wholeArticle: "全文", plainText: "文本",
    dialogKeys: "↑↓ 选项  ←→ 更改  PgDn 预览  Enter 导出  Esc 取消",
    overwrite: "文件已存在，覆盖吗？ y 覆盖  n 返回", noPath: "请写文件名", copied: "已复制到剪贴板",
    saved: { "已保存：\($0)" }, notSaved: { "未能保存：\($0)" },
    findings: .chinese, findingsTitle: "疑点", findingCount: { "疑点 \($0)" }, noFindings: "本期没有疑点",
    findingKeys: "↑↓ 选择  Enter 到疑点处  Esc 关闭",
    question: "问",
    person: {
      switch $0 {
      case .author: "作者"
      case .organisation: "机构"
      case .interviewer: "采访"
      case .interviewee: "受访"
      case .photographer: "摄影"
      case .editor: "编辑"
      }
    },
    correction: {
      switch $0 {
      case .split: "另立一篇"
      case .join: "并为一篇"
      case .title: "标题"
      case .people: "作者等"
      case .level: "条目层级"
      case .drop: "去掉条目"
      case .add: "添加条目"
      }
    },
    titleQuestion: "标题：", peopleQuestion: "作者等（甲（单位）；摄影：乙）：", nodeQuestion: "条目（文中原话）：",
    splitQuestion: "从哪里起另立一篇", addQuestion: "在哪里添条目",
    pickerKeys: "↑↓ 选  Enter 确定  Esc 取消",
    written: { "已更正（\($0)），写入 \($1)；U 撤销" },
    writtenInVain: { "已写入 \($0)，但对不上正文；U 撤销" },
    takenBack: { "已撤销（\($0)），\($1)" }, stillMending: "上一处更正还在写",
    nothingToMend: "没有可更正的文章", nothingToTakeBack: "这次没有作过更正；以前的请改 .jianyan.yaml 文件",
    nothingAbove: "上面没有文章可并", onlyOneParagraph: "这篇文章只有一段", noNode: "没有选中条目",
    noOtherLevel: "不能再移",
    basket: "摘编", emptyBasket: "摘编是空的：在提纲或文章上按 b 收入",
    basketKeys: "J K 移动  < > 级别  r 标题  R 编辑  d 移出  u 撤销  Enter 出处  e 导出",
    putInBasket: { "已收入 \($0) 条，摘编共 \($1) 条；B 打开" }, alreadyInBasket: "已在摘编里；B 打开",
    reallyEmpty: { "清空全部 \($0) 条吗？ y 清空  n 不" }, nothingToUndo: "没有可撤销的",
    nothingSelected: "没有选中文章", marks: "书签·标签·批注",
    noMarks: "还没有：* 书签  # 标签  c 批注",
    marksKeys: "输入筛选  ↑↓ 选择  Enter 前往  Ctrl-X 去掉  Esc 关闭", bookmarked: "已加书签；M 一览",
    bookmarkRemoved: "已去书签", tagged: { $0.isEmpty ? "没有标签" : "标签：\($0)" }, noted: "已写批注",
    noteRemoved: "已去批注", sourceGone: { "书库里没有这个文件：\($0)" },
    wordsGone: "这一页里已找不到原来的文字", preview: "预览", running: { "正在运行 \($0)" },
    ended: { $1 == 0 ? "\($0)：完成" : "\($0)：退出码 \($1)" },
    outputKeys: "↑↓ 翻看  q 关闭",
    prompts: {
      switch $0 {
      case .tag: "标签（-标签 去掉）："
      case .note: "批注："
      case .rename: "标题："
      case .pipe: "交给命令（! 开头占用终端）："
      }
    },
    mistakes: {
      switch $0 {
      case .closesNothing: "这里没有可关闭的括号"
      case .empty: "里面没有内容"
      case .noAlternative: "“|”两边都要有内容"
      case .noValue: "字段后面没有内容"
      case .excludesNothing: "“-”要紧挨着被排除的词"
      case .noDate: "读不懂的日期：写作 2024、2024-03 或 2024-03-05，两者之间用 .."
      case .reversedDates: "起止日期颠倒了"
      case .badPattern: "读不懂的正则式"
      case .tooDeep: "括号套得太深"
      }
    },
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
      case .confirming: "确认"
      case .commanding: "命令行"
      case .palette: "查找命令"
      case .helping: "帮助"
      case .lookingUp: "在帮助里查找"
      case .wording: "更正"
      case .picking: "更正的位置"
      case .checking: "疑点"
      case .charting: "条形图"
      case .collecting: "摘编"
      case .recalling: "书签、标签、批注"
      case .prompting: "输入一行"
      case .paging: "命令的输出"
      }
    },
    openHint: "打开", searchHint: "搜索", nextHint: "下一处", clearHint: "取消筛选", exportHint: "导出",
    copyHint: "复制", helpHint: "帮助", backHint: "返回", quitHint: "退出",
    space: "  ")
}
