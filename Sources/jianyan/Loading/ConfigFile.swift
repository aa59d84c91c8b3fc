import Browser
import Catalogue
import Config
import Themes

/// The reader's configuration file and what it says.
struct ConfigFile {
  /// Where it is looked for, there or not; nil when the reader has no home.
  let path: String?
  var settings = Settings()
  /// What could not be understood; the rest applies.
  private(set) var problems: [ConfigProblem] = []
  private var trouble: Trouble?
  private var lines: [String: Int] = [:]
  private var missing: [Complaint] = []

  init() {
    path = ConfigFile.standardPath
    guard let path, FileKind(of: path) != .nothing else { return }
    do throws(Trouble) {
      let config = Config(yaml: String(decoding: try bytes(ofFile: path), as: UTF8.self))
      settings = config.settings
      problems = config.problems
      lines = config.lines
    } catch {
      trouble = error
    }
  }

  /// Adds that what a setting names is not there, with the setting's line.
  private mutating func miss(_ setting: String, _ trouble: Trouble) {
    let complaint = trouble.complaint
    let line = lines[setting] ?? 1
    missing.append(
      Complaint(
        chinese: "第 \(line) 行：\(complaint.chinese)",
        english: "line \(line): \(complaint.english)"))
  }

  /// Each mistake in one line that names the file.
  var complaints: [Complaint] { complaints(about: path ?? "") }

  /// The first mistake, and how many more there are, for the browser's one line.
  func complaint(in language: Language) -> String? {
    // The file's name alone: with its whole path the line would be cut before it says what is wrong.
    let name = path?.split(separator: "/").last.map { String($0) } ?? ""
    let complaints = complaints(about: name).map { $0.text(in: language) }
    guard let first = complaints.first else { return nil }
    let more = complaints.count - 1
    guard more > 0 else { return first }
    switch language {
    case .chinese: return "\(first)（另有 \(more) 处，见 jianyan config）"
    case .english: return "\(first) (and \(more) more: jianyan config)"
    }
  }

  /// `$XDG_CONFIG_HOME/jianyan/config.yaml`; relative paths in that variable do not count, says the
  /// XDG Base Directory Specification.
  private static var standardPath: String? {
    let told = environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = told ?? environment("HOME").map { $0 + "/.config" }
    return folder.map { $0 + "/jianyan/config.yaml" }
  }
}

extension ConfigFile {
  private func complaints(about name: String) -> [Complaint] {
    let mistakes = (problems.map(\.complaint) + missing).map { $0.about(name) }
    return (trouble.map { [$0.complaint] } ?? []) + mistakes
  }
}

extension ConfigFile {
  /// The configured theme; where that is not there, the built-in one and a mistake more.
  mutating func theme() -> Theme {
    guard settings.theme != Theme.standard.name else { return .standard }
    do throws(Trouble) {
      return try jianyan.theme(named: settings.theme)
    } catch {
      miss("theme", error)
      return .standard
    }
  }
}

extension LanguageChoice {
  /// The configured language, or else that of the locale.
  init(_ setting: Settings.LanguageSetting) {
    switch setting {
    case .auto: self = .byLocale
    case .zh: self = .zh
    case .en: self = .en
    }
  }
}

extension ConfigProblem {
  fileprivate var complaint: Complaint {
    Complaint(chinese: message(in: .chinese), english: message(in: .english))
  }
}
