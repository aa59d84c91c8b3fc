extension Setting {
  /// The table of settings, in the order of the manual.
  public static let all: [Setting] = [
    Setting("theme", \.theme, "主题：名称，或 base16 .yaml 文件", "theme: a name, or a base16 .yaml file"),
    Setting("language", \.language, "界面语言；auto 随区域设置", "language of the interface; auto by locale"),
    Setting(
      "ambiguous-width", \.ambiguousWidth, "“ ” — · 等字符的列数；auto 随系统字符表",
      "columns of “ ” — · and their like; auto as the C library says"),
    Setting(
      "hanging-marks", \.hangingMarks, "行末标点悬在版心外", "let marks at a line's end hang beyond it"),
    Setting(
      "longest-line", \.longestLine, in: 20...400, "正文最宽多少列", "widest line of text, in columns"),
    Setting("borders", \.borders, "边框用线条还是 ASCII", "borders of lines or of ASCII"),
    Setting("issues-width", \.issuesWidth, in: 8...200, "期栏列数", "columns of the issues' pane"),
    Setting(
      "articles-width", \.articlesWidth, in: 8...200, "文章栏列数", "columns of the articles' pane"),
    Setting("outline-width", \.outlineWidth, in: 8...200, "提纲栏列数", "columns of the outline's pane"),
    Setting("grouping", \.grouping, "第一栏按什么分组", "what the first pane groups by"),
    Setting("session", \.restoresSession, "启动时回到上次离开处", "start where the last session ended"),
    Setting("mouse", \.hasMouse, "使用鼠标", "use the mouse"),
    Setting(
      "plain", \.isPlain, "读屏模式：无边框，光标在所选处",
      "for screen readers: no borders, the cursor on the selection"),
    Setting(
      "editor", \.editor, "打开原文的命令；空则用 $VISUAL、$EDITOR",
      "opens a source; empty for $VISUAL or $EDITOR"),
    Setting("pipes", \.pipes, "“|” 可选的命令", "commands that | offers"),
  ]
}
