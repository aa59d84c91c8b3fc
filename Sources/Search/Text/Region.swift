/// A stretch of a segment's positions that holds one kind of text of all its articles.
///
/// In this order they are laid out, so that a scope of the query language is one range of positions.
enum Region: Int, CaseIterable {
  case title, subtitle, column
  /// Names of people, then names of bodies that sign; both are asked for by `作者:`.
  case person, organisation
  /// Asked for by `单位:`, as are the bodies.
  case affiliation
  /// Headings whose text stands in no paragraph as it is; those that do are found there.
  case heading
  case paragraph
}
