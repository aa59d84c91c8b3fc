internal import Catalogue

/// What is lost when some of many places are struck out: articles that hold none of the rest, and points.
struct PlaceLoss {
  var articles: [Int] = []
  var pointCount = 0
}

extension TextIndex {
  /// Looks only at the articles in which a place was struck out, for where a word is typed on few are.
  func loss(from places: Places, to kept: Places) -> PlaceLoss {
    var affected: [Int] = []
    forEachArticle(at: places.positions(notIn: kept)[...]) { article, _ in
      affected.append(article)
    }
    let regions = Region.allCases.map { ArticleStarts(self, $0) }
    return Set(affected).reduce(into: PlaceLoss()) { loss, article in
      let ranges = regions.map { $0[article]..<max($0[article], $0[article + 1]) }
      let (before, after) = (places.stretches(in: ranges), kept.stretches(in: ranges))
      if after.isEmpty { loss.articles.append(article) }
      loss.pointCount += points(of: before).subtracting(points(of: after)).count
    }
  }

  /// The nodes that some stretches belong to.
  private func points(of stretches: [UInt32]) -> Set<UInt32> {
    let (last, outside) = (UInt32(max(1, stretchCount) - 1), UInt32(pointCount))
    let nodes = stretches.map { self[.points].number(at: Int(min($0, last)) * 8 + 4) as UInt32 }
    return Set(nodes.filter { $0 < outside })
  }
}

extension Places {
  /// The positions that a part of the places has not; found by halving, for they are few.
  fileprivate func positions(notIn part: Places) -> [UInt32] {
    var (lost, row) = ([UInt32](), 0)
    while lost.count < count - part.count {
      let shift = lost.count
      let kept = part.positions.firstRow(from: row - shift) { number in
        part.positions[number] != positions[number + shift]
      }
      lost.append(positions[kept + shift])
      row = kept + shift + 1
    }
    return lost
  }

  /// The stretches of the places within some ranges of positions.
  fileprivate func stretches(in ranges: [Range<Int>]) -> [UInt32] {
    ranges.flatMap { range in
      let first = positions.firstRow(from: 0) { Int(positions[$0]) >= range.lowerBound }
      let last = positions.firstRow(from: first) { Int(positions[$0]) >= range.upperBound }
      return stretches[first..<last]
    }
  }
}

extension [UInt32] {
  /// The first row from one on, of which and of all behind which something holds, or the end.
  @inline(__always)
  fileprivate func firstRow(from row: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (row, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
