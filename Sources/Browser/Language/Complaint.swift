/// What went wrong, in one line for people, in every language of the interface.
///
/// What fails outside the browser is worded there, before anybody knows the language it will be read in:
/// `Complaint(chinese: "页面.txt：文件是空的", english: "page.txt: the file is empty")`.
public struct Complaint: Sendable, Equatable {
  public var chinese: String
  public var english: String

  public init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
