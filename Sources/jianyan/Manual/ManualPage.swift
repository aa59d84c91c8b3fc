import ArgumentParser
import Browser

/// The manual page, made from the commands, the table of keys and the table of settings.
func manualPage(in language: Language) -> String {
  Spoken.$language.withValue(language) { page(in: language) }
}

private func page(in language: Language) -> String {
  var roff = Roff(title: "JIANYAN", section: 1)
  if language == .chinese { roff.leaveRagged() }
  roff.section("NAME")
  roff.name("jianyan - \(Jianyan.configuration.abstract)")
  roff.section("SYNOPSIS")
  roff.paragraph("jianyan [PATH ...] [OPTIONS]")
  roff.paragraph("jianyan SUBCOMMAND [PATH ...] [OPTIONS]")
  roff.section("DESCRIPTION")
  roff.paragraph(Jianyan.configuration.discussion)
  roff.section("SUBCOMMANDS")
  for command in Jianyan.configuration.subcommands { roff.describe(command) }
  roff.section("KEYS")
  roff.paragraph(
    words(
      "The built-in ones; config.yaml may bind others by the action's name. A number before a command says how often, or to which row.",
      "这是内置的；config.yaml 可按动作的名字另设。命令前的数表示几次，或到第几行。"))
  for context in Keymap.standard.listing(in: language) { roff.describe(context) }
  roff.section("COMMANDS BEHIND :")
  roff.paragraph(words("Every action of the panes by its name, and:", "各栏的每个动作都可用其名字，另有："))
  for line in lineCommands(in: language) { roff.item(line.usage, line.summary) }
  roff.section("CONFIGURATION")
  roff.paragraph(
    words(
      "Entries of config.yaml; `jianyan config` prints all with their values.",
      "config.yaml 的条目；`jianyan config` 打印全部及其值。"))
  for setting in Setting.all { roff.describe(setting, in: language) }
  roff.section("FILES")
  roff.item(
    "$XDG_CONFIG_HOME/jianyan/config.yaml",
    words("Configuration; by default in ~/.config.", "配置；默认在 ~/.config。"))
  roff.item(
    "$XDG_STATE_HOME/jianyan",
    words("What the reader made; by default in ~/.local/state.", "读者所作；默认在 ~/.local/state。"))
  roff.item(
    "$XDG_CACHE_HOME/jianyan",
    words("Indexes, which may be deleted; by default in ~/.cache.", "索引，可以删除；默认在 ~/.cache。"))
  roff.item(
    "PAGE.jianyan.yaml", words("Corrections, beside the page they belong to.", "更正，放在所属版面旁边。"))
  roff.section("ENVIRONMENT")
  roff.item("NO_COLOR", words("When set and not empty, nothing is coloured.", "设了且不空，则不用颜色。"))
  roff.item(
    "COLORTERM",
    words(
      "Where it is truecolor or 24bit, a terminal of 256 colours is sent all of a theme's.",
      "写着 truecolor 或 24bit，则 256 色的终端按主题的原色显示。"))
  roff.item(
    "LC_ALL, LC_MESSAGES, LANG",
    words("The interface's language, unless configured.", "界面语言，除非配置另有所定。"))
  roff.item("VISUAL, EDITOR", words("The editor, unless configured.", "编辑器，除非配置另有所定。"))
  roff.section("EXIT STATUS")
  roff.paragraph(
    words(
      "0 for success, 1 for trouble, which is told in one line, 64 for a wrong command.",
      "0 成功；1 出错，用一行说明；64 命令写错。"))
  return roff.text
}

extension Roff {
  fileprivate mutating func describe(_ command: any ParsableCommand.Type) {
    subsection(command.configuration.commandName ?? "")
    let help = Jianyan.helpMessage(for: command, includeHidden: false, columns: 78)
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    // The overview comes first and is short; the rest keeps its columns.
    let usage = lines.firstIndex { $0.hasPrefix("USAGE:") } ?? 0
    paragraph(command.configuration.abstract)
    if !command.configuration.discussion.isEmpty { paragraph(command.configuration.discussion) }
    let shown = lines[usage...].filter { !$0.contains("--help ") && !$0.contains("--version ") }
    let text = shown.joined(separator: "\n")
    verbatim(words(text, ParserWords.chinese(text)))
  }

  fileprivate mutating func describe(_ context: KeyListing) {
    subsection("\(context.summary) (\(context.name))")
    for action in context.actions where !action.chords.isEmpty {
      item(action.chords.map(\.description).joined(separator: ", "), keySummary(of: action))
    }
  }

  fileprivate mutating func describe(_ setting: Setting, in language: Language) {
    let value = setting.word(in: Settings())
    let domain = setting.domain.description(in: language)
    item(
      setting.name,
      "\(setting.summary(in: language)) [\(domain)]" + (value.isEmpty ? "" : " = \(value)"))
  }

  private func keySummary(of action: KeyListing.Action) -> String {
    "\(action.summary) [\(action.name)]"
  }
}
