import Gazette

/// A file as it was read: its text and what was found in it, corrected as the reader says.
struct PageFile {
  let text: SourceText
  let issue: Issue
  /// What is wrong with the corrections beside it.
  let troubles: [Trouble]

  init(path: String, encoding: Encoding?) throws(Trouble) {
    let bytes = try bytes(ofFile: path)
    let errata = SourceErrata(of: path)
    troubles = errata.troubles
    do throws(DecodeError) {
      (text, issue) = try parseFile(
        bytes, path: path, encoding: encoding, corrections: errata.corrections)
    } catch {
      throw .undecodable(path: path, error)
    }
  }
}
