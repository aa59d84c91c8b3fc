/// Reads one page: bytes in, an issue out.
///
/// decode > lines > blocks > articles > outline; each stage is a folder of this module.
public func parse(
  _ bytes: [UInt8], path: String, encoding: Encoding? = nil
) throws(DecodeError) -> Issue {
  parse(try decode(bytes, as: encoding), path: path)
}

/// Reads the text of one page; never fails, for bad text degrades to plain paragraphs.
public func parse(_ text: SourceText, path: String) -> Issue {
  let page = LineReader.read(text)
  let pieces = BlockReader.read(page)
  let assignment = ArticleFinder.find(in: pieces)
  var maker = IssueMaker(page, pieces: pieces, assignment: assignment, path: path)
  return maker.make()
}
