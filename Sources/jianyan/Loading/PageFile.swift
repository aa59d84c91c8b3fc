import Gazette

/// A file as it was read: its text and what was found in it.
struct PageFile {
  let text: SourceText
  let issue: Issue

  init(path: String, encoding: Encoding?) throws(Trouble) {
    let bytes = try bytes(ofFile: path)
    do throws(DecodeError) {
      text = try decode(bytes, as: encoding)
    } catch {
      throw .undecodable(path: path, error)
    }
    issue = parse(text, path: path)
  }
}
