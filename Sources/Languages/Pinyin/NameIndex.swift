/// Things that can be found by their names, in an order of their own.
public struct NameIndex<Item: Sendable>: Sendable {
  private let entries: [(item: Item, names: [SpelledName])]

  /// An index of things. The first name is the one shown; the others, such as aliases, English
  /// names and ids, help to find it.
  public init(_ items: [Item], _ speller: Speller, names: (Item) -> [String]) {
    entries = items.map { ($0, names($0).map { speller.spell($0) }) }
  }

  /// What fits a query, best first, in the order of the index where it fits alike; everything when
  /// nothing is typed.
  public func found(_ query: String) -> [Found<Item>] {
    best(NameQuery(query), .max).map(\.found)
  }

  /// Pairs that fit two or more words, whichever comes first: `fq sx` is 福清市 × 三新组织覆盖.
  public func found<Other>(
    _ query: String, with other: NameIndex<Other>, limit: Int
  ) -> [FoundPair<Item, Other>] {
    var pairs: [[Int]: FoundPair<Item, Other>] = [:]
    for halves in NameQuery(query).halves {
      for (first, second) in [halves, (halves.1, halves.0)] {
        // A pair ranks as the sum of both, so the best pairs are made of the best of each.
        let theirs = other.best(second, limit)
        for ours in theirs.isEmpty ? [] : best(first, limit) {
          for their in theirs {
            let pair = FoundPair(first: ours.found, second: their.found)
            let key = [ours.place, their.place]
            if pair.rank > pairs[key]?.rank ?? .min { pairs[key] = pair }
          }
        }
      }
    }
    let ordered = pairs.sorted {
      $0.value.rank != $1.value.rank
        ? $0.value.rank > $1.value.rank : $0.key.lexicographicallyPrecedes($1.key)
    }
    return ordered.prefix(limit).map(\.value)
  }

  /// The best that fit.
  func best(_ query: NameQuery, _ limit: Int) -> ArraySlice<(place: Int, found: Found<Item>)> {
    hits(query).sorted { $0.found.rank > $1.found.rank }.prefix(limit)
  }

  /// What fits, with its place in the index.
  func hits(_ query: NameQuery) -> [(place: Int, found: Found<Item>)] {
    entries.enumerated().compactMap { place, entry in
      let matches = entry.names.map { $0.match(query) }
      let fitting = matches.compactMap { $0 }
      guard let rank = fitting.map(\.rank).max(), let reach = fitting.map(\.reach).max() else {
        return nil
      }
      let shown = matches.first.flatMap { $0 }?.positions ?? []
      return (place, Found(item: entry.item, rank: rank, reach: reach, positions: shown))
    }
  }
}

/// Something found.
public struct Found<Item: Sendable>: Sendable {
  /// What it is.
  public let item: Item
  /// How well the best of its names fits: the higher, the better.
  public let rank: Int
  /// How much of a name is met, at most.
  public let reach: NameMatch.Reach
  /// The characters met in the name shown; empty when only another name fits.
  public let positions: [Int]
}

/// Two things found together.
public struct FoundPair<First: Sendable, Second: Sendable>: Sendable {
  /// From the index asked.
  public let first: Found<First>
  /// From the other one.
  public let second: Found<Second>
  /// How well both fit.
  public var rank: Int { first.rank + second.rank }
}
