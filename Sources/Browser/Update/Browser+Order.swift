internal import Catalogue
internal import Canvas
internal import Export

extension Browser {
  mutating func openCommandLine(_ text: String = "") -> [Effect] {
    layer = .command(CommandLine(text, completer: completer))
    return themeNames.isEmpty ? [.listThemes] : []
  }

  /// Does what a line behind `:` asks for.
  mutating func obey(_ order: Order) -> [Effect] {
    switch order {
    case .nothing: return []
    case .command(let command, let number): return obey(command, number, in: .browsing)
    case .theme(let name): return [.wear(name)]
    case .language(let word): return set("language", to: word)
    case .export(let path): return export(to: path)
    case .goTo(let number): goTo(number)
    case .list(let order): list(by: order)
    case .set(let name, let word): return set(name, to: word)
    case .show(let name):
      guard let setting = Setting(named: name) else { return refuse(wording.noSetting(name)) }
      notice = Notice(text: "\(name): \(setting.word(in: settings))")
    case .lacking(let line): return refuse("\(line.rawValue) \(line.argument)")
    case .unknown(let name): return refuse(wording.noCommand(name))
    }
    return []
  }

  var completer: Completer { Completer(themes: themeNames, language: language) }

  /// Changes a setting for this session.
  private mutating func set(_ name: String, to word: String) -> [Effect] {
    guard let setting = Setting(named: name) else { return refuse(wording.noSetting(name)) }
    guard settings.take(word, for: setting) else {
      return refuse(wording.noValue(name, wording.domain(setting.domain)))
    }
    notice = Notice(text: "\(name): \(setting.word(in: settings))")
    takeArrangement()
    if name == "theme" { return [.wear(word)] }
    if let choice = Language(settings.language), choice != language { speak(choice) }
    return [.adopt(settings)]
  }

  private mutating func refuse(_ reason: String) -> [Effect] {
    notice = Notice(text: reason, isError: true)
    return []
  }
}

extension Browser {
  /// Panes stand as the settings say, unless borders were moved since and the settings were not.
  private mutating func takeArrangement() {
    let isZoomed = arrangement.isZoomed
    arrangement = Arrangement(settings)
    arrangement.isZoomed = isZoomed
    grouping = Groups.Key(rawValue: settings.grouping.rawValue)
    if shelf?.groups.key != grouping { shelf = nil }
  }

  private mutating func speak(_ language: Language) {
    self.language = language
    open.forgetText()
  }

  /// As the dialog would, which comes up when the file exists.
  private mutating func export(to path: String) -> [Effect] {
    startExport()
    guard case .export(var dialog) = layer else { return [] }
    dialog.write(to: path)
    layer = .export(dialog)
    return export(dialog)
  }
}

extension Language {
  /// The language that a setting names; nil when the locale decides.
  fileprivate init?(_ setting: Settings.LanguageSetting) {
    switch setting {
    case .auto: return nil
    case .zh: self = .chinese
    case .en: self = .english
    }
  }
}
