/// A name with the readings of its characters, ready to be matched at every key.
public struct SpelledName: Sendable {
  /// The name.
  public let text: String
  let all: NameSounds
  let name: NameSounds.Name

  /// The best match of a query, all of whose words must be met; nil when one isn't.
  public func match(_ query: NameQuery) -> NameMatch? {
    var alignment = Alignment()
    return alignment.match(of: query, in: name, of: all)
  }
}

extension Alignment {
  /// How well a name fits a query, all of whose words must be met; nil when one isn't.
  mutating func rank(
    of query: NameQuery, in name: NameSounds.Name, of all: NameSounds
  ) -> Int? {
    guard query.signs.isSubset(of: name.signs), query.beginnings.isSubset(of: name.beginnings)
    else { return nil }
    var sum = 0
    for word in query.words {
      guard let rank = rank(of: word, in: name, of: all) else { return nil }
      sum += rank
    }
    return sum
  }

  /// The best match of a query, all of whose words must be met; nil when one isn't.
  mutating func match(
    of query: NameQuery, in name: NameSounds.Name, of all: NameSounds
  ) -> NameMatch? {
    guard let first = query.words.first else { return query.isOnlyMarks ? nil : .everything }
    guard query.signs.isSubset(of: name.signs), query.beginnings.isSubset(of: name.beginnings),
      var rank = rank(of: first, in: name, of: all)
    else { return nil }
    var places = path()
    for word in query.words.dropFirst() {
      guard let other = self.rank(of: word, in: name, of: all) else { return nil }
      rank += other
      places = Set(places + path()).sorted()
    }
    return NameMatch(
      rank: rank,
      positions: places.map { Int(all.sounds[name.sounds.lowerBound + $0].position) },
      reach: reach(of: places, among: name.sounds.count))
  }

  private func reach(of places: [Int], among count: Int) -> NameMatch.Reach {
    guard let first = places.first, let last = places.last, last - first + 1 == places.count
    else { return .scattered }
    if places.count == count { return .whole }
    return first == 0 ? .prefix : .inside
  }
}
