/// What a query means: which articles it asks for.
///
/// `张三 | 标题:桥 -路` becomes `.or([.term(张三), .and([.term(标题, 桥), .not(.term(路))])])`.
public indirect enum Expression: Sendable, Equatable {
  /// Every article: nothing was asked yet.
  case all
  /// No article: what was asked cannot be.
  case none
  /// Two or more, none of them `all` or `none`.
  case and([Expression])
  /// Two or more, none of them `all` or `none`.
  case or([Expression])
  case not(Expression)
  case term(Term)
  /// The article's issue must lie within these days.
  case dates(DateRange)
}
