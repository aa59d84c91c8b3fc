/// What went wrong, in one line for people, in every language of the interface.
///
/// What fails is worded where it fails, or kept with a segment, before anybody knows the language it will
/// be read in: `Complaint(chinese: "页面.txt：文件是空的", english: "page.txt: the file is empty")`.
public struct Complaint: Sendable, Equatable {
  public var chinese: String
  public var english: String

  public init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }
}
