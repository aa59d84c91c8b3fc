internal import Catalogue

/// Evaluates a query over one segment.
struct SegmentSearch {
  let index: TextIndex
  let pages: PageSource
  let sounds: SoundScalars
  /// Where the phrases of an earlier query stand.
  var known: [Find] = []
  /// Where the sounds of an earlier query stand.
  var knownSounds = SoundBits.Rows()
  /// How many positions may be walked through for the sake of pinyin.
  let budget: Int
  /// So many places at most are found that the answer itself can do without, for the next query's sake.
  var placeAllowance = 0
  /// True where there is memory for the bits of all initials.
  var canPrepareInitials = false
  /// What was asked for and not excluded, and where it was found.
  private(set) var finds: [Find] = []
  private(set) var patternFinds: [PatternFind] = []
  /// Where the sounds that were asked for stand.
  private(set) var soundRows = SoundBits.Rows()
  /// False when something was not looked for everywhere, for that would have taken too long.
  private(set) var isComplete = true
  /// False when articles were found without looking at any places.
  private(set) var isCountable = true
  /// How many alternatives are being evaluated, one within the other.
  private var alternatives = 0

  init(_ index: TextIndex, pages: PageSource, sounds: SoundScalars, budget: Int) {
    self.index = index
    self.sounds = sounds
    self.pages = pages
    self.budget = budget
  }

  /// True when nothing but what the next query will need is looked for.
  private var isPreparing: Bool { placeAllowance > 0 }

  /// Finds the places of what the directories told of.
  mutating func findPlaces() {
    for number in finds.indices where finds[number].places == nil {
      finds[number].places = index.places(of: finds[number].phrase, in: finds[number].scope)
    }
  }

  /// How many places the finds have, found or not.
  var placeCount: Int {
    finds.reduce(0) { $0 + ($1.places?.count ?? index.count(of: $1.phrase)) }
  }

  /// Remembers in how many points the only find stands.
  mutating func note(pointCount: Int) {
    guard finds.count == 1 else { return }
    finds[0].pointCount = pointCount
  }

  /// The articles that an expression asks for, among those that can still be asked for.
  mutating func articles(
    for expression: Expression, among candidates: ArticleBits
  ) -> ArticleBits {
    switch expression {
    case .all: return ArticleBits(count: index.articleCount, areAll: true)
    case .none: return ArticleBits(count: index.articleCount)
    case .and(let parts): return conjunction(of: parts, among: candidates)
    case .or(let parts):
      alternatives += 1
      defer { alternatives -= 1 }
      return parts.reduce(into: ArticleBits(count: index.articleCount)) { union, part in
        union.formUnion(articles(for: part, among: candidates))
      }
    case .not(let part):
      let found = (finds, patternFinds)
      defer { (finds, patternFinds) = found }
      return articles(for: part, among: candidates).inverse
    case .dates(let range): return index.articles { index.isDated($0, within: range) }
    case .term(let term): return articles(for: term, among: candidates)
    }
  }

  /// Patterns last, for the others say where to try them.
  private mutating func conjunction(
    of parts: [Expression], among candidates: ArticleBits
  ) -> ArticleBits {
    var articles = candidates
    for part in parts.filter({ !$0.hasPattern }) + parts.filter(\.hasPattern) {
      articles.formIntersection(self.articles(for: part, among: articles))
      if articles.isEmpty, alternatives == 0 { break }
    }
    return articles
  }

  private mutating func articles(
    for term: Term, among candidates: ArticleBits
  ) -> ArticleBits {
    if term.scope == .paper { return papers(with: term.matcher) }
    switch term.matcher {
    case .phrase(let phrase): return articles(with: phrase, in: term.scope)
    case .letters(let phrase, let pinyin):
      var articles = articles(with: phrase, in: term.scope)
      articles.formUnion(self.articles(read: pinyin, phrase, in: term.scope))
      return articles
    case .pattern(let pattern):
      return articles(with: pattern, term, among: candidates)
    }
  }

  private mutating func articles(with phrase: Phrase, in scope: Scope) -> ArticleBits {
    if scope == .anywhere, let articles = knownArticles(with: phrase) {
      finds.append(Find(phrase: phrase, scope: scope))
      return articles
    }
    let beginning = known.beginning(of: phrase, in: scope)
    let places = index.places(
      of: phrase, in: scope, known: beginning.map { ($0.places, $0.find.phrase.scalars.count) })
    var find = Find(phrase: phrase, scope: scope, places: places)
    if scope == .anywhere, let entry = index.frequent(phrase) {
      (find.articles, find.pointCount) = (index.articles(of: entry), Int(entry.points))
    } else if let beginning {
      find.takeOver(beginning.find, in: index)
    }
    let articles = find.articles ?? index.articles(at: places)
    find.articles = articles
    finds.append(find)
    return articles
  }

  /// The articles with a frequent character or phrase, which the index tells without its places.
  ///
  /// A phrase's places that are there already are better, for the next character will strike out of them.
  private func knownArticles(with phrase: Phrase) -> ArticleBits? {
    if let entry = index.frequent(phrase), entry.count > placeAllowance {
      return index.articles(of: entry)
    }
    guard phrase.scalars.count == 1, !phrase.startsWord, !phrase.isWhole else { return nil }
    return index.entry(of: phrase.scalars[0]).flatMap { index.articles(of: $0) }
  }

  /// Where the sounds are too frequent for the time there is, a single character is looked up in the
  /// directory, and of more only what stands before the paragraphs is looked at: titles, columns, people,
  /// units.
  private mutating func articles(
    read pinyin: Pinyin, _ phrase: Phrase, in scope: Scope
  ) -> ArticleBits {
    var range = index.range(of: scope)
    let head = index.range(of: .paragraph).lowerBound
    let lists = SoundLists(pinyin, in: index, sounds, known: knownSounds.initials)
    let isPartial = range.upperBound > head && lists.cost > budget
    if isPartial {
      if scope == .anywhere, !isPreparing, let articles = lists.articlesOfOneCharacter {
        isCountable = false
        isComplete = isComplete && articles.areAll
        return articles
      }
      range = min(range.lowerBound, head)..<head
      isComplete = false
    }
    let bits = SoundBits(pinyin, lists, within: range, known: knownSounds)
    soundRows.add(bits.rows)
    soundRows.initials = knownSounds.initials
    if canPrepareInitials, range == index.range(of: .heads), soundRows.initials == nil {
      soundRows.initials = InitialBits(of: index, sounds)
    }
    if isPreparing || Task.isCancelled { return ArticleBits(count: index.articleCount) }
    if isPartial, scope != .outline {
      // The whole answer counts soon enough.
      isCountable = false
      return index.articles(at: bits.positions)
    }
    var (positions, lengths) = bits.places()
    if scope == .outline { (positions, lengths) = index.placesInHeadings(positions, lengths) }
    if Task.isCancelled { return ArticleBits(count: index.articleCount) }
    let places = index.places(at: positions)
    finds.append(Find(phrase: phrase, scope: scope, places: places, lengths: lengths))
    return index.articles(at: places)
  }

  private mutating func articles(
    with pattern: Pattern, _ term: Term, among candidates: ArticleBits
  ) -> ArticleBits {
    var candidates = candidates
    for phrase in pattern.required {
      candidates.formIntersection(index.articles(at: index.positions(of: phrase, in: term.scope)))
    }
    let (found, isComplete) = pages.finds(of: term, among: candidates, in: index)
    if !isComplete { self.isComplete = false }
    patternFinds += found
    return found.reduce(into: ArticleBits(count: index.articleCount)) { $0.insert($1.article) }
  }

  private func papers(with matcher: Term.Matcher) -> ArticleBits {
    let wanted = index.paperNames.map { name in
      !FoldedScalars(name).spans(of: matcher, in: name).isEmpty
    }
    return index.articles { index.paper(ofIssue: $0).map { wanted[$0] } ?? false }
  }
}

extension Expression {
  fileprivate var hasPattern: Bool {
    contains { if case .pattern = $0.matcher { true } else { false } }
  }
}
