public import Gazette

extension Catalogue {
  /// A library that is held in memory, without a text index and without stamps.
  public init(of issues: [Issue]) {
    var writer = SegmentWriter()
    writer.addHeads(of: issues.map { ($0, SourceStamp(size: $0.source.bytes, modified: 0)) })
    self.init([Segment(Bytes(writer.bytes))].compactMap(\.self))
  }
}
