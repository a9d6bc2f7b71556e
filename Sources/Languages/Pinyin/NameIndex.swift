/// Things that can be found by their names, in an order of their own.
public struct NameIndex<Item: Sendable>: Sendable {
  private struct Entry: Sendable {
    let item: Item
    /// The places of its names, the one shown first.
    let names: Range<Int>
  }

  private var entries: [Entry] = []
  private var names: [NameSounds.Name] = []
  private var sounds = NameSounds()
  /// What was looked for last, with the places of all that fits.
  private var former: [(query: NameQuery, places: [Int])] = []

  /// How many queries are kept: as many as are typed before one goes back to fewer letters.
  private static var memory: Int { 4 }

  /// An index of nothing yet.
  public init() {}

  /// An index of things. The first name is the one shown; the others, such as aliases, English
  /// names and ids, help to find it.
  public init(_ items: [Item], _ speller: Speller, names: (Item) -> [String]) {
    for item in items { add(item, names(item), speller) }
  }

  /// How many things it has.
  public var count: Int { entries.count }

  /// Adds a thing behind the others.
  public mutating func add(_ item: Item, _ names: [String], _ speller: Speller) {
    former = []
    entries.append(Entry(item: item, names: add(names, speller)))
  }

  /// Puts a thing with its names in the place of another one.
  public mutating func replace(
    at place: Int, by item: Item, _ names: [String], _ speller: Speller
  ) {
    former = []
    entries[place] = Entry(item: item, names: add(names, speller))
  }

  /// A name that is there twice is heard once.
  private mutating func add(_ texts: [String], _ speller: Speller) -> Range<Int> {
    let first = names.count
    for (place, text) in texts.enumerated() where !texts[..<place].contains(text) {
      names.append(speller.spell(text, into: &sounds))
    }
    return first..<names.count
  }

  /// What fits a query, best first, in the order of the index where it fits alike; everything when
  /// nothing is typed.
  public func found(_ query: String) -> [Found<Item>] {
    let query = NameQuery(query)
    return best(fitting(query, entries.indices), query, .max) { _ in 0 }.map(\.found)
  }

  /// The best of what fits a query: first how well it fits, then its class, the lower one first, then
  /// the order of the index.
  ///
  /// What fitted the letters before is looked through for one letter more.
  ///
  /// - Parameter classed: the class of a thing; nil: it doesn't come into question.
  public mutating func best(
    _ query: String, limit: Int, classed: (Item) -> Int? = { _ in 0 }
  ) -> [Found<Item>] {
    let query = NameQuery(query)
    return best(fitting(query), query, limit, classed).map(\.found)
  }

  /// Pairs that fit two or more words, whichever comes first: `fq sx` is 福清市 × 三新组织覆盖.
  ///
  /// - Parameter isWanted: whether a thing of this index comes into question.
  public func found<Other>(
    _ query: String, with other: NameIndex<Other>, limit: Int,
    where isWanted: (Item) -> Bool = { _ in true }
  ) -> [FoundPair<Item, Other>] {
    var pairs: [[Int]: FoundPair<Item, Other>] = [:]
    for halves in NameQuery(query).halves {
      for (first, second) in [halves, (halves.1, halves.0)] {
        // A pair ranks as the sum of both, so the best pairs are made of the best of each.
        let theirs = other.best(other.fitting(second, other.entries.indices), second, limit)
        if theirs.isEmpty { continue }
        let ours = best(fitting(first, entries.indices), first, limit) { isWanted($0) ? 0 : nil }
        for ours in ours {
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
}

/// Something that fits, with its place in the index.
private struct Fitting {
  let place: Int
  let rank: Int
}

extension NameIndex {
  /// What fits, looked for among what fitted a query that asked for less; it is kept for the next one.
  private mutating func fitting(_ query: NameQuery) -> [Fitting] {
    let known = former.filter { query.narrows($0.query) }.min { $0.places.count < $1.places.count }
    let found =
      known.map { fitting(query, $0.places) } ?? fitting(query, entries.indices)
    if !query.words.isEmpty {
      if former.count == Self.memory { former.removeFirst() }
      former.append((query, found.map(\.place)))
    }
    return found
  }

  /// What fits of some places, in their order.
  private func fitting(_ query: NameQuery, _ places: some Sequence<Int>) -> [Fitting] {
    if query.isOnlyMarks { return [] }
    var found: [Fitting] = []
    var alignment = Alignment()
    for place in places {
      var best: Int?
      for name in entries[place].names {
        if let rank = alignment.rank(of: query, in: names[name], of: sounds), rank > best ?? .min {
          best = rank
        }
      }
      if let best { found.append(Fitting(place: place, rank: best)) }
    }
    return found
  }

  /// The best of what fits, with what is shown of it.
  private func best(
    _ fitting: [Fitting], _ query: NameQuery, _ limit: Int, _ classed: (Item) -> Int? = { _ in 0 }
  ) -> [(place: Int, found: Found<Item>)] {
    var alignment = Alignment()
    return order(fitting, limit, classed).map { fit in
      let entry = entries[fit.place]
      let matches = entry.names.map { alignment.match(of: query, in: names[$0], of: sounds) }
      let reach = matches.compactMap { $0?.reach }.max() ?? .scattered
      let positions = matches.first.flatMap { $0 }?.positions ?? []
      let found = Found(item: entry.item, rank: fit.rank, reach: reach, positions: positions)
      return (fit.place, found)
    }
  }

  /// The first of what fits. Its ranks are few: it is laid down by them, and only as much is put in
  /// order as is wanted.
  private func order(_ fitting: [Fitting], _ limit: Int, _ classed: (Item) -> Int?) -> [Fitting] {
    var byRank: [Int: [Fitting]] = [:]
    for fit in fitting { byRank[fit.rank, default: []].append(fit) }
    var ordered: [Fitting] = []
    for rank in byRank.keys.sorted(by: >) where ordered.count < limit {
      let alike = (byRank[rank] ?? []).compactMap { fit in
        classed(entries[fit.place].item).map { (place: fit.place, class: $0) }
      }
      ordered += alike.sorted { ($0.class, $0.place) < ($1.class, $1.place) }
        .map { Fitting(place: $0.place, rank: rank) }
    }
    return Array(ordered.prefix(limit))
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
