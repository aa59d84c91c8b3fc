extension Query {
  /// A word before a colon that names no field, such as `作` in `作:张`: searched for as it stands, and
  /// worth a question where nothing is found.
  public var strayField: String? {
    let words = text.split { $0.isWhitespace || "()（）|｜\"".contains($0) }
    return words.lazy.compactMap { word -> String? in
      let name = word.drop { $0 == "-" }.prefix { $0 != ":" && $0 != "：" }
      let isField = name.isEmpty || name.endIndex == word.endIndex || QueryField(name) != nil
      return isField || !name.allSatisfy(\.isLetter) ? nil : String(name)
    }
    .first
  }
}
